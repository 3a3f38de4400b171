import { max, sum } from 'd3-array';
import { chartWords, type Language } from './chart-words.ts';
import { formatFigure, formatPeriod } from './format-value.ts';
import { ledgerHeads } from './ledger-heads.ts';
import { type LedgerRow, newestFirst } from './ledger-row.ts';
import { ledgerWords } from './ledger-words.ts';
import { BULLET_SIZE, type BulletPlacement, placeBullet } from './place-bullet.ts';
import type { PlacedText, Point } from './placement.ts';
import { scaleFigures } from './scale-figures.ts';
import { fitText, textWidth } from './text-width.ts';
import { type SaidVerdict, saidVerdicts, verdictWords } from './verdict-mark.ts';

export interface LedgerLayout {
  readonly width: number;
  readonly language: Language;
  /** Of more rows the newest are drawn, as many as have room; all of them without it. */
  readonly height?: number;
}

export interface PlacedVerdict {
  readonly kind: SaidVerdict;
  readonly at: Point;
  readonly bullet: { readonly placement: BulletPlacement; readonly at: Point } | undefined;
  readonly texts: readonly PlacedText[];
  /** Above the row. */
  readonly line: readonly [Point, Point];
}

export interface LedgerPlacement {
  readonly width: number;
  readonly height: number;
  readonly heads: readonly PlacedText[];
  readonly rows: readonly PlacedVerdict[];
  readonly notes: readonly PlacedText[];
}

const ROW = 34;
/** Where it is narrow, what a row is of stands on a line above its figures. */
const LEAD = 20;
const HEAD = 30;
const SIZE = 13;
const HEAD_SIZE = 12;
const GUTTER = { least: 12, most: 56 };
const SHAPE = 13;
const SHAPE_GAP = 6;
const NOTE = 24;

interface Column {
  readonly head: string;
  readonly textOf: (row: LedgerRow) => string;
  /** Of a target or a result, and not of what they are of. */
  readonly isFigure?: true;
}

/** The columns of words; what all rows share has none, and stands in the title. */
function columnsOf(rows: readonly LedgerRow[], language: Language): Column[] {
  const heads = ledgerHeads[language];
  const differ = (of: (row: LedgerRow) => string): boolean => new Set(rows.map(of)).size > 1;
  const measureOf = ({ target: { measure } }: LedgerRow): string => chartWords[language].measure[measure];
  const figureOf = (figure: LedgerRow['result']): string => (figure === null ? '—' : formatFigure(figure, language));
  return [
    ...(differ(({ place }) => place) ? [{ head: heads.place, textOf: ({ place }: LedgerRow) => place }] : []),
    { head: heads.period, textOf: ({ period }) => formatPeriod(period) },
    ...(differ(measureOf) ? [{ head: heads.measure, textOf: measureOf }] : []),
    { head: heads.target, textOf: ({ target }) => figureOf(target), isFigure: true },
    { head: heads.result, textOf: ({ result }) => figureOf(result), isFigure: true },
  ];
}

/** How far apart target and result are; undefined where either is no number, or both share no scale. */
function bulletOf({ target, result }: LedgerRow): BulletPlacement | undefined {
  const { unit, figures } = scaleFigures(result === null ? [target] : [target, result]);
  const [aim, came = null] = figures;
  if (aim === undefined || aim.observation !== target || (result !== null && came === null)) return undefined;
  const { id, text } = target.indicator;
  return placeBullet({ indicator: id ?? text, measure: target.measure, unit, target: aim, result: came });
}

/** The widths, the widest of them narrowed until all have room. */
function shareRoom(widths: readonly number[], room: number): number[] {
  const widest = Math.max(...widths);
  const excess = sum(widths) - room;
  if (excess <= 0 || widest <= 0) return [...widths];
  const count = widths.filter((width) => width === widest).length;
  const next = max(widths.filter((width) => width < widest)) ?? 0;
  const narrowed = Math.max(next, widest - excess / count);
  return shareRoom(
    widths.map((width) => (width === widest ? narrowed : width)),
    narrowed > next ? Infinity : room,
  );
}

interface Columns {
  readonly columns: readonly Column[];
  /** Those that stand on a line above the others; none where there is room beside them. */
  readonly leads: readonly Column[];
  /** Where each begins, and how wide it is. */
  readonly places: readonly { readonly x: number; readonly width: number }[];
  readonly bulletAt: number | undefined;
  readonly verdictAt: number;
}

