import type { ChartWords } from './chart-words.ts';
import { groupBy } from './group-by.ts';
import type { Axes } from './place-axes.ts';
import type { PlacedText } from './placement.ts';
import type { Gap, SeriesData } from './series.ts';
import { fitText, textWidth } from './text-width.ts';

const SIZE = 11;
const BELOW = 36;
const APART = 8;

/** Years without a result one after the other, for the same reason. */
interface GapRun {
  readonly reason: Gap['reason'];
  readonly from: number;
  to: number;
}

function runsOf(gaps: readonly Gap[]): GapRun[] {
  const runs: GapRun[] = [];
  for (const { year, reason } of gaps) {
    const last = runs.at(-1);
    if (last?.reason === reason && last.to === year - 1) last.to = year;
    else runs.push({ reason, from: year, to: year });
  }
  return runs;
}

const yearsOf = ({ from, to }: GapRun): string => [...new Set([from, to])].join('–');

/** Says under the axis why there is no line: below its years, or in one sentence where notes would not stay apart. */
export function placeGapNotes({ gaps }: SeriesData, { frame, x }: Axes, words: ChartWords): readonly PlacedText[] {
  const runs = runsOf(gaps);
  const y = frame.bottom + BELOW;
  const wishes = runs.map((run) => ({ x: x((run.from + run.to) / 2), text: words.gap[run.reason](yearsOf(run)) }));
  const notes = pushApart(wishes, frame.right);
  if (notes) return notes.map((note) => ({ ...note, y, anchor: 'middle' }));
  const reasons = [...groupBy(runs, ({ reason }) => reason)];
  const sentence = reasons.map(([reason, members]) => words.gap[reason](members.map(yearsOf).join(words.comma)));
  const text = fitText(sentence.join(words.comma), SIZE, frame.right);
  const middle = wishes.reduce((sum, wish) => sum + wish.x / wishes.length, 0);
  const [note] = pushApart([{ x: middle, text }], frame.right) ?? [{ x: frame.right / 2, text }];
  return [{ ...note, y, anchor: 'middle' }] as PlacedText[];
}

type Note = Pick<PlacedText, 'x' | 'text'>;

/** Notes as near to their wishes as they can stand beside each other; undefined where there is no room for all. */
function pushApart(wishes: readonly Note[], right: number): Note[] | undefined {
  const halfOf = ({ text }: Note): number => textWidth(text, SIZE) / 2;
  let edge = 0;
  const pushed = wishes.map((note) => {
    const at = Math.max(note.x, edge + halfOf(note));
    edge = at + halfOf(note) + APART;
    return { ...note, x: at };
  });
  edge = right;
  for (const note of pushed.toReversed()) {
    note.x = Math.min(note.x, edge - halfOf(note));
    edge = note.x - halfOf(note) - APART;
  }
  return edge + APART >= 0 ? pushed : undefined;
}
