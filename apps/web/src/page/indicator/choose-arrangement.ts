import type { SeriesData } from '@gongbao/widget/chart';
import { max } from 'd3-array';

export type Arrangement = 'together' | 'apart' | 'compare';

/** Amounts of places of very different size cannot share an axis: the small ones would lie on zero. */
const WIDEST_RATIO = 8;

/** More places than this are a tangle: on a narrow screen, and on any. */
const MOST_ON_NARROW = 3;
const MOST_TOGETHER = 6;

/** What the reader asked for, else what can be read. */
export function chooseArrangement(
  { facet, places }: SeriesData,
  asked: string | undefined,
  isNarrow: boolean,
): Arrangement {
  if (asked === 'together' || asked === 'apart' || asked === 'compare') return asked;
  if (places.length > (isNarrow ? MOST_ON_NARROW : MOST_TOGETHER)) return 'apart';
  if (facet.measure !== 'level' || facet.unit === '%') return 'together';
  const sizes = places.flatMap(
    ({ results, targets }) => max([...results, ...targets], ({ high }) => Math.abs(high)) || [],
  );
  return Math.max(...sizes) > Math.min(...sizes) * WIDEST_RATIO ? 'apart' : 'together';
}
