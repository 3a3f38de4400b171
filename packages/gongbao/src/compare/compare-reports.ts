import { comparePeriods, type Measure, type Observation, type ParsedReport } from '@gongbao/indicator-schema';

/** What is told of one place for one period: what came about (`result`: actual or estimate), or what is aimed at. */
export interface ComparedColumn {
  /** The code of the place; null when the report names none that is known. */
  readonly refArea: string | null;
  readonly period: string;
  readonly kind: 'result' | 'target';
}

/** A figure with the report that states it. */
export interface ComparedFigure {
  readonly report: string;
  readonly observation: Observation;
}

/** What one indicator is told to be by one measure. */
export interface ComparedRow {
  readonly indicator: string;
  readonly measure: Measure;
  /** For each column the figures stated for it, the same value once; none where nothing is said. */
  readonly cells: readonly (readonly ComparedFigure[])[];
}

/** Figures of several reports side by side: `gongbao/comparison@1`. */
export interface Comparison {
  readonly format: 'gongbao/comparison@1';
  readonly columns: readonly ComparedColumn[];
  readonly rows: readonly ComparedRow[];
}

export interface CompareOptions {
  /** Only these indicators, in this order; by default all that more than one column has. */
  readonly indicators?: readonly string[];
  /** Also the indicators that one column alone has. */
  readonly all?: boolean;
  readonly kind?: ComparedColumn['kind'];
}

const kindOf = ({ status }: Observation): ComparedColumn['kind'] => (status === 'target' ? 'target' : 'result');

/**
 * Puts the figures of reports beside one another: a column for each place, period and kind, the places as their reports
 * were given and the periods in their order; a row for each indicator of the catalogue and measure, as the reports tell
 * them. Nothing is converted, summed or ordered by size.
 */
export const compareReports = (reports: readonly ParsedReport[], options: CompareOptions = {}): Comparison => {
  const figures = reports.flatMap(({ report, observations }) =>
    observations
      .filter((one) => isCompared(one, options))
      .map((observation): ComparedFigure => ({ report: report.id, observation })),
  );
  const columns = columnsOf(figures);
  const rows = rowsOf(figures, columns);
  const { indicators, all } = options;
  if (indicators !== undefined)
    return { format: 'gongbao/comparison@1', columns, rows: rows.toSorted(byOrderOf(indicators)) };
  const shown = rows.filter(({ cells }) => all === true || cells.filter((cell) => cell.length > 0).length > 1);
  return { format: 'gongbao/comparison@1', ...withoutEmpty(columns, shown) };
};

const isCompared = (observation: Observation, { indicators, kind }: CompareOptions): boolean => {
  const { indicator, period, value } = observation;
  if (indicator.id === null || period === null || value === null) return false;
  return (indicators?.includes(indicator.id) ?? true) && (kind === undefined || kindOf(observation) === kind);
};

const keyOf = ({ refArea, period, kind }: ComparedColumn): string => `${refArea} ${period} ${kind}`;

const columnOf = ({ observation }: ComparedFigure): ComparedColumn => ({
  refArea: observation.refArea,
  period: observation.period ?? '',
  kind: kindOf(observation),
});

const columnsOf = (figures: readonly ComparedFigure[]): readonly ComparedColumn[] => {
  const columns = [...new Map(figures.map(columnOf).map((column) => [keyOf(column), column])).values()];
  const areas = [...new Set(columns.map(({ refArea }) => refArea))];
  return columns.sort(
    (a, b) =>
      comparePeriods(a.period, b.period) ||
      a.kind.localeCompare(b.kind) ||
      areas.indexOf(a.refArea) - areas.indexOf(b.refArea),
  );
};

const rowsOf = (figures: readonly ComparedFigure[], columns: readonly ComparedColumn[]): readonly ComparedRow[] => {
  const at = new Map(columns.map((column, index) => [keyOf(column), index]));
  const rows = new Map<string, { indicator: string; measure: Measure; cells: ComparedFigure[][] }>();
  for (const figure of figures) {
    const { indicator, measure } = figure.observation;
    const key = `${indicator.id} ${measure}`;
    const row = rows.get(key) ?? { indicator: indicator.id ?? '', measure, cells: columns.map(() => []) };
    const cell = row.cells[at.get(keyOf(columnOf(figure))) ?? -1];
    if (cell !== undefined && !cell.some((other) => saysSame(other, figure))) cell.push(figure);
    rows.set(key, row);
  }
  return [...rows.values()];
};

const saysSame = ({ observation: a }: ComparedFigure, { observation: b }: ComparedFigure): boolean =>
  a.unit === b.unit && a.bound === b.bound && JSON.stringify(a.value) === JSON.stringify(b.value);

const byOrderOf =
  (indicators: readonly string[]) =>
  (a: ComparedRow, b: ComparedRow): number =>
    indicators.indexOf(a.indicator) - indicators.indexOf(b.indicator);

/** Without the columns in which nothing is left. */
const withoutEmpty = (columns: readonly ComparedColumn[], rows: readonly ComparedRow[]) => {
  const isUsed = columns.map((_, index) => rows.some(({ cells }) => (cells[index]?.length ?? 0) > 0));
  return {
    columns: columns.filter((_, index) => isUsed[index]),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => isUsed[index]) })),
  };
};
