import type { ReportKind } from '@gongbao/indicator-schema';
import type { Visit } from '../page/page.ts';

interface NamedReport {
  readonly id: string;
  readonly title: string | null;
  readonly kind: ReportKind;
  readonly year: number | null;
}

/** 重庆市长寿区人民政府工作报告（2024年） */
export function reportTitle({ id, title, year }: NamedReport, { language }: Visit): string {
  if (title === null) return id;
  if (year === null) return title;
  return language === 'zh' ? `${title}（${year}年）` : `${title} (${year})`;
}

/** 2024年报告: enough where the place is already said. */
export const shortReportTitle = ({ id, kind, year }: NamedReport, { words }: Visit): string =>
  year === null ? id : words.table.source(String(year), words.table.kinds[kind]);
