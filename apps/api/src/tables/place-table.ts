import type { PlaceRecord } from '@gongbao/store';
import { columnsFor, joined, type Table } from './table.ts';

const { text, integer } = columnsFor<PlaceRecord>();

export const placeTable: Table<PlaceRecord> = {
  name: 'places',
  means: 'Places by GB/T 2260, from the nation down to counties',
  columns: [
    text('code', 'code', 'Code of GB/T 2260; the nation is 000000', (p) => p.code),
    text('name', 'name', 'Its own name', (p) => p.name),
    text('full_name', 'fullName', 'With the places above it, the nation left out', (p) => p.fullName),
    text('level', 'level', 'nation, province, prefecture or county', (p) => p.level),
    text('parent', 'parent', 'Code of the place that it lies in', (p) => p.parent),
    text('former_names', 'former', 'What became part of it', (p) => joined(p.former.map(({ name }) => name))),
    integer('reports', 'reports', 'How many of its reports are known', (p) => p.reports),
    text('english', 'english', 'What readers of English call it', (p) => p.english),
  ],
};
