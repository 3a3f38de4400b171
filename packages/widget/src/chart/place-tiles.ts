import { extent } from 'd3-array';
import type { Language } from './chart-words.ts';
import type { CompareData } from './compare.ts';
import { formatNumber } from './format-value.ts';
import type { Box, PlacedText } from './placement.ts';
import { fitText } from './text-width.ts';

/** Places of one kind as equal squares, laid out by hand near to where they lie. */
export interface TileMap {
  readonly tiles: readonly {
    readonly code: string;
    readonly name: string;
    readonly column: number;
    readonly row: number;
  }[];
}

export interface PlacedTile {
  readonly refArea: string;
  readonly box: Box;
  readonly name: PlacedText;
  readonly value: PlacedText | null;
  /** From 1, the smallest numbers, to 5; 0 where there is no number. */
  readonly tone: 0 | 1 | 2 | 3 | 4 | 5;
  readonly observation: string | null;
  readonly label: string;
}

export interface TilePlacement {
  readonly width: number;
  readonly height: number;
  readonly tiles: readonly PlacedTile[];
}

const GAP = 3;
const LARGEST = 76;
const NAME_SIZE = 11;
/** Letters are narrower than they are taken for: Heilongjiang fits. */
const LEEWAY = 1.08;

/** A tile map of results in one period; targets stand in for results where none is stated for anyone. */
export function placeTiles(
  data: CompareData,
  { tiles }: TileMap,
  { width, language }: { width: number; language: Language },
): TilePlacement {
  const columns = Math.max(...tiles.map(({ column }) => column)) + 1;
  const rows = Math.max(...tiles.map(({ row }) => row)) + 1;
  const size = Math.min(LARGEST, Math.floor((width + GAP) / columns));
  const figures = new Map(data.places.map(({ refArea, result, targets }) => [refArea, result ?? targets[0]]));
  const shown = tiles.flatMap(({ code }) => figures.get(code) ?? []);
  const [low = 0, high = 0] = extent(shown, (figure) => (figure.low + figure.high) / 2);
  const toneOf = (value: number): PlacedTile['tone'] =>
    low === high ? 3 : ((1 + Math.min(4, Math.floor(((value - low) / (high - low)) * 5))) as PlacedTile['tone']);
  return {
    width: columns * size,
    height: rows * size,
    tiles: tiles.map(({ code, name, column, row }): PlacedTile => {
      const figure = figures.get(code);
      const value = figure && (figure.low + figure.high) / 2;
      const text = value === undefined ? '' : formatNumber(Number(value.toPrecision(4)), language);
      const box = { x: column * size, y: row * size, width: size - GAP, height: size - GAP };
      const centre = box.x + box.width / 2;
      return {
        refArea: code,
        box,
        name: {
          x: centre,
          y: box.y + box.height * (figure ? 0.42 : 0.58),
          text: fitText(name, NAME_SIZE, box.width * LEEWAY),
          anchor: 'middle',
        },
        value: figure ? { x: centre, y: box.y + box.height * 0.78, text, anchor: 'middle' } : null,
        tone: value === undefined ? 0 : toneOf(value),
        observation: figure?.observation.id ?? null,
        label: `${name} ${text}`.trim(),
      };
    }),
  };
}
