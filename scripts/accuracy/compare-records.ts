import type { ScoreRecord } from './score-record.ts';
import type { Difference } from './score-text.ts';
import { type Scores, steps } from './tally.ts';

interface Placed {
  readonly text: string;
  readonly difference: Difference;
}

/** What a change of the parser gained and cost. */
export interface Comparison {
  readonly before: Scores;
  readonly now: Scores;
  readonly becameRight: readonly Placed[];
  readonly becameWrong: readonly Placed[];
  /** Wrong before as now, but otherwise. */
  readonly otherwiseWrong: readonly (Placed & { readonly before: Difference })[];
  /** The texts that stand in one of the two only, or are annotated otherwise: their figures cannot be compared. */
  readonly otherTexts: readonly string[];
}

const placed = ({ texts }: ScoreRecord, names: ReadonlySet<string>): Map<string, Placed> =>
  new Map(
    Object.entries(texts)
      .filter(([text]) => names.has(text))
      .flatMap(([text, { differences }]) =>
        differences.map((difference): [string, Placed] => [`${text} ${difference.at}`, { text, difference }]),
      ),
  );

const said = ({ kind, fields }: Difference): string => JSON.stringify([kind, fields]);

/** Holds two records of the same texts against each other, place by place. */
export const compareRecords = (before: ScoreRecord, now: ScoreRecord): Comparison => {
  const all = [...new Set([...Object.keys(before.texts), ...Object.keys(now.texts)])];
  const goldOf = ({ texts }: ScoreRecord, name: string): number | undefined => texts[name]?.scores.gold;
  const otherTexts = all.filter((name) => goldOf(before, name) !== goldOf(now, name));
  const same = new Set(all.filter((name) => !otherTexts.includes(name)));
  const [old, fresh] = [placed(before, same), placed(now, same)];
  const stillWrong = [...fresh].flatMap(([place, entry]) => {
    const was = old.get(place);
    return was === undefined ? [] : [{ ...entry, before: was.difference }];
  });
  return {
    before: before.total,
    now: now.total,
    becameRight: [...old].filter(([place]) => !fresh.has(place)).map(([, entry]) => entry),
    becameWrong: [...fresh].filter(([place]) => !old.has(place)).map(([, entry]) => entry),
    otherwiseWrong: stillWrong.filter((entry) => said(entry.difference) !== said(entry.before)),
    otherTexts,
  };
};

/** The totals that are lower than before, each as a sentence. */
export const fallsIn = ({ before, now }: Comparison): string[] =>
  steps.filter((step) => now[step] < before[step]).map((step) => `${step} fell from ${before[step]} to ${now[step]}`);
