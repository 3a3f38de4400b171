import type { Language } from '@gongbao/widget/chart';
import { en } from './en.ts';
import { type Words, zh } from './zh.ts';

export const wordsOf: Readonly<Record<Language, Words>> = { zh, en };

/** The language that an address asks for; Chinese is the first. */
export const languageOf = (query: Readonly<Record<string, string>>): Language => (query.lang === 'en' ? 'en' : 'zh');

export const htmlLanguage: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en' };
