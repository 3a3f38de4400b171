import type { ChartWords } from './chart-words.ts';
import type { Axes } from './place-axes.ts';
import type { LinePlacement } from './placement.ts';
import type { Gap, SeriesData } from './series.ts';
import { fitText, textWidth } from './text-width.ts';

const SIZE = 11;
const BELOW = 36;
const APART = 8;

/** Years without a result one after the other, for the same reason. */
interface GapRun {
  readonly reason: Gap['reason'];
  readonly from: number;
  readonly to: number;
}

function runsOf(gaps: readonly Gap[]): GapRun[] {
  const runs: GapRun[] = [];
  for (const { year, reason } of gaps) {
    const last = runs.at(-1);
    if (last?.reason === reason && last.to === year - 1) runs.splice(-1, 1, { ...last, to: year });
    else runs.push({ reason, from: year, to: year });
  }
  return runs;
}

/** The years that the reason is about: those of the missing reports, else those without a result. */
function yearsOf({ reason, from, to }: GapRun): string {
  const later = Number(reason === 'no-report');
  return from === to ? String(from + later) : `${from + later}–${to + later}`;
}

/** Says under the axis why there is no line: below its years, or in one sentence where notes would not stay apart. */
export function placeGapNotes({ gaps }: SeriesData, { frame, x }: Axes, words: ChartWords): LinePlacement['gapNotes'] {
  const runs = runsOf(gaps);
  const y = frame.bottom + BELOW;
  let reached = -APART;
  const notes = runs.map((run) => {
    const text = words.gap[run.reason](yearsOf(run));
    const [middle, half] = [(x(run.from) + x(run.to)) / 2, textWidth(text, SIZE) / 2];
    const isApart = middle - half >= reached + APART && middle + half <= frame.right;
    reached = middle + half;
    return { isApart, note: { x: middle, y, text, anchor: 'middle' as const, full: text } };
  });
  if (notes.every(({ isApart }) => isApart)) return notes.map(({ note }) => note);
  const reasons = [...new Set(runs.map(({ reason }) => reason))];
  const full = reasons
    .map((reason) =>
      words.gap[reason](
        runs
          .filter((run) => run.reason === reason)
          .map(yearsOf)
          .join(words.comma),
      ),
    )
    .join(words.comma);
  return [{ x: frame.left, y, text: fitText(full, SIZE, frame.right - frame.left), anchor: 'start', full }];
}
