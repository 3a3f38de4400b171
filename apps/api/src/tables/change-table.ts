import type { ReportChange } from '@gongbao/store';
import { reportTable } from './report-table.ts';
import { columnsFor, type Table } from './table.ts';

const { text, time } = columnsFor<ReportChange>();

export const changeTable: Table<ReportChange> = {
  name: 'changes',
  means: 'What happened to reports',
  columns: [
    time('changed_at', 'changedAt', 'When it happened', (change) => change.changedAt),
    text('change', 'kind', 'new, changed or withdrawn', (change) => change.kind),
    ...reportTable.columns,
  ],
};
