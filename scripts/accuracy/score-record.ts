import type { Difference, TextScore } from './score-text.ts';
import { type Scores, scoresOf, sumTallies } from './tally.ts';

/** What `--json` prints and `--record` keeps: the scores, and every difference by its place. */
export interface ScoreRecord {
  readonly total: Scores;
  readonly texts: Readonly<Record<string, { readonly scores: Scores; readonly differences: readonly Difference[] }>>;
}

export const recordOf = (texts: ReadonlyMap<string, TextScore>): ScoreRecord => ({
  total: scoresOf(sumTallies([...texts.values()].map(({ tally }) => tally))),
  texts: Object.fromEntries(
    [...texts].map(([name, { tally, differences }]) => [name, { scores: scoresOf(tally), differences }]),
  ),
});

/** As JSON, a difference to a line, so that a change of the record shows which readings changed. */
export const formatRecord = ({ total, texts }: ScoreRecord): string => {
  const entries = Object.entries(texts).map(([name, { scores, differences }]) => {
    const lines = differences.map((difference) => `\n        ${JSON.stringify(difference)}`);
    const end = lines.length > 0 ? '\n      ' : '';
    return `    ${JSON.stringify(name)}: {\n      "scores": ${JSON.stringify(scores)},\n      "differences": [${lines.join(',')}${end}]\n    }`;
  });
  return `{\n  "total": ${JSON.stringify(total)},\n  "texts": {\n${entries.join(',\n')}\n  }\n}\n`;
};

/** The record in a file's text; undefined where it is something else. */
export const parseRecord = (json: string): ScoreRecord | undefined => {
  try {
    const record = JSON.parse(json) as Partial<ScoreRecord> | null;
    return record?.total !== undefined && record.texts !== undefined ? (record as ScoreRecord) : undefined;
  } catch {
    return undefined;
  }
};
