import type { Language } from './chart-words.ts';

/** What stands over the columns of a ledger. */
export const ledgerHeads = {
  zh: { place: '地区', period: '时期', measure: '量法', target: '目标', result: '结果', verdict: '判定' },
  en: {
    place: 'Place',
    period: 'Period',
    measure: 'Measure',
    target: 'Target',
    result: 'Result',
    verdict: 'Verdict',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;
