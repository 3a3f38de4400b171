import { chartWords, type Language } from './chart-words.ts';
import { KEY_SIZE, placeKey } from './place-key.ts';
import { LABEL_SIZE } from './place-labels.ts';
import type { KeyShape, PlacedMark, PlacedText } from './placement.ts';
import type { SvgNode } from './svg-node.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** One drawing of a file; several stand side by side, each under its name. */
export interface Panel {
  readonly name?: string;
  readonly drawing: SvgNode;
  readonly width: number;
  readonly height: number;
}

export interface FrameContent {
  readonly title: string;
  /** What the chart says, for who cannot see it. */
  readonly summary?: string;
  readonly panels: readonly Panel[];
  /** The marks to explain, under the panels. */
  readonly key?: { readonly shapes: readonly KeyShape[]; readonly language: Language };
  /** Below the drawing: the source, the citation, where it can be seen. */
  readonly notes: readonly string[];
  readonly width: number;
}

export interface FramePlacement {
  readonly width: number;
  readonly height: number;
  readonly title: readonly PlacedText[];
  readonly summary: string;
  readonly panels: readonly {
    readonly name: PlacedText | undefined;
    readonly drawing: SvgNode;
    readonly x: number;
    readonly y: number;
  }[];
  readonly key: readonly PlacedKey[];
  readonly notes: readonly PlacedText[];
}

export interface PlacedKey {
  readonly mark: PlacedMark;
  readonly x: number;
  readonly y: number;
  readonly name: PlacedText;
}

const MARGIN = 24;
const TITLE_SIZE = 20;
const TITLE_LINE = 28;
const NAME_LINE = 26;
const NOTE_SIZE = 12;
const NOTE_LINE = 18;
const PANEL_GAP = 28;

/** Puts a chart with its title above and its source below: what leaves the page must say where it comes from. */
export function placeFrame({ title, summary = '', panels, key, notes, width }: FrameContent): FramePlacement {
  const inner = width - 2 * MARGIN;
  const start = (text: string, y: number): PlacedText => ({ x: MARGIN, y, text, anchor: 'start' });
  const titleLines = wrapText(title, TITLE_SIZE, inner).map((text, n) => start(text, MARGIN + TITLE_LINE * (n + 0.75)));
  let [x, y, rowHeight] = [MARGIN, MARGIN + titleLines.length * TITLE_LINE + 8, 0];
  const placed: FramePlacement['panels'][number][] = [];
  for (const { name, drawing, width: panelWidth, height } of panels) {
    if (x > MARGIN && x + panelWidth > width - MARGIN) [x, y, rowHeight] = [MARGIN, y + rowHeight + PANEL_GAP, 0];
    const below = name === undefined ? 0 : NAME_LINE;
    placed.push({
      name: name === undefined ? undefined : { x, y: y + LABEL_SIZE, text: name, anchor: 'start' },
      drawing,
      x,
      y: y + below,
    });
    rowHeight = Math.max(rowHeight, height + below);
    x += panelWidth + PANEL_GAP;
  }
  const placedKey = placeKeys(key, y + rowHeight + 8, width);
  const keyEnd = placedKey.at(-1)?.y;
  const below = keyEnd === undefined ? y + rowHeight + 16 : keyEnd + KEY_SIZE.height + 8;
  const noteLines = notes
    .flatMap((note) => wrapText(note, NOTE_SIZE, inner))
    .map((text, n) => start(text, below + NOTE_LINE * (n + 0.75)));
  const height = below + noteLines.length * NOTE_LINE + MARGIN;
  return {
    width,
    height: Math.ceil(height),
    title: titleLines,
    summary,
    panels: placed,
    key: placedKey,
    notes: noteLines,
  };
}

/** The marks beside their names, in rows. */
function placeKeys(key: FrameContent['key'], top: number, width: number): PlacedKey[] {
  if (key === undefined) return [];
  const names = chartWords[key.language].marks;
  let [x, y] = [MARGIN, top];
  return key.shapes.map((explained) => {
    const text = names[explained.shape];
    const reach = KEY_SIZE.width + 6 + textWidth(text, NOTE_SIZE);
    if (x > MARGIN && x + reach > width - MARGIN) [x, y] = [MARGIN, y + KEY_SIZE.height];
    const at = x;
    x += reach + 20;
    const name = { x: at + KEY_SIZE.width + 6, y: y + KEY_SIZE.height / 2 + NOTE_SIZE * 0.35, text };
    return { mark: placeKey(explained), x: at, y, name: { ...name, anchor: 'start' as const } };
  });
}
