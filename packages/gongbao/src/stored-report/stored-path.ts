import type { StoredReport } from '@gongbao/indicator-schema/schemas';

const shortKinds: Record<StoredReport['report']['kind'], string> = {
  'government-work-report': 'gwr',
  'plan-report': 'plan',
  'budget-report': 'budget',
  unknown: 'unknown',
};

/** Where a report is kept under `data/reports`: `500115/2024-gwr.json`. */
export const storedPath = ({ report }: StoredReport): string =>
  `${report.refArea.code}/${report.year}-${shortKinds[report.kind]}.json`;
