import { allowedValues, disjoint, exact, type Interval, isRate, scaled, writtenEnds } from './interval.ts';
import type { Statement, Vintage } from './ledger.ts';
import { likelyMagnitude } from './rule.ts';
import { haveSameDefinition } from './same-definition.ts';
import { factorBetween, seriesOf } from './series.ts';
import type { Shelf } from './shelf.ts';

/** 56.9万亿元 may stand for anything that rounds to it; rates are given to a tenth of a point, 7% being 7.0%. */
function withRounding(statement: Statement, factor: number): Interval | undefined {
  const allowed = allowedValues(statement);
  if (allowed === undefined || typeof statement.value !== 'number') return undefined;
  const decimals = String(statement.value).split('.')[1]?.length ?? 0;
  const half = 0.5 / 10 ** Math.max(decimals, isRate(statement) ? 1 : 0);
  return scaled(
    { min: exact(allowed.min - half), max: exact(allowed.max + half), minOpen: false, maxOpen: true },
    factor,
  );
}

function differ(first: Statement, last: Statement): boolean {
  const factor = factorBetween(first, last);
  if (factor === undefined) return false;
  const times = ((last.value as number) * factor) / (first.value as number);
  // A revision moves a figure; what is thrice or a third of it is another figure.
  if (!(times < likelyMagnitude && times > 1 / likelyMagnitude)) return false;
  const [a, b] = [withRounding(first, 1), withRounding(last, factor)];
  return a !== undefined && b !== undefined && disjoint(a, b);
}

/** Whether two statements are of one figure, whatever the reports call it. */
const ofOneFigure = (a: Statement, b: Statement): boolean =>
  factorBetween(a, b) !== undefined && haveSameDefinition(a, b);

/** A place's statements of one figure, one for each report, the first that the report makes. */
function groupByFigure(statements: readonly Statement[]): Statement[][] {
  const series = new Map<string, Statement[][]>();
  for (const statement of statements) {
    if (statement.status === 'target' || statement.period === null || typeof statement.value !== 'number') continue;
    const key = `${seriesOf(statement)}|${statement.period}`;
    const figures = series.get(key) ?? [];
    series.set(key, figures);
    const figure = figures.find(([first]) => first !== undefined && ofOneFigure(first, statement));
    if (figure === undefined) figures.push([statement]);
    else if (!figure.some(({ report }) => report === statement.report)) figure.push(statement);
  }
  return [...series.values()].flat().filter((figure) => figure.length > 1);
}

/** Figures that a later report states differently, beyond what rounding explains; both stand side by side. */
export function findVintages(shelf: Shelf): Vintage[] {
  const places = [...new Set(shelf.reports.map(({ refArea }) => refArea))];
  return places.flatMap((refArea) =>
    groupByFigure(shelf.of(refArea).flatMap(({ statements }) => statements)).flatMap((statements) => {
      const [first, last] = [statements[0] as Statement, statements.at(-1) as Statement];
      if (!differ(first, last)) return [];
      const factor = factorBetween(first, last) ?? 1;
      const value = exact((writtenEnds(last)?.min ?? 0) * factor - (writtenEnds(first)?.min ?? 0));
      return {
        indicator: { id: first.indicator.id, text: first.indicator.text },
        refArea,
        period: first.period as string,
        measure: first.measure,
        statements,
        revision: { value, unit: first.unit === '%' ? '个百分点' : first.unit },
      };
    }),
  );
}
