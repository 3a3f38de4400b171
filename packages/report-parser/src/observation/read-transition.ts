import { boundsBefore } from '../lexicon/bounds.ts';
import { changes } from '../lexicon/changes.ts';
import { closing, opening } from '../lexicon/signed-pattern.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import { groupBefore, scopeOf } from '../quantity/scope-before.ts';
import { skipBlanks } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Amount, Segment } from '../tree.ts';
import { isShare } from './amount-kinds.ts';
import type { Relation } from './relation.ts';
import { tailOf } from './tail-of.ts';

/** Before the verb of a change. */
const leads = wordSet('预计 预计将 预计可 预期 将 已 逐步 逐年 稳步 大幅');

/**
 * 由, 从 or 自 with the time or the measure that stands between it and the number: 比重|从2015年的3.1%; and what it is
 * compared with: |比2020年的|90亿元增加15亿元.
 */
const origin =
  /(?:(?:由|从|自(?![营主有筹行来然动发愿治身己学费]))[^,;、由从]{0,12}|[比较](?![重例率值])[^,;、比较由从自]{0,10}的)$/;

/** The same with a year before a list of figures; without one 由 and 从 may say anything: |由|5家、3家企业承办. */
const listedOrigin = /(?:由|从) ?(?:\d{4} ?年[底末]?|“?[一二三四五六七八九十]{1,3}五”?(?:期?末|初)|[五十]年前)的? ?$/;

/** 收入|从|2.5万元和9000元|增加到|3.2万元和1.3万元. */
const bareOrigin = /(?:由|从) ?$/;
const growsInto = opening(
  '分增提扩上升下降减缩',
  /^(?:分别)?(?:增加|增长|提高|提升|扩大|上升|升|增|下降|降低|降|减少|缩短|缩小)[到至为]/,
);

/** 由1997年的19.3:48.9:31.8|，|调整到…: a comma may part the two. */
const followsComma = (view: string, { link, before }: Segment): boolean =>
  link === 'opening' && hasSignAt(view, before.start - 1, ',');

/** Where the verb of a change begins, behind what says how sure or how it went: 从3.1%|预计|提高到4%. */
const verbStart = (view: string, { start, end }: Span): number => {
  let at = skipBlanks(view, start, end);
  for (let lead = leads.startingAt(view, at, end); lead !== undefined; lead = leads.startingAt(view, at, end))
    at = skipBlanks(view, at + lead.length, end);
  return at;
};

/** 从15人|充实到|22人: no verb of change, and yet what it came to where the units are the same. */
const arrives = closing('到至为了', /^[\u4e00-\u9fff]{1,2}(?<![和与及等的])[到至为]了?$/);

const leadsOn = (view: string, amount: Amount, next: Segment | undefined): boolean => {
  if (next === undefined) return false;
  if (next.link !== 'joined' && !(followsComma(view, next) && next.before.start === amount.next + 1)) return false;
  const at = verbStart(view, next.before);
  const verb = changes.startingAt(view, at, next.before.end);
  if (verb === undefined)
    return next.link === 'joined' && next.amount.unitText === amount.unitText && arrives(view, at, next.before.end);
  return next.link === 'joined' || verb.meaning === 'into';
};

/** 排名|由369位上升到|235位: what places without 第 count. */
const placing = /(?:排名|排位|位次|名次|位列)[^,;、。]{0,24}$/;

/** 由全市|第8位|上升到第5位. */
const measureOf = (view: string, { form, unitText, start }: Amount): 'rank' | 'level' =>
  form === 'ordinal' ||
  ((unitText === '位' || unitText === '名') && placing.test(view.slice(Math.max(0, start - 32), start)))
    ? 'rank'
    : 'level';

/** 从|不到|70万亿元增加到|超过|100万亿元. */
const boundBefore = (view: string, { before, amount }: Segment) =>
  boundsBefore.endingAt(view, amount.start, before.start)?.meaning;

const scopeBefore = (view: string, { start, end }: Span): Span | undefined => {
  const group = groupBefore(view, end, start);
  return group === undefined ? undefined : scopeOf(view, { start: group, end });
};

/** 贫困发生率由13.9%|降为零|, 全部清零: what there was before there was none. */
const hasVanished = opening(
  '下降减为到至动全清归',
  /^(?:下降|降低|减少|降|减)?(?:为|到|至)(?:零|“零”|0(?![\d.]))|^(?:动态|全部)?(?:清零|归零)/,
);

const inOrder = /(?:的?(?:综合)?(?:排名|排位|位次|名次))$/;

