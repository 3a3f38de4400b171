import type { ReportKind } from '@gongbao/indicator-schema';

interface KindWords {
  readonly kind: ReportKind;
  /** As it stands in a report's id. */
  readonly slug: string;
  readonly title: RegExp;
}

/** Titles by kind; the first that matches decides. A joint report on plan and budget is read as a plan's. */
const KINDS: readonly KindWords[] = [
  /** 关于某某区2023年国民经济和社会发展计划执行情况及2024年计划草案的报告 */
  {
    kind: 'plan-report',
    slug: 'plan',
    title: /国民经济[和与]社会发展.{0,40}计划|年计划执行情况.{1,3}(?:19|20)\d{2}年计划/,
  },
  /** 关于某某区2023年财政预算执行情况和2024年财政预算草案的报告 */
  {
    kind: 'budget-report',
    slug: 'budget',
    title: /(?:财政)?(?:预算|预决算).{0,40}报告/,
  },
  /** 某某区人民政府工作报告, 某某开发区管委会关于2023年上半年工作情况和下半年工作安排的报告, 某某县“十四五”工作回顾 */
  {
    kind: 'government-work-report',
    slug: 'gwr',
    title:
      /(?:政府|管委会|管理委员会)(?:关于)?[^,。]{0,16}工作(?:情况)?[^,。]{0,16}(?:报告|通报|汇报|回顾)|[省市县区州盟旗乡镇](?:“?[一二三四五六七八九十]{1,2}五”?(?:时期|期间)?(?:工作|发展)回顾|(?:19|20)\d{2}年度?工作报告)/,
  },
];

export const kindOfTitle = (title: string): ReportKind | undefined =>
  KINDS.find(({ title: pattern }) => pattern.test(title))?.kind;

export const slugOf = (kind: ReportKind): string => KINDS.find((row) => row.kind === kind)?.slug ?? 'unknown';

/** What a speaker says of the report when its title is missing. */
const OPENING =
  /(?:作|报告)[^。]{0,12}政府工作|代表[^,。]{0,20}政府[^。]{0,12}作工作报告|代表(?:国务院|[^,。]{0,20}人民政府|[省市区县州旗]政府)[^。]{0,30}报告[^。]{0,10}工作/;

export const kindOfOpening = (opening: string): ReportKind | undefined =>
  OPENING.test(opening) ? 'government-work-report' : undefined;
