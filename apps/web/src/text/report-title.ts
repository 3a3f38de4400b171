import type { ReportKind } from '@gongbao/indicator-schema';
import type { Visit } from '../page/page.ts';
import { shortPlaceName } from './place-name.ts';

interface NamedReport {
  readonly id: string;
  readonly title: string | null;
  readonly kind: ReportKind;
  readonly year: number | null;
  readonly refArea: { readonly code: string; readonly name: string } | null;
}

/** 重庆市长寿区人民政府工作报告（2024年）: the place and the year are added where the title itself does not say them. */
export function reportTitle({ title, kind, year, refArea, id }: NamedReport, { language, words }: Visit): string {
  const isNation = refArea?.code === '000000';
  const place = isNation ? words.nation : (refArea?.name ?? '');
  const named = title ?? words.reports.kinds[kind];
  const saysPlace = isNation ? title !== null : named.includes(shortPlaceName(place));
  const full = `${saysPlace ? '' : place}${named}` || id;
  if (year === null || full.includes(String(year))) return full;
  return language === 'zh' ? `${full}（${year}年）` : `${full} (${year})`;
}

/** 2024年报告: enough where the place is already said. */
export const shortReportTitle = ({ id, kind, year }: NamedReport, { words }: Visit): string =>
  year === null ? id : words.table.source(String(year), words.table.kinds[kind]);
