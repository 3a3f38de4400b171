import { kindOf, STOP } from '../lexicon/signs.ts';
import { isHan } from '../quantity/is-han.ts';
import { skipBlanks } from '../quantity/skip-blanks.ts';
import type { Span } from '../span.ts';

/** A name of this many signs may stand before the colon. */
const LONGEST = 20;

/** 财政收入：|增长|8%, 发电量：|预计突破|3亿千瓦时, 能耗：|计划控制在|5万吨以内: nothing but how the figure is told. */
const told =
  /^(?:预计|力争|计划|目标)?(?:为|约|近|超过?|突破|达到?|完成|实现|控制|保持|稳定|增长|下降|净增|新增|增加|减少)?(?:[了到至在])?$/;

/** 主要目标：, 其中：, 完成情况如下：: announces what follows, and names nothing that a figure could be of. */
const announces =
  /(?:目标|任务|指标|情况|其中|如下|方面|成效|成绩|要求|问题|安排|是|为|有|看|原因|措施|重点|项目|全年|[年月季])$/;
/** 单位GDP电耗, PM2.5平均浓度. */
const named = /^(?:[A-Za-z]{1,4}[\d.]{1,4})?[\p{Script=Han}A-Za-z“”·/（()]{3,20}$/u;
/** |▶|新增就业, |12.|粮食产量. */
const itemSign = /^(?:[√✓✔×→►▶·•○●■*—–-]+ *|\d{1,2}[.、] *)/;

/**
 * Where the name begins that stands before a colon directly before its figure, as in a list of figures; undefined where
 * the colon announces something.
 * > |财政收入|：612万元   √ |高新技术企业|：286家
 */
export const entryStart = (view: string, colon: number, amount: Span & { readonly next: number }, limit: number) => {
  if (isHan(view.charCodeAt(amount.next)) || !told.test(view.slice(colon + 1, amount.start).trim())) return undefined;
  let at = colon;
  while (at > limit && colon - at <= LONGEST && !(kindOf(view.charCodeAt(at - 1)) & STOP)) at--;
  const start = skipBlanks(view, at, colon);
  const name = view.slice(start, colon).replace(itemSign, '');
  return named.test(name) && !announces.test(name) ? colon - name.length : undefined;
};
