import type { Observation, Value } from '@gongbao/indicator-schema';
import type { LoadedFigures, SourcedFigure } from './load-figures.ts';
import type { Names } from './load-names.ts';

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
  return Object.fromEntries(cells);
}

const rowsOf = <Row>(count: number, row: (n: number) => Row): Row[] => Array.from({ length: count }, (_, n) => row(n));

function unpackPlaces(table: Table<Place>): Place[] {
  const { code, name } = cellsOf(table);
  return rowsOf(table.count, (n) => ({ code: code(n), name: name(n) }));
}

function unpackReports(table: Table<Report>): Report[] {
  const { id, title, year, deliveredOn } = cellsOf(table);
  return rowsOf(table.count, (n) => ({ id: id(n), title: title(n), year: year(n), deliveredOn: deliveredOn(n) }));
}

function unpackRows(table: Table<PackedRow>, places: readonly Place[], reports: readonly Report[]): SourcedFigure[] {
  const of = cellsOf(table);
  return rowsOf(table.count, (n) => {
    const report = reports[of.report(n)] as Report;
    const place = places[of.place(n) ?? -1] ?? null;
    const [quantity, quantityUnit, index] = [of.quantity(n), of.quantityUnit(n), of.table(n)];
    return {
      id: `${report.id}@${of.mark(n)}`,
      indicator: { text: of.indicatorText(n), id: of.indicator(n) },
      refArea: place?.code ?? null,
      period: of.period(n),
      measure: of.measure(n),
      value: of.value(n),
      unit: of.unit(n),
      quantity: quantity === null || quantityUnit === null ? null : { value: quantity, unit: quantityUnit },
      bound: of.bound(n),
      status: of.status(n),
      modality: of.modality(n),
      attribute: of.attribute(n),
      qualitative: of.qualitative(n),
      against: of.against(n),
      section: of.section(n),
      table: index === null ? null : { index, row: of.tableRow(n), column: of.tableColumn(n) },
      source: { start: of.start(n), end: of.end(n), quote: of.quote(n) },
      clause: { start: of.clauseStart(n), end: of.clauseEnd(n) },
      place,
      sectionTitle: of.sectionTitle(n),
      report,
    };
  });
}
