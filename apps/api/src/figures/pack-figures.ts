import type { IndicatorRecord, ObservationRecord } from '@gongbao/store';
import type { ReadFigures } from '../charts/read-figures.ts';
import { type Cell, type Column, packColumn } from './pack-column.ts';

interface PackedTable<Name extends string> {
  readonly count: number;
  readonly columns: Readonly<Record<Name, Column>>;
}

/** What observations share is written once, and what they do not column by column: a tenth of the rows' length. */
export function packFigures(
  { figures, isWhole }: ReadFigures,
  indicators: readonly Pick<IndicatorRecord, 'id' | 'names'>[],
) {
  const places = numbered(
    figures.flatMap(({ place }) => place ?? []),
    ({ code }) => code,
  );
  const reports = numbered(
    figures.map(({ report }) => report),
    ({ id }) => id,
  );
  return {
    indicators: indicators.map(({ id, names }) => ({ id, names })),
    places: packTable(places.items, {
      code: ({ code }) => code,
      name: ({ name }) => name,
      english: ({ english }) => english,
    }),
    reports: packTable(reports.items, {
      id: ({ id }) => id,
      title: ({ title }) => title,
      year: ({ year }) => year,
      deliveredOn: ({ deliveredOn }) => deliveredOn,
    }),
    figures: packTable(figures, {
      report: ({ report }) => reports.numberOf(report),
      mark: ({ id, report }) => id.slice(report.id.length + 1),
      place: ({ place }) => place && places.numberOf(place),
      ...ownColumns,
    }),
    isWhole,
  };
}

const ownColumns = {
  indicator: ({ indicator }) => indicator.id,
  indicatorText: ({ indicator }) => indicator.text,
  period: ({ period }) => period,
  measure: ({ measure }) => measure,
  value: ({ value }) => value,
  unit: ({ unit }) => unit,
  quantity: ({ quantity }) => quantity?.value ?? null,
  quantityUnit: ({ quantity }) => quantity?.unit ?? null,
  bound: ({ bound }) => bound,
  status: ({ status }) => status,
  modality: ({ modality }) => modality,
  attribute: ({ attribute }) => attribute,
  qualitative: ({ qualitative }) => qualitative,
  against: ({ against }) => against,
  section: ({ section }) => section,
  sectionTitle: ({ sectionTitle }) => sectionTitle,
  table: ({ table }) => table?.index ?? null,
  tableRow: ({ table }) => table?.row ?? null,
  tableColumn: ({ table }) => table?.column ?? null,
  start: ({ source }) => source.start,
  end: ({ source }) => source.end,
  quote: ({ source }) => source.quote,
  clauseStart: ({ clause }) => clause.start,
  clauseEnd: ({ clause }) => clause.end,
} as const satisfies Readonly<Record<string, (observation: ObservationRecord) => Cell>>;

function packTable<Item, Name extends string>(
  items: readonly Item[],
  columns: Readonly<Record<Name, (item: Item) => Cell>>,
): PackedTable<Name> {
  const names = Object.keys(columns) as Name[];
  const packed = names.map((name) => [name, packColumn(items.map(columns[name]))] as const);
  return { count: items.length, columns: Object.fromEntries(packed) as Record<Name, Column> };
}

/** The different ones of some items, and the number of each among them. */
function numbered<Item>(all: readonly Item[], keyOf: (item: Item) => string) {
  const items = [...new Map(all.map((item) => [keyOf(item), item])).values()];
  const numbers = new Map(items.map((item, number) => [keyOf(item), number]));
  return { items, numberOf: (item: Item): number => numbers.get(keyOf(item)) ?? -1 };
}
