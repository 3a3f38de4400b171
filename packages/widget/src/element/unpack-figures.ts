import type { Observation, Value } from '@gongbao/indicator-schema';
import type { Names } from './load-names.ts';
import type { LoadedFigures, SourcedFigure } from './sourced-figure.ts';

/** A member of all rows: row n has `values[n]`, or `values[at[n]]`, or the only value that there is. */
interface Column<Cell> {
  readonly values: readonly Cell[];
  readonly at?: readonly number[];
}

interface Table<Row> {
  readonly count: number;
  readonly columns: { readonly [Name in keyof Row]: Column<Row[Name]> };
}

type Place = NonNullable<SourcedFigure['place']>;
type Report = SourcedFigure['report'];

type PlainName =
  | 'period'
  | 'measure'
  | 'value'
  | 'unit'
  | 'bound'
  | 'status'
  | 'modality'
  | 'attribute'
  | 'qualitative'
  | 'against'
  | 'section';

/** An observation whose report and place are numbers of rows, and whose other members are laid side by side. */
interface PackedRow extends Pick<Observation, PlainName> {
  readonly report: number;
  readonly mark: string;
  readonly place: number | null;
  readonly indicator: string | null;
  readonly indicatorText: string;
  readonly quantity: Value | null;
  readonly quantityUnit: string | null;
  readonly sectionTitle: string | null;
  readonly table: number | null;
  readonly tableRow: number;
  readonly tableColumn: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly clauseStart: number;
  readonly clauseEnd: number;
}

/** What /v1/figures answers. */
interface Packed {
  readonly indicators: readonly { readonly id: string; readonly names: Names }[];
  readonly places: Table<Place>;
  readonly reports: Table<Report>;
  readonly figures: Table<PackedRow>;
  readonly isWhole: boolean;
}

/** The observations again, row by row; throws when the answer does not hold what marks and receipts rest on. */
export function unpackFigures(answer: unknown): LoadedFigures {
  const { indicators, places, reports, figures, isWhole } = (answer as { readonly data: Packed }).data;
  const { mark, indicatorText, measure, bound, status, quote, value } = figures.columns;
  const texts = [mark, indicatorText, measure, bound, status, quote, reports.columns.id];
  const isSound = texts.every(({ values }) => values.every((text) => typeof text === 'string'));
  if (!isSound || !value.values.every(isValue)) throw new Error('the answer holds no figures');
  return {
    figures: unpackRows(figures, unpackPlaces(places), unpackReports(reports)),
    names: new Map(indicators.map(({ id, names }) => [id, names])),
    isWhole,
  };
}

export function isValue(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === null || Number.isFinite(value);
  const { min, max, parts } = value as { min?: unknown; max?: unknown; parts?: unknown };
  return [min, max].every(Number.isFinite) || Array.isArray(parts);
}

type Cells<Row> = { readonly [Name in keyof Row]: (n: number) => Row[Name] };

function cellsOf<Row>({ columns }: Table<Row>): Cells<Row> {
  const cells = Object.entries<Column<unknown>>(columns).map(([name, { values, at }]) => {
    if (values.length === 1) return [name, () => values[0]];
    return [name, at ? (n: number) => values[at[n] ?? -1] : (n: number) => values[n]];
  });
  return Object.fromEntries(cells) as Cells<Row>;
}

const rowsOf = <Row>(count: number, row: (n: number) => Row): Row[] => Array.from({ length: count }, (_, n) => row(n));

function unpackPlaces(table: Table<Place>): Place[] {
  const { code, name, english } = cellsOf(table);
  return rowsOf(table.count, (n) => ({ code: code(n), name: name(n), english: english?.(n) ?? null }));
}

function unpackReports(table: Table<Report>): Report[] {
  const { id, title, year, deliveredOn } = cellsOf(table);
  return rowsOf(table.count, (n) => ({ id: id(n), title: title(n), year: year(n), deliveredOn: deliveredOn(n) }));
}

function unpackRows(table: Table<PackedRow>, places: readonly Place[], reports: readonly Report[]): SourcedFigure[] {
  const cells = cellsOf(table);
  return rowsOf(
    table.count,
    (n) => new UnpackedFigure(cells, n, places[cells.place(n) ?? -1] ?? null, reports[cells.report(n)] as Report),
  );
}

/** What each chart asks of each figure is read at once; the rest when a receipt or a table asks for it. */
class UnpackedFigure implements SourcedFigure {
  readonly #cells: Cells<PackedRow>;
  readonly #n: number;
  readonly place: Place | null;
  readonly report: Report;
  readonly refArea: string | null;
  readonly period: SourcedFigure['period'];
  readonly measure: SourcedFigure['measure'];
  readonly value: SourcedFigure['value'];
  readonly unit: SourcedFigure['unit'];
  readonly quantity: SourcedFigure['quantity'];
  readonly bound: SourcedFigure['bound'];
  readonly status: SourcedFigure['status'];
  readonly qualitative: SourcedFigure['qualitative'];

  constructor(cells: Cells<PackedRow>, n: number, place: Place | null, report: Report) {
    this.#cells = cells;
    this.#n = n;
    this.place = place;
    this.report = report;
    this.refArea = place?.code ?? null;
    this.period = cells.period(n);
    this.measure = cells.measure(n);
    this.value = cells.value(n);
    this.unit = cells.unit(n);
    const value = cells.quantity(n);
    const unit = cells.quantityUnit(n);
    this.quantity = value === null || unit === null ? null : { value, unit };
    this.bound = cells.bound(n);
    this.status = cells.status(n);
    this.qualitative = cells.qualitative(n);
  }

  get id() {
    return `${this.report.id}@${this.#cells.mark(this.#n)}`;
  }

  get indicator() {
    return { text: this.#cells.indicatorText(this.#n), id: this.#cells.indicator(this.#n) };
  }

  get modality() {
    return this.#cells.modality(this.#n);
  }

  get attribute() {
    return this.#cells.attribute(this.#n);
  }

  get against() {
    return this.#cells.against(this.#n);
  }

  get section() {
    return this.#cells.section(this.#n);
  }

  get sectionTitle() {
    return this.#cells.sectionTitle(this.#n);
  }

  get table() {
    const index = this.#cells.table(this.#n);
    return index === null
      ? null
      : { index, row: this.#cells.tableRow(this.#n), column: this.#cells.tableColumn(this.#n) };
  }

  get source() {
    const { start, end, quote } = this.#cells;
    return { start: start(this.#n), end: end(this.#n), quote: quote(this.#n) };
  }

  get clause() {
    return { start: this.#cells.clauseStart(this.#n), end: this.#cells.clauseEnd(this.#n) };
  }
}
