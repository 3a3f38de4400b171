import type { ReportKind } from '@gongbao/indicator-schema';
import type { Visit } from '../page/page.ts';
import { placeLabel, shortPlaceName } from './place-name.ts';

interface NamedReport {
  readonly id: string;
  readonly title: string | null;
  readonly kind: ReportKind;
  readonly year: number | null;
  readonly refArea: { readonly code: string; readonly name: string } | null;
}

/** 云州市清河区人民政府工作报告（2024年）: the place and the year are added where the title itself does not say them. */
export function reportTitle(report: NamedReport, visit: Pick<Visit, 'words' | 'language'>): string {
  const { year } = report;
  const named = titleWithPlace(report, visit) || report.id;
  if (year === null || named.includes(String(year))) return named;
  return visit.language === 'zh' ? `${named}（${year}年）` : `${named} (${year})`;
}

/** The nation's own report is called just 政府工作报告. In English a report is called by its kind and place. */
function titleWithPlace({ title, kind, refArea }: NamedReport, visit: Pick<Visit, 'words' | 'language'>): string {
  const { words, language } = visit;
  const isCalledByKind = title === null || (language === 'en' && kind !== 'unknown' && refArea !== null);
  if (isCalledByKind) return words.reports.untitled[kind](refArea ? placeLabel(refArea, visit) : '');
  if (refArea === null || title.includes(shortPlaceName(refArea.name))) return title;
  return `${refArea.code === '000000' ? words.nation : refArea.name}${title}`;
}

/** 2024年报告: enough where the place is already said. */
export const shortReportTitle = ({ id, kind, year }: NamedReport, { words }: Visit): string =>
  year === null ? id : words.table.source(String(year), words.table.kinds[kind]);
