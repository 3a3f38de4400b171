import type { TermRecord } from '@gongbao/store';
import { columnsFor, joined, type Table } from './table.ts';

const { text, integer } = columnsFor<TermRecord>();

export const termTable: Table<TermRecord> = {
  name: 'terms',
  means: 'What reports explain or shorten, and where',
  columns: [
    text('term', 'term', 'As the report writes it', ({ term }) => term),
    integer('number', 'number', 'In the annex of the report', ({ number }) => number),
    text('components', 'components', 'What its signs stand for', ({ components }) =>
      joined(components.map(({ symbol, label }) => `${symbol} = ${label}`)),
    ),
    integer('definition_start', 'definition', 'Where its explanation begins', (t) => t.definition?.start ?? null),
    integer('definition_end', 'definition', 'Where it ends; half-open', (t) => t.definition?.end ?? null),
    text('uses', 'references', 'Where it is used: start-end', ({ references }) =>
      joined(references.map(({ start, end }) => `${start}-${end}`)),
    ),
    text('report', 'report', 'Id of the report', ({ report }) => report.id),
    text('report_title', 'report', 'Its title', ({ report }) => report.title),
    text('sha256', 'report', 'Hash of the source that the positions count in', ({ report }) => report.sha256),
  ],
};
