import type { Language } from '@gongbao/widget/chart';

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** 2024-01-12 → 2024年1月12日, 12 January 2024 */
export const formatDate = (date: string, language: Language): string =>
  formats[language].format(new Date(`${date}T00:00:00Z`));
