import type { ReportVersion } from '@gongbao/store';
import { reportTable } from './report-table.ts';
import { columnsFor, type Table } from './table.ts';

const { date, time } = columnsFor<ReportVersion>();

export const versionTable: Table<ReportVersion> = {
  name: 'versions',
  means: 'Every reading of a report that was ever current',
  columns: [
    ...reportTable.columns,
    time(
      'superseded_at',
      'supersededAt',
      'When another took its place; empty while it is current',
      (v) => v.supersededAt,
    ),
    date('as_of', 'asOf', 'A day that `asOf` shows this version for; empty where it does for none', (v) => v.asOf),
  ],
};
