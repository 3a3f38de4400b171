import type { Span } from '../span.ts';
import type { Setting } from '../tree.ts';

const yearWords =
  /(比|较|以|自|从|由|于|与|同|是|为|创)?(\d{4})\s*年(以来|相比|以后|最|同期|起|开始|来|至|到|—|-)?|“([一二三四五六七八九十]+)五”(?:(末|期末|规划末)|期间|时期|五年)|(?<![比较与同超于])(去年|上年|前年|明年)|(五年来|五年间|过去五年|这五年|五年累计|五年共|五年新增|近五年)|([两三四])年(累计|来|间|共|平均)/g;

const ordinals: Readonly<Record<string, number>> = {
  九: 1996,
  十: 2001,
  十一: 2006,
  十二: 2011,
  十三: 2016,
  十四: 2021,
  十五: 2026,
  十六: 2031,
};
const small: Readonly<Record<string, number>> = { 两: 2, 三: 3, 四: 4 };
const comparisons = new Set(['比', '较', '与', '同', '是', '自', '创', '为']);
const openEnds = new Set(['以来', '相比', '以后', '最', '同期', '起', '开始', '来']);

const spanOf = (last: number | null, years: number): string | undefined =>
  last === null ? undefined : `${last - years + 1}/${last}`;

const relative = (word: string, { planYear }: Setting): string | undefined => {
  if (planYear === null) return undefined;
  return String(planYear + (word === '明年' ? 1 : word === '前年' ? -2 : -1));
};

/**
 * The period that the words before a number name, the last of them winning; undefined when they name none.
 * A year that something is compared with is no period: 比2012年增长.
 */
export const readPeriod = (view: string, { start, end }: Span, setting: Setting): string | undefined => {
  let period: string | undefined;
  if (end - start < 2) return undefined;
  const words = view.slice(Math.max(start, end - 120), end);
  if (!words.includes('年') && !words.includes('五”')) return undefined;
  for (const [, lead = '', year, tail = '', plan, atEnd, near, five, few] of words.matchAll(yearWords)) {
    if (year !== undefined && !comparisons.has(lead) && !openEnds.has(tail)) period = year;
    else if (plan !== undefined) {
      const first = ordinals[plan];
      if (first !== undefined) period = atEnd === undefined ? `${first}/${first + 4}` : String(first + 4);
    } else if (near !== undefined && lead === '') period = relative(near, setting);
    else if (five !== undefined) period = setting.reviewSpan ?? spanOf(setting.reviewYear, 5);
    else if (few !== undefined) period = spanOf(setting.reviewYear, small[few] ?? 1);
  }
  return period;
};

const stops = /[,;:。]/;

/** The period with which one of the clauses begins, the last of them winning: it holds for those that follow. */
export const readLeadingPeriod = (view: string, { start, end }: Span, setting: Setting): string | undefined => {
  const words = view.slice(start, end);
  if (!words.includes('年') && !words.includes('五”')) return undefined;
  let period: string | undefined;
  for (const clause of words.split(stops)) {
    const head = clause.trimStart().slice(0, 14);
    if (!head.includes('年') && !head.includes('五”')) continue;
    const lead =
      /^(?:[*\s]|即|到|至|截至|截止|在|预计|力争|力争到|确保到|计划到|争取到|“)*/.exec(head)?.[0].length ?? 0;
    if (
      /^(?:\d{4}\s*年|[一二三四五六七八九十]+五”|去年|上年|前年|明年|五年|过去五年|这五年|近五年|[两三四]年)/.test(
        head.slice(lead),
      )
    ) {
      period = readPeriod(head, { start: 0, end: head.length }, setting) ?? period;
    }
  }
  return period;
};
