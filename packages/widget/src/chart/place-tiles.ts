import { extent } from 'd3-array';
import { chartWords, type Language } from './chart-words.ts';
import type { CompareData } from './compare.ts';
import { formatBounded, formatFigure } from './format-value.ts';
import { type PlacedTileKey, placeTileKey, TILE_KEY_HEIGHT, type Tone } from './place-tile-key.ts';
import type { Box, PlacedText } from './placement.ts';
import type { Figure } from './series.ts';
import { fitText, textWidth } from './text-width.ts';
import { type TileStatus, tileFigureOf, tileStatuses } from './tile-status.ts';
import { wrapText } from './wrap-text.ts';

interface Tile {
  readonly code: string;
  readonly name: string;
  /** Stands for the name where tiles are too narrow for the names of all. */
  readonly abbreviation?: string | undefined;
  readonly column: number;
  readonly row: number;
}

/** Places of one kind as equal tiles, laid out by hand near to where they lie. */
export interface TileMap {
  readonly tiles: readonly Tile[];
}

export interface PlacedTile {
  readonly refArea: string;
  readonly box: Box;
  /** The lines of the name, or its abbreviation. */
  readonly name: readonly PlacedText[];
  readonly value: PlacedText | null;
  /** From 1, the smallest numbers, to 5; 0 where there is no number. */
  readonly tone: 0 | Tone;
  readonly observation: string | null;
  /** The whole name and the number, as a screen reader says it. */
  readonly label: string;
}

export interface TilePlacement {
  readonly width: number;
  readonly height: number;
  readonly tiles: readonly PlacedTile[];
  /** What the tones stand for; undefined where there is but one. */
  readonly key: PlacedTileKey | undefined;
  /** Numbers are set smaller where the tiles are too narrow for them. */
  readonly hasSmallValues: boolean;
  /** What the abbreviations stand for; empty where names stand in full. */
  readonly abbreviations: readonly { readonly short: string; readonly name: string }[];
}

const GAP = 3;
const LARGEST = 76;
const TEXT_SIZE = 11;
const LINE = 13;
/** Letters are narrower than they are taken for: Heilongjiang fits. */
const LEEWAY = 1.08;
const MOST_LINES = 2;

export interface TileLayout {
  readonly width: number;
  readonly language: Language;
  /** What most of the places state, where none is asked for; never both on one map. */
  readonly status?: TileStatus;
}

/** A tile map of results in one period, or of targets. */
export function placeTiles(data: CompareData, map: TileMap, layout: TileLayout): TilePlacement {
  const { width, language, status = tileStatuses(data, map)[0] ?? 'result' } = layout;
  const columns = Math.max(...map.tiles.map(({ column }) => column)) + 1;
  const rows = Math.max(...map.tiles.map(({ row }) => row)) + 1;
  const across = Math.min(LARGEST, Math.floor((width + GAP) / columns));
  const room = (across - GAP) * LEEWAY;
  const { tiles, isShort } = nameTiles(map.tiles, room);
  const most = Math.max(...tiles.map(({ lines }) => lines.length));
  // Narrow tiles are higher than wide, so that the number stands clear of the name.
  const down = Math.max(across, (most + 1) * LINE + 2 * GAP + GAP);
  const figures = new Map(data.places.map((place) => [place.refArea, tileFigureOf(place, status)]));
  const figureOf = ({ tile }: NamedTile): Shown | undefined => {
    const figure = figures.get(tile.code);
    return figure && shownOf(figure, language);
  };
  const shown = tiles.flatMap((named) => figureOf(named) ?? []);
  const [low = 0, high = 0] = extent(shown, ({ value }) => value);
  const toneOf = (value: number): Tone =>
    low === high ? 3 : ((1 + Math.min(4, Math.floor(((value - low) / (high - low)) * 5))) as Tone);
  const key = placeTileKey([low, high], { top: rows * down, width: columns * across, language });
  return {
    width: columns * across,
    height: rows * down + (key ? TILE_KEY_HEIGHT : 0),
    key,
    tiles: tiles.map((named): PlacedTile => {
      const { code, name, column, row } = named.tile;
      const figure = figureOf(named);
      // Half the gap on each side, so that the lines at the edges are whole.
      const box = { x: column * across + GAP / 2, y: row * down + GAP / 2, width: across - GAP, height: down - GAP };
      return {
        refArea: code,
        box,
        ...placeWords(box, named.lines, figure?.text),
        tone: figure ? toneOf(figure.value) : 0,
        observation: figure?.observation ?? null,
        label: chartWords[language].tile(name, figure?.words),
      };
    }),
    hasSmallValues: shown.some(({ text }) => textWidth(text, TEXT_SIZE) > room),
    abbreviations: isShort
      ? map.tiles.flatMap(({ abbreviation, name }) => (abbreviation ? [{ short: abbreviation, name }] : []))
      : [],
  };
}

interface Shown {
  readonly value: number;
  readonly text: string;
  /** What it is, its bound and its unit. */
  readonly words: string;
  readonly observation: string;
}

/** Tiles have room for four digits and the sign of a bound. */
function shownOf(figure: Figure, language: Language): Shown {
  const { observation, low, high } = figure;
  const [from, to] = [low, high].map((end) => Number(end.toPrecision(4))) as [number, number];
  const status = chartWords[language].status[observation.status];
  return {
    value: (low + high) / 2,
    text: formatBounded({ ...figure, low: from, high: to }, language),
    words: `${language === 'zh' ? status : status.toLowerCase()} ${formatFigure(observation, language)}`,
    observation: observation.id,
  };
}

interface NamedTile {
  readonly tile: Tile;
  readonly lines: readonly string[];
}

/** Names as they fit in two lines; where one does not, all that have an abbreviation are abbreviated. */
function nameTiles(tiles: readonly Tile[], room: number): { tiles: readonly NamedTile[]; isShort: boolean } {
  const linesOf = (text: string): string[] => wrapText(text, TEXT_SIZE, room);
  const fits = (lines: readonly string[]): boolean =>
    lines.length <= MOST_LINES && lines.every((line) => textWidth(line, TEXT_SIZE) <= room);
  const isShort = !tiles.every(({ name }) => fits(linesOf(name)));
  const named = tiles.map((tile) => {
    const lines = linesOf(isShort ? (tile.abbreviation ?? tile.name) : tile.name);
    return { tile, lines: fits(lines) ? lines : [fitText(tile.name, TEXT_SIZE, room)] };
  });
  return { tiles: named, isShort };
}

/** The lines of the name and the number under each other in the middle of the tile, the number a little apart. */
function placeWords(
  { x, y, width, height }: Box,
  lines: readonly string[],
  value: string | undefined,
): Pick<PlacedTile, 'name' | 'value'> {
  const apart = value === undefined ? 0 : Math.max(0, height - 3 * LINE) / 6;
  const words = lines.length * LINE + (value === undefined ? 0 : LINE) + apart;
  const baseline = y + (height - words) / 2 + TEXT_SIZE - 1;
  const at = (text: string, offset: number): PlacedText => ({
    x: x + width / 2,
    y: baseline + offset,
    text,
    anchor: 'middle',
  });
  return {
    name: lines.map((line, index) => at(line, index * LINE)),
    value: value === undefined ? null : at(value, lines.length * LINE + apart),
  };
}
