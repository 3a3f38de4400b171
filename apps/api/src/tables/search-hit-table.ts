import type { SearchHit } from '@gongbao/store';
import { columnsFor, type Table } from './table.ts';

/** What search finds, and its address. */
export interface AddressedHit extends SearchHit {
  readonly href: string;
}

const { text } = columnsFor<AddressedHit>();

export const searchHitTable: Table<AddressedHit> = {
  name: 'hits',
  means: 'What a search finds, the best first',
  columns: [
    text('kind', 'kind', 'place, indicator, report or term', ({ kind }) => kind),
    text('ref', 'ref', "A place's code, an indicator's or a report's id; for a term report#number", ({ ref }) => ref),
    text('label', 'label', 'Its name', ({ label }) => label),
    text('href', 'href', 'Its address', ({ href }) => href),
  ],
};
