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

/** The years that the reason is about: those of the missing reports, else those without a result. */
function yearsOf({ reason, from, to }: GapRun): string {
  const later = Number(reason === 'no-report');
  return [...new Set([from + later, to + later])].join('–');
}

/** Says under the axis why there is no line: below its years, or in one sentence where notes would not stay apart. */
export function placeGapNotes({ gaps }: SeriesData, { frame, x }: Axes, words: ChartWords): readonly PlacedText[] {
  const runs = runsOf(gaps);
  const y = frame.bottom + BELOW;
  let isApart = true;
  let reached = 0;
  const notes = runs.map((run): PlacedText => {
    const note = { x: x((run.from + run.to) / 2), y, text: words.gap[run.reason](yearsOf(run)) };
    const half = textWidth(note.text, SIZE) / 2;
    isApart &&= note.x - half >= reached && note.x + half <= frame.right;
    reached = note.x + half + APART;
    return { ...note, anchor: 'middle' };
  });
  if (isApart) return notes;
  const reasons = [...groupBy(runs, ({ reason }) => reason)];
  const text = reasons.map(([reason, members]) => words.gap[reason](members.map(yearsOf).join(words.comma)));
  const room = frame.right - frame.left;
  return [{ x: frame.left, y, text: fitText(text.join(words.comma), SIZE, room), anchor: 'start' }];
}
