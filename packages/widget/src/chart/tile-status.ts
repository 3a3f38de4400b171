import type { CompareData, ComparedPlace } from './compare.ts';
import type { Figure } from './series.ts';

/** What a tile map shows: targets and results on one map could not be told apart. */
export type TileStatus = 'result' | 'target';

export const tileFigureOf = ({ result, targets }: ComparedPlace, status: TileStatus): Figure | undefined =>
  (status === 'result' ? result : targets[0]) ?? undefined;

/** What the places of a map state for the period: results, targets or both, what most of them state first. */
export function tileStatuses(
  { places }: CompareData,
  { tiles }: { readonly tiles: readonly { readonly code: string }[] },
): TileStatus[] {
  const codes = new Set(tiles.map(({ code }) => code));
  const onMap = places.filter(({ refArea }) => codes.has(refArea));
  const count = (status: TileStatus): number => onMap.filter((place) => tileFigureOf(place, status)).length;
  const statuses: readonly TileStatus[] = ['result', 'target'];
  return statuses.filter(count).sort((a, b) => count(b) - count(a));
}
