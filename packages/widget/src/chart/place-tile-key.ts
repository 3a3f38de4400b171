import type { Language } from './chart-words.ts';
import { formatNumber } from './format-value.ts';
import type { Box, PlacedText } from './placement.ts';
import { textWidth } from './text-width.ts';

export const TONES = [1, 2, 3, 4, 5] as const;
export type Tone = (typeof TONES)[number];

export interface PlacedTileKey {
  readonly swatches: readonly { readonly tone: Tone; readonly box: Box }[];
  /** The numbers at which one tone ends and the next begins, and both ends; only the ends where there is no room. */
  readonly numbers: readonly PlacedText[];
}

/** Below the map: how high a key is, with what keeps it apart. */
export const TILE_KEY_HEIGHT = 44;
const APART = 14;
const SWATCH = { width: 48, height: 12 };
const TEXT_SIZE = 11;

interface KeyRoom {
  readonly top: number;
  readonly width: number;
  readonly language: Language;
}

/** Which numbers each tone stands for; undefined where all are alike. */
export function placeTileKey(
  [low, high]: readonly [number, number],
  { top, width, language }: KeyRoom,
): PlacedTileKey | undefined {
  const step = (high - low) / TONES.length;
  if (!(step > 0)) return undefined;
  // Two digits tell a boundary from its neighbours.
  const decimals = Math.min(12, Math.max(0, 1 - Math.floor(Math.log10(step))));
  const texts = [...TONES, 6].map((tone) =>
    formatNumber(Number((low + (tone - 1) * step).toFixed(decimals)), language),
  );
  const across = Math.min(SWATCH.width, width / TONES.length);
  const isRoomy = Math.max(...texts.map((text) => textWidth(text, TEXT_SIZE))) + 4 <= across;
  const y = top + APART;
  return {
    swatches: TONES.map((tone, n) => ({ tone, box: { x: n * across, y, width: across, height: SWATCH.height } })),
    numbers: texts.flatMap((text, n) => {
      if (n === 0 || n === TONES.length)
        return { x: n * across, y: y + 26, text, anchor: n === 0 ? ('start' as const) : ('end' as const) };
      return isRoomy ? { x: n * across, y: y + 26, text, anchor: 'middle' as const } : [];
    }),
  };
}