/** Verdicts are never cut; marks are drawn where the words leave room for them. */
function placeColumns(rows: readonly LedgerRow[], { width, language }: LedgerLayout): Columns {
  const { least, most } = GUTTER;
  const widthOf = ({ head, textOf }: Column): number =>
    Math.max(textWidth(head, HEAD_SIZE), max(rows, (row) => textWidth(textOf(row), SIZE)) ?? 0);
  const all = columnsOf(rows, language);
  const said = max(rows, ({ verdict }) => textWidth(verdictWords[language][verdict], SIZE)) ?? 0;
  const verdict = Math.max(SHAPE + SHAPE_GAP + said, textWidth(ledgerHeads[language].verdict, HEAD_SIZE));
  const needed = sum(all, widthOf) + verdict + least * all.length;
  const columns = needed <= width ? all : all.filter(({ isFigure }) => isFigure);
  const hasBullets = needed + BULLET_SIZE.width + least <= width;
  const gutters = columns.length + (hasBullets ? 1 : 0);
  const fixed = verdict + (hasBullets ? BULLET_SIZE.width : 0);
  const widths = shareRoom(columns.map(widthOf), width - fixed - least * gutters);
  const gutter = Math.max(least, Math.min(most, (width - fixed - sum(widths)) / gutters));
  const end = sum(widths) + widths.length * gutter;
  return {
    columns,
    leads: all.filter((column) => !columns.includes(column)),
    places: widths.map((own, n) => ({ x: sum(widths.slice(0, n)) + n * gutter, width: own })),
    bulletAt: hasBullets ? end : undefined,
    verdictAt: end + (hasBullets ? BULLET_SIZE.width + gutter : 0),
  };
}

const start = (text: string, x: number, y: number): PlacedText => ({ x, y, text, anchor: 'start' });

const heightOf = ({ leads }: Columns): number => ROW + (leads.length > 0 ? LEAD : 0);

function placeRow(row: LedgerRow, above: number, columns: Columns, { width, language }: LedgerLayout): PlacedVerdict {
  const { bulletAt, verdictAt, places, leads } = columns;
  const top = above + heightOf(columns) - ROW;
  const baseline = top + ROW / 2 + SIZE * 0.35;
  const bullet = bulletAt === undefined ? undefined : bulletOf(row);
  const lead = fitText(leads.map(({ textOf }) => textOf(row)).join(' · '), SIZE, width);
  return {
    kind: row.verdict,
    at: [verdictAt, top + (ROW - SHAPE) / 2],
    bullet: bullet && { placement: bullet, at: [bulletAt ?? 0, top + (ROW - BULLET_SIZE.height) / 2] },
    texts: [
      ...(leads.length > 0 ? [start(lead, 0, above + LEAD)] : []),
      ...columns.columns.map(({ textOf }, n) => {
        const { x, width: own } = places[n] ?? { x: 0, width: 0 };
        return start(fitText(textOf(row), SIZE, own), x, baseline);
      }),
      start(verdictWords[language][row.verdict], verdictAt + SHAPE + SHAPE_GAP, baseline),
    ],
    line: [
      [0, above],
      [width, above],
    ],
  };
}

/** Targets and their results in rows, the newest first, each with its verdict in a shape and a word. */
export function placeLedger(all: readonly LedgerRow[], layout: LedgerLayout): LedgerPlacement {
  const { width, language, height = Infinity } = layout;
  const sorted = newestFirst(all);
  const columns = placeColumns(sorted, layout);
  const row = heightOf(columns);
  const hasRoom = HEAD + all.length * row <= height;
  const rows = hasRoom ? sorted : sorted.slice(0, Math.max(1, Math.floor((height - HEAD - NOTE) / row)));
  const older = all.length - rows.length;
  const bottom = HEAD + rows.length * row;
  return {
    width,
    height: bottom + (older > 0 ? NOTE : 0),
    heads: [
      ...columns.columns.map(({ head }, n) => start(head, columns.places[n]?.x ?? 0, HEAD - 12)),
      start(ledgerHeads[language].verdict, columns.verdictAt, HEAD - 12),
    ],
    rows: rows.map((entry, n) => placeRow(entry, HEAD + n * row, columns, layout)),
    notes: older > 0 ? [start(ledgerWords[language].older(older), 0, bottom + NOTE - 6)] : [],
  };
}

/** The ledger in a sentence: how many targets there are, and how many of each verdict. */
export function summariseLedger(rows: readonly LedgerRow[], title: string, language: Language): string {
  const counted = saidVerdicts.flatMap((kind) => {
    const count = rows.filter(({ verdict }) => verdict === kind).length;
    return count === 0 ? [] : [`${verdictWords[language][kind]} ${count}`];
  });
  return ledgerWords[language].summary(title, rows.length, counted);
}
