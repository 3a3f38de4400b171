import { holding } from '../lexicon/signed-pattern.ts';
import type { Span } from '../span.ts';
import { comesIn, comesTo, type Flow, namesStanding } from './flow-of.ts';
import type { NamedAmount } from './named-amount.ts';

/** An amount with what is known of how it fills its years. */
export interface FlowingAmount {
  readonly named: NamedAmount;
  readonly flow: Flow;
  /** It adds up, as 累计 before it or before another in its list says. */
  readonly isTotal?: boolean;
}

const newOnes = /^其中(?:新增|净增|新[建设认培引])/;

/** 合作社达到1.6万家、|家庭农场|5500家: of a list that tells what things came to, whatever no verb is told of came to it too. */
const isInListOf = ({ segment, name }: NamedAmount, before: NamedAmount): boolean =>
  segment.link === 'listed' &&
  name.doing === '' &&
  (segment.amount.unit?.dimension === before.segment.amount.unit?.dimension || namesStanding(name.text));

/** 牲畜存栏稳定在2万匹、|5000峰|, 铁路营业里程600公里，其中|高铁|120公里: a further value of the thing, or a part of it. */
const isOfSame = ({ segment, name }: NamedAmount, before: NamedAmount): boolean =>
  (segment.link === 'listed' && name.from === 'earlier' && name.text === before.name.text) ||
  (name.text.startsWith(`${before.name.text}其中`) && !newOnes.test(name.text.slice(before.name.text.length)));

/** 五年累计完成投资254亿元，|实际利用外资|达1.9亿美元: what comes in adds up where what was told before it does, and not where that is of one year. */
const isInSum = ({ segment, name }: NamedAmount, before: NamedAmount): boolean =>
  segment.amount.unit?.kind === 'money' && before.segment.amount.unit?.kind === 'money' && comesIn(name.text);

/** Words further before an amount are told of another. */
const NEAR = 40;

const saysSum = (view: string, { start, end }: Span): boolean =>
  view.slice(Math.max(start, end - NEAR), end).includes('累计');

/**
 * |累计|完成预算收入318亿元，|固定资产投资|709亿元: what is reckoned year by year adds up where the words before it say so;
 * what |达到| an amount does not.
 */
const isInTotal = (view: string, { segment, relation }: NamedAmount, before: FlowingAmount): boolean =>
  before.isTotal === true &&
  segment.link !== 'joined' &&
  relation.rule === 'named-before' &&
  segment.amount.unit?.kind === 'money' &&
  !comesTo(view, segment.before);

const ofSum = /^(?:占|(?:计划|协议|合同|总)*(?:投资|金额))/;

/**
 * 五年生产原煤65亿吨、|占全国|三成, 累计投入680亿元，|占财政支出的|76%, 累计收入131亿元，其中|税收占|72%, 引进项目470个，|计划投资|90亿元: the share, and what
 * was to be spent, is of all that added up.
 */
const isShareOfSum = ({ name: { text, from }, relation: { rule } }: NamedAmount, before: NamedAmount): boolean =>
  before.relation.measure === 'level' &&
  rule !== 'base' &&
  rule !== 'outcome' &&
  ((from === 'before' && text.startsWith(before.name.text) && ofSum.test(text.slice(before.name.text.length))) ||
    text.includes(`占${before.name.text}比重`));

/** The flow of an amount beside the one before it in its sentence: what stands at the end of the years stands together. */
export const flowBeside = (
  view: string,
  read: Flow,
  named: NamedAmount,
  before: FlowingAmount | undefined,
): FlowingAmount => {
  const flow = flowBehind(view, read, named, before);
  const isSum = flow === 'flow' && (before?.isTotal === true || saysSum(view, named.segment.before));
  return { named, flow, isTotal: isSum };
};

const flowBehind = (view: string, flow: Flow, named: NamedAmount, before: FlowingAmount | undefined): Flow => {
  if (named.relation.measure !== 'level' || before === undefined || flow === before.flow) return flow;
  if (before.flow === 'flow') {
    const addsUp = isInSum(named, before.named) || isShareOfSum(named, before.named) || isInTotal(view, named, before);
    return addsUp ? 'flow' : flow;
  }
  if (before.flow !== 'stock' || flow !== 'flow') return flow;
  const stands = isOfSame(named, before.named) || isInListOf(named, before.named) || isInSum(named, before.named);
  return stands ? 'stock' : flow;
};

/** |是2016年|的1.1倍, |比2002年|增加110万吨, |比“十三五”末|增长20%. */
const withYear = holding(
  '比较是为',
  /[比较是为] ?(?:\d{4} ?年|“?[一二三四五六七八九十]{1,3}五”?(?:期末|末))(?!以来|至|到|[-—–~～])/,
);

/**
 * 完成投资11亿元，|是2016年的1.1倍|: a level that is compared with that of one year is of one year, whatever years are
 * told of.
 */
export const flowBefore = (view: string, flow: Flow, named: NamedAmount, next: NamedAmount | undefined): Flow => {
  if (flow !== 'flow' || named.relation.measure !== 'level' || named.name.doing !== '') return flow;
  if (next === undefined || next.of !== named.of || next.name.text !== named.name.text) return flow;
  if (next.relation.measure !== 'growth' && next.relation.measure !== 'change') return flow;
  return !saysSum(view, named.segment.before) && withYear(view, next.segment.before.start, next.segment.amount.start)
    ? 'stock'
    : flow;
};
