import type { Observation } from '@gongbao/indicator-schema';
import type { Figure, PlaceSeries, SeriesData } from '@gongbao/widget/chart';
import { group } from 'd3-array';
import type { SourcedObservation } from '../data/observation.ts';
import { element } from '../dom/element.ts';
import { markChinese } from '../dom/mark-chinese.ts';
import { stackingTable } from '../dom/stacking-table.ts';
import type { Visit } from '../page/page.ts';
import { statedFigure } from './stated-figure.ts';

export interface FiguresTable {
  readonly data: SeriesData;
  readonly observations: ReadonlyMap<string, SourcedObservation>;
  readonly title: string;
  readonly chosen?: readonly string[];
}

interface Row {
  readonly targets: string[];
  readonly results: string[];
  readonly earlier: string[];
}

/** The figures of a chart again: one row for each place and period, targets beside results, every figure a link. */
function figuresTable({ data, observations, title, chosen = [] }: FiguresTable, visit: Visit): HTMLElement {
  const { table } = visit.words;
  const hasEarlier = data.places.some(({ replaced }) => replaced.length > 0);
  const columns = [table.place, table.year, table.target, table.result, ...(hasEarlier ? [table.earlier] : [])];
  const head = element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, name)));
  const first = (place: PlaceSeries): number => Number(!chosen.includes(place.refArea));
  const bodies = [...data.places]
    .sort((a, b) => first(a) - first(b))
    .map((place) => element('tbody', {}, ...placeRows(place, observations, hasEarlier, visit)));
  const made = element(
    'table',
    { class: 'figures-table' },
    element('caption', {}, table.caption(title)),
    element('thead', {}, head),
    ...bodies,
    undrawnBody(data.undrawn, observations, columns.length, visit),
  );
  return element(
    'div',
    { class: 'table-scroll', role: 'region', 'aria-label': table.caption(title), tabindex: 0 },
    // Five columns are more than a phone has room for.
    hasEarlier ? stackingTable(made) : made,
  );
}

/** The table one key away: it may be longer than all above it. */
export const foldedFigures = (figures: FiguresTable, visit: Visit): HTMLElement =>
  element('details', {}, element('summary', {}, visit.words.figure.table), figuresTable(figures, visit));

/** What each period says, the newest first. */
function rowsOf({ results, replaced, targets, worded }: PlaceSeries): [string, Row][] {
  const rows = new Map<string, Row>();
  const add = (column: keyof Row, observation: Observation): void => {
    const period = observation.period ?? '';
    const row = rows.get(period) ?? { targets: [], results: [], earlier: [] };
    row[column].push(observation.id);
    rows.set(period, row);
  };
  const each = (column: keyof Row, figures: readonly Figure[]): void => {
    for (const { observation } of figures) add(column, observation);
  };
  each('targets', targets);
  for (const observation of worded) add('targets', observation);
  each('results', results);
  each(
    'earlier',
    replaced.map(({ figure }) => figure),
  );
  return [...rows].sort(([a], [b]) => b.localeCompare(a));
}

type Sourced = ReadonlyMap<string, SourcedObservation>;

function placeRows(place: PlaceSeries, observations: Sourced, hasEarlier: boolean, visit: Visit): HTMLElement[] {
  return rowsOf(place).map(([period, { targets, results, earlier }], index) => {
    const cells = [targets, results, ...(hasEarlier ? [earlier] : [])];
    const named = markChinese(place.name, visit);
    const name = index === 0 ? named : element('span', { class: 'visually-hidden' }, named);
    return element(
      'tr',
      { 'data-place': place.refArea, 'data-period': period },
      element('th', { scope: 'row', class: 'place' }, name),
      element('td', { class: 'period' }, period.replace('/', '–')),
      ...cells.map((ids) => element('td', {}, ...ids.map((id) => statedFigure(observations.get(id), visit)))),
    );
  });
}

function undrawnBody(undrawn: readonly Observation[], observations: Sourced, columns: number, visit: Visit) {
  if (undrawn.length === 0) return undefined;
  const byPlace = group(undrawn, ({ refArea, period }) => `${refArea} ${period}`);
  const rows = [...byPlace.values()].map((members) => {
    const first = observations.get(members[0]?.id ?? '');
    return element(
      'tr',
      {},
      element('th', { scope: 'row', class: 'place' }, first?.place?.name ?? ''),
      element('td', { class: 'period' }, (members[0]?.period ?? '').replace('/', '–')),
      element('td', { colspan: columns - 2 }, ...members.map(({ id }) => statedFigure(observations.get(id), visit))),
    );
  });
  return element('tbody', {}, ...rows);
}
