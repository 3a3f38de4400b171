import { closing, opening } from '../lexicon/signed-pattern.ts';
import { skipBlanks } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Segment } from '../tree.ts';

/** |现有|规上工业企业520家, |目前共有|登记户1.2万户, |已有|12个村创成. */
const held = opening(
  '我本全现截目已',
  /^(?:[我本全][省市区县州盟旗])?(?:现有|已有|(?:截至)?目前,?(?:已|共|已经|现)?有)/,
);

/** |我国有|2亿在校学生, but 全县有|望|新增企业20家. */
const has = opening('我全本', /^[我本全][国省市区县州盟旗](?:现|共|已)?有(?:近|约|超过?|接近)?$/);

/** 老年人口|已达|2万人, 县里|已设立|2亿元基金, |已开工的|21个项目要加快建设. */
const alreadyDone =
  /(?:已经?(?:达到?|超过?|突破|接近|有)(?:近|约|超过?)?|已经?(?:设立|建成|开工|签约|落地|建立|开通|引进|投产|获批|竣工)的?)$/;
const done = closing('达到超过突破接近有约的立成工约地通进产批', alreadyDone);
/** 将|现行|16%的税率降至13%. */
const inForce = closing('行', /现行的?$/);
const wish = /力争|确保|争取|计划|预计|目标|推[动进]|加快|完成|促进|支持|[将要拟再对]/;

/** |目前|已签约项目21个，总投资64亿元: at the head of a sentence for all of it, up to what shall be done. */
const now = opening('截目', /^(?:截至)?目前/);
const turnsAhead = /今年|年底|力争|确保|争取|计划|预计|目标|[将要拟再]/;

const soFar = opening('截目', /^(?:截至)?目前,?(?:已|共|累计|仅|只)/);

/** 到2025年建成60万亩，|目前已|建成46.8万亩: what there is so far, whatever year the sentence named. */
export const isSoFar = (view: string, { start, end }: Span): boolean => soFar(view, skipBlanks(view, start, end), end);

/** 到2025年达到200家，|目前为|86家, |现有|86家, |已认定|86家: what there is, told beside what there shall be. */
const besideGoal = opening('截目现已', /^(?:(?:截至)?目前|现[有已为达]|已)/);

export const isBesideGoal = (view: string, { start, end }: Span): boolean =>
  besideGoal(view, skipBlanks(view, start, end), end);

/** 预期目标6.5%，与|去年|7.1%|的增速相衔接: what a plan sets out from. */
const lastYear = closing('年的际', /[去上]年的?(?:实际)?$/);

export const isOfLastYear = (view: string, { start }: Span, amount: number): boolean =>
  lastYear(view, Math.max(start, amount - 5), amount);

/** 已开工的26个项目|年内全部竣工|: what of it is to come is told, and not that it is there. */
const due =
  /^[^,;。\d]{0,14}?(?:年内|今年|年底前?|[上下]半年|\d{1,2}月底?前?)(?:要|将|力争)?(?:全部|全面|都)?(?:竣工|开工|投产|建成|完工|通车|投用|落地|达产)/;

export const isDueBehind = (view: string, next: number): boolean => due.test(view.slice(next, next + 26));

/** |已完成投资|8亿元|的|二期工程年内投产: what was spent on works that are to be done. */
const spent = closing('资金入', /(?<!今年|年内)(?:已经?|累计|已累计)(?:完成|到位|落实|投入)?(?:投资|资金|投入)$/);

export const isSpentOnWorks = (view: string, { amount: { start, next } }: Segment): boolean =>
  hasSignAt(view, next, '的') && spent(view, Math.max(0, start - 10), start);

/** Whether an amount in a plan tells of what there is before anything of the plan is done. */
export const isOfNow = (view: string, { start, end }: Span, sentence: number): boolean => {
  const clause = skipBlanks(view, start, end);
  if (held(view, clause, Math.min(end, clause + 12)) || has(view, clause, Math.min(end, clause + 12))) return true;
  const near = Math.max(clause, end - 24);
  if (inForce(view, near, end)) return true;
  if (done(view, near, end) && !wish.test(view.slice(near, end))) return true;
  const first = skipBlanks(view, sentence, end);
  return now(view, first, Math.min(end, first + 4)) && !turnsAhead.test(view.slice(first, end));
};