/** 综合考核|在全市排位|由第8位前移至第3位: the order that the places are told in is no part of the name. */
const orderNamed = (view: string, written: Span): { start: number; against: Span } | undefined => {
  const end = written.end - (inOrder.exec(tailOf(view, written, 6))?.[0].length ?? 0);
  const scope = scopeBefore(view, { start: written.start, end });
  if (scope === undefined) return undefined;
  const lead = /[在居列于]$/.exec(view.slice(written.start, scope.start))?.[0].length ?? 0;
  const start = scope.start - lead;
  return start - written.start < 2 ? undefined : { start, against: scope };
};

/** 由上年|下降|19.5%转为|增长|6.3%: a rate that was one of growth before and behind, with its sign. */
const growthBefore = (view: string, { start, end }: Span): { sign: 1 | -1; length: number } | undefined => {
  const verb = changes.endingAt(view, end, start);
  if (verb?.meaning !== 'rise' && verb?.meaning !== 'fall') return undefined;
  return { sign: verb.meaning === 'rise' ? 1 : -1, length: verb.length };
};

/** 二氧化硫浓度|降幅|由17%收窄到5%, 物价|涨幅|由3%回落到2%: how much it fell or rose, as 下降17% says it. */
const rateOf = /(?:[降跌减](幅)|增幅)$/;
const priceRise = '涨幅';

const growthIn = (view: string, { start, end }: Span, { unit }: Amount): { sign: 1 | -1; end: number } | undefined => {
  if (unit?.code !== '%' || !hasSignAt(view, end - 1, '幅')) return undefined;
  if (view.startsWith(priceRise, end - 2)) return { sign: 1, end };
  const found = rateOf.exec(tailOf(view, { start, end }, 2));
  return found === null ? undefined : { sign: found[1] === undefined ? 1 : -1, end: end - 2 };
};

/** The first amount of 从…增加到…: what the thing was before. */
export const readBase = (view: string, segment: Segment, next: Segment | undefined): Relation | undefined => {
  const { before, amount } = segment;
  if (!leadsOn(view, amount, next) && !hasVanished(view, amount.next, amount.next + 8)) return undefined;
  const found = origin.exec(view.slice(Math.max(before.start, amount.start - 40), amount.start));
  if (found === null) return undefined;
  const written = { start: before.start, end: amount.start - found[0].length };
  const measure = measureOf(view, amount);
  const order = measure === 'rank' ? orderNamed(view, written) : undefined;
  const stated = isShare(amount) ? growthBefore(view, { start: before.start, end: amount.start }) : undefined;
  const told = stated === undefined ? growthIn(view, written, amount) : undefined;
  return {
    measure: stated === undefined && told === undefined ? measure : 'growth',
    sign: stated?.sign ?? told?.sign ?? 1,
    name: { start: before.start, end: order?.start ?? told?.end ?? written.end },
    bound: boundBefore(view, segment),
    against: scopeBefore(view, before) ?? order?.against,
    rule: 'base',
  };
};

/** |从2021年的|4.1万元和1.6万元分别提高到…: the first of a list of what things were before, up to the list behind 分别. */
export const readBases = (
  view: string,
  { before, amount }: Segment,
  { amount: last }: Segment,
): Relation | undefined => {
  const words = view.slice(Math.max(before.start, amount.start - 40), amount.start);
  const found = listedOrigin.exec(words) ?? (growsInto(view, last.next, last.next + 8) ? bareOrigin.exec(words) : null);
  if (found === null) return undefined;
  const name = { start: before.start, end: amount.start - found[0].length };
  return { measure: 'level', sign: 1, name, bound: undefined, against: undefined, rule: 'base' };
};

/** 增加到|2020年的|460亿元, 降为|目前的|5%, 升至|四季度的|97.5%. */
const isBeforeOutcome =
  /^(?:了|现在的?|目前的?|全年的?|[今去]年底?的?|上年的?|(?:[一二三四]季度|[上下]半年|年[底末]|1?\d月份?)末?的?|\d{4} ?年(?:底|末)?的?|平均|近|约|超过?|\s)*$/;

/** The second: |增加到2020年的|460亿元; its name is the first one's. */
export const readOutcome = (view: string, segment: Segment, isBehindBase: boolean): Relation | undefined => {
  const { link, before, amount } = segment;
  if (link !== 'joined' && !(isBehindBase && followsComma(view, segment))) return undefined;
  const at = verbStart(view, before);
  const verb = changes.startingAt(view, at, before.end);
  const growth = isShare(amount) ? growthBefore(view, before) : undefined;
  const hasArrived =
    verb?.meaning === 'into'
      ? isBeforeOutcome.test(view.slice(at + verb.length, before.end - (growth?.length ?? 0)))
      : verb === undefined && isBehindBase && link === 'joined' && arrives(view, at, before.end);
  if (!hasArrived) return undefined;
  const name = { start: before.start, end: before.start };
  const bound = boundBefore(view, segment);
  const measure = growth === undefined ? measureOf(view, amount) : 'growth';
  return { measure, sign: growth?.sign ?? 1, name, bound, against: undefined, rule: 'outcome' };
};
