import type { Language } from '@gongbao/widget/chart';

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

const months: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  zh: new Intl.DateTimeFormat('zh-CN', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
};

/** 2001-12 → 2001年12月, December 2001; a year alone stays one. */
export const formatMonth = (month: string, language: Language): string =>
  /^\d{4}-\d{2}$/.test(month) ? months[language].format(new Date(`${month}-01T00:00:00Z`)) : month;

/** 2024-01-12 → 2024年1月12日, 12 January 2024 */
export const formatDate = (date: string, language: Language): string =>
  formats[language].format(new Date(`${date}T00:00:00Z`));
