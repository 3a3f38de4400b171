import type { Language } from './chart-words.ts';

export interface LedgerWords {
  /** How many of each verdict there are: 达到 8. */
  readonly summary: (title: string, rows: number, verdicts: readonly string[]) => string;
  /** Said where there is no room for all rows. */
  readonly older: (rows: number) => string;
}

export const ledgerWords: Readonly<Record<Language, LedgerWords>> = {
  zh: {
    summary: (title, rows, verdicts) => `${title}。${rows} 项目标：${verdicts.join('，')}。`,
    older: (rows) => `较早的 ${rows} 项未画出。`,
  },
  en: {
    summary: (title, rows, verdicts) =>
      `${title}. ${rows} ${rows === 1 ? 'target' : 'targets'}: ${verdicts.join(', ').toLowerCase()}.`,
    older: (rows) => `${rows} older ${rows === 1 ? 'one is' : 'ones are'} not drawn.`,
  },
};
