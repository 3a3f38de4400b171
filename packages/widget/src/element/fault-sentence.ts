import type { Language } from '../chart/chart-words.ts';
import { type ChartFault, MOST_PLACES } from './chart-options.ts';

/** What each attribute takes that can be written wrongly; the others have a default for whatever is written. */
const forms: Readonly<Record<ChartFault['attribute'], Readonly<Record<Language, string>>>> = {
  indicator: { zh: '目录里的代号，如 gdp', en: 'an id of the catalogue, as gdp' },
  places: {
    zh: `六位行政区划代码，以逗号隔开，至多 ${MOST_PLACES} 个`,
    en: `codes of six digits, by commas, ${MOST_PLACES} at most`,
  },
  kind: { zh: 'series、compare、compare 2023 或 ledger', en: 'series, compare, compare 2023 or ledger' },
  measure: { zh: 'level、growth、change、gap 或 rank', en: 'level, growth, change, gap or rank' },
  frozen: { zh: '一个日期，如 2024-03-05', en: 'a day, as 2024-03-05' },
};

/** Said of what is needed and not there: an indicator always, places for a ledger. */
const needed: Readonly<Record<Language, (attribute: ChartFault['attribute']) => string>> = {
  zh: (attribute) => (attribute === 'places' ? '账本需要写明地区（places）。' : '没有写明指标（indicator）。'),
  en: (attribute) => (attribute === 'places' ? 'A ledger needs places.' : 'No indicator is named.'),
};

/** Says which attribute is meant, what it says, and what it should say. */
export function faultSentence({ attribute, written, language }: ChartFault): string {
  if (written === '') return needed[language](attribute);
  const form = forms[attribute][language];
  return language === 'zh'
    ? `${attribute} 写的是“${written}”，应为${form}。`
    : `${attribute} says “${written}”; it takes ${form}.`;
}
