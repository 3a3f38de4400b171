import type { Bound } from '@gongbao/indicator-schema';
import { boundsBefore } from '../lexicon/bounds.ts';
import { COMPARISON, cuesIn, EXCESS, LIMIT, TASK } from '../lexicon/cues.ts';
import { scopes } from '../lexicon/settings.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { closing } from '../lexicon/signed-pattern.ts';
import { skipBlanksBack } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Amount } from '../tree.ts';
import { isPoints, isShare } from './amount-kinds.ts';
import { readBareGap } from './bare-gap.ts';
import { readChange, readCut, readGrowthBehind } from './read-change.ts';
import { readMultiple } from './read-multiple.ts';
import { readRank } from './read-rank.ts';
import type { Relation } from './relation.ts';
import { tailOf } from './tail-of.ts';
import { trimBefore } from './trim-before.ts';
import { timeWords, trimSubject } from './trim-subject.ts';

const gapBehind =
  /(?:比(?![重例率价拼])|较(?![大好快高]))([^,;]{1,18}?)(?<![提新升走减])([多少短超增]收|[多少]增|高|低|快|多|少|慢|(?<=幅.{3,18})(?:[大小]|收窄|扩大)|高出|低出|高了|低了|快了|领先|落后)(?:出|了)?$/;
const gapBefore =
  /(?<!或)(高于|低于|快于|优于|好于|领先|落后于|落后|超出|高出|超过|超(?!市))((?:全|同期|序时|上年|西|东|中|目标|年度|计划|规划|控制|任务|预期|市|省|国|县|区|州|盟|旗|兵团|师市?|团场|城镇|农村|居民|平均|经济|下达|年初)(?![^,;]*、(?:突破|达|超|$))[^,;]{0,18})$/;
/** 比计划目标30亿元|超过|4亿元. */
const goalOutdone = /比([^,;、]{2,16}(?:目标|计划|任务)[^,;、]{0,10}?)(超过|超额|超出|超|多出|高出|少|多|高|低)$/;
/** 职均收入|高出周边农民|三成, 单产|高于普通地块|20%: others of the same kind, and nothing that a threshold is. */
const gapToOthers =
  /((?<!不)[高低]于|[高低]出|多出)((?:(?:周边|周围|邻近|同类|普通|一般|常规|传统|市场|其他|未)[^,;、。]{1,14})|(?<=出)(?=[^,;、。]{0,12}(?:[者户民员价家田]|水平|平均|均值|标准|同[行类]))[^,;、。]{2,14})$/;
/** What a gap cannot do without; asked first, since most amounts have none. */
const comparing = /[比较]/;
const exceeding = /于|超|领先|跑赢|[高低]出/;
const mayEndComparison = signSet('收高低快多少慢出了先后过额超增大小窄');
/** With percentage points anything can be the yardstick: 高于存款增速|2.1个百分点. */
const gapInPoints =
  /(高于|低于|快于|慢于|优于|跑赢|高出|低出|超出|超过|远?超(?![额市过出级])|领先|落后于?)([^,;、]{2,18})$/;
/** 高于全市平均水平，增速|高出|2.1个百分点: above what the clause before says. */
const gapToTheSame = /([高低]出)$/;
const objectBefore = /(?:[高低快慢优好]于|领先|落后于?|跑赢)([^,;。]{2,14}),$/;
const negative = new Set([
  '低',
  '少收',
  '短收',
  '少',
  '少增',
  '小',
  '收窄',
  '慢',
  '慢于',
  '低出',
  '低了',
  '低于',
  '落后',
  '落后于',
]);
/** 研发投入|不低于销售收入|3%, |至少建成|1个. */
const innerBound = /(不低于|不少于|不高于|不超过|至少|最少|至多)[^,;、]{2,30}$/;

/** 比|“十三五”平均增速|高3个百分点: of an earlier time, and of no other place. */
const meanOfEarlier =
  /^(?:“?(?:十[一二三四五六]|[七八九])五”?|上年|去年|上届|前[三四五]年|过去)(?:时期|期间|[三四五]年)*的?(?:年均|平均)/;

/** 比全市|高|1个百分点, 高于全省平均|0.6个百分点. */
const readGap = (view: string, words: Span, amount: Amount, bound: Bound | undefined): Relation | undefined => {
  const cues = cuesIn(view, Math.max(words.start, words.end - 40), words.end);
  if ((cues & (COMPARISON | EXCESS)) === 0) return undefined;
  const text = tailOf(view, words);
  const isComparison = cues & COMPARISON && mayEndComparison(view.charCodeAt(words.end - 1));
  const behind = isComparison && comparing.test(text) ? (gapBehind.exec(text) ?? goalOutdone.exec(text)) : null;
  const found =
    behind ??
    (cues & EXCESS && exceeding.test(text)
      ? (gapBefore.exec(text) ??
        gapToOthers.exec(text) ??
        (isPoints(amount) ? (gapInPoints.exec(text) ?? gapToTheSame.exec(text)) : null))
      : null);
  if (found === null) return undefined;
  const [whole, first = '', second = ''] = found;
  const [reference, verb] = behind === null ? [second, first] : [first, second];
  const isEarlier =
    (timeWords.test(reference) && !/任务|平均|目标|计划|预期|指标|(?<![去上]年)预算/.test(reference)) ||
    meanOfEarlier.test(reference);
  const at = words.end - whole.length;
  const told = reference === '' ? objectBefore.exec(view.slice(Math.max(0, words.start - 24), words.start)) : null;
  const from = told === null ? at + whole.indexOf(reference) : words.start - 1 - (told[1] as string).length;
  const length = told?.[1]?.length ?? reference.length;
  const about = /(?:约|近|超过?|逾)$/.exec(reference)?.[0] ?? '';
  return {
    measure: isEarlier ? (isShare(amount) ? 'growth' : 'change') : 'gap',
    sign: negative.has(verb) ? -1 : 1,
    name: trimSubject(view, { start: words.start, end: at }),
    bound: bound ?? boundsBefore.endingAt(about, about.length, 0)?.meaning,
    against: isEarlier || length === 0 ? undefined : { start: from, end: from + length - about.length },
    rule: isEarlier ? 'against-an-earlier-period' : 'gap',
  };
};

/** |仅|完成计划的91%. */
const onlyAdverb = /^[仅只已均都才]{1,2}(?=[完占为])/;

/** 公厕改造|完成年度任务的|1.2倍: how much of a task or plan was done. */
const readFulfilment = (view: string, before: Span, amount: Amount): Relation | undefined => {
  if (!isShare(amount)) return undefined;
  const end = skipBlanksBack(view, amount.start, before.start);
  if ((cuesIn(view, Math.max(before.start, end - 16), end) & TASK) === 0) return undefined;
  const found =
    /(?:完成|占|为)(?:了|到)?[^,;、]{0,10}?(?:计划|任务|目标|预算)(?:任务|指标|数|投资|总投资)?(\d[\d.]{0,8}[^\d,;、的%]{1,4}的)?的?(?:达|达到|超|超过|近|约)?$/.exec(
      tailOf(view, { start: before.start, end }, 24),
    );
  if (found === null) return undefined;
  const trimmed = trimBefore(view, { start: Math.max(end - 3, before.start), end });
  const lead = /(?:达|达到|超|超过|近|约)$/.exec(found[0])?.[0].length ?? 0;
  const start = before.start + (onlyAdverb.exec(view.slice(before.start, before.start + 3))?.[0].length ?? 0);
  const name = { start, end: end - lead - (found[1]?.length ?? 0) };
  return { measure: 'level', sign: 1, name, bound: trimmed.bound, against: undefined, rule: 'fulfilment' };
};

/** 超额完成省下达目标|2.7个百分点, 超年计划|3.7%, 超收|3000万元: by how much more than was asked. */
const exceededGoal =
  /(?:(?:超额?完成(?:了)?|超(?=.{0,3}(?:目标|任务|计划|预算)$))([^,;、]{0,12}(?:目标|任务|计划|预算))|(?:(?<!财政)比[^,;、]{0,6}预算)?超收)$/;
const mayEndGoal = signSet('标务划算收');

/** 超额完成年度任务|28%: more than was asked; |108%| is how much of it. */
const isPartMore = ({ unit, digits }: Amount): boolean => unit?.code === '%' && Number(digits[0]) < 100;

const readExceededGoal = (view: string, before: Span, amount: Amount): Relation | undefined => {
  if (isShare(amount) && !isPartMore(amount)) return undefined;
  const last = skipBlanksBack(view, amount.start, before.start);
  const end = hasSignAt(view, last - 1, '的') ? last - 1 : last; // 超额完成任务|的|8.3%
  if (end <= before.start || !mayEndGoal(view.charCodeAt(end - 1))) return undefined;
  const found = exceededGoal.exec(tailOf(view, { start: before.start, end }, 20));
  if (found === null) return undefined;
  const against = found[1] === undefined ? undefined : { start: end - found[1].length, end };
  const name = { start: before.start, end: end - found[0].length };
  return { measure: 'gap', sign: 1, name, bound: undefined, against, rule: 'gap' };
};

const settled = /(?:确定|拟定|设定)$/;

/** 增长8.2%(|计划|8%左右), 失业率3.2%，|控制在计划|4.3%以内: what was planned of the thing that was told last. */
const planned =
  /^\s*(?:控制在|保持在|\d{4} ?年)?[^,;、()\d控完占为超于比较]{0,6}?(?:计划|目标|任务)(?:数|值|指标|目标)?(?:为|是|完成|达到?|实现|控制在|增长|上涨|下降|不?[高低]于|:)*$/;
const mayPlan = signSet('控保');

const isPlanned = (view: string, { start: at, end }: Span): boolean => {
  const start = hasSignAt(view, at - 1, ':')
    ? Math.max(0, at - 10) + view.slice(Math.max(0, at - 10), at).lastIndexOf('(') + 1
    : at; // (|计划：|8%左右)
  return (
    end - start < 16 &&
    (hasSignAt(view, start - 1, '(') || mayPlan(view.charCodeAt(start))) &&
    (cuesIn(view, start, end) & TASK) !== 0 &&
    planned.test(view.slice(start, end))
  );
};

const readPlanned = (view: string, { start, end }: Span, amount: Amount): Relation => {
  const { bound, ...words } = trimBefore(view, { start, end });
  const change = readChange(view, words, amount, bound);
  const name = { start, end: start };
  return {
    measure: change?.measure ?? 'level',
    sign: change?.sign ?? 1,
    name,
    bound,
    against: undefined,
    rule: 'goal',
  };
};

/** 经济增长预期目标|定为|6%左右, 预期目标|确定|6%: what the goal is set for. */
const readGoal = (view: string, written: Span, amount: Amount, bound: Bound | undefined): Relation | undefined => {
  const verb = hasSignAt(view, written.end - 1, '定') ? settled.exec(tailOf(view, written, 2)) : null;
  const words = { start: written.start, end: written.end - (verb?.[0].length ?? 0) };
  if (!hasSignAt(view, words.end - 1, '标') && !hasSignAt(view, words.end - 1, '值')) return undefined;
  const found = /(?:预期|主要|奋斗|冲刺|挑战|力争|必保)?(?:增长|增速)?(?:的)?(?:预期)?目标(?:值)?$/.exec(
    tailOf(view, words, 12),
  );
  if (found === null) return undefined;
  const isGrowth =
    isShare(amount) &&
    (/增长|增速/.test(found[0]) || /(?:增长|增速)$/.test(view.slice(words.start, words.end - found[0].length)));
  const left = words.end - found[0].length;
  const isBare = left - words.start < 5 && found[0].includes('增长');
  const name = { start: words.start, end: isBare ? left + found[0].indexOf('增长') + 2 : left };
  return { measure: isGrowth ? 'growth' : 'level', sign: 1, name, bound, against: undefined, rule: 'goal' };
};

/** 总量|翻了|1.3番: in words the verb is part of the amount. */
const doubled = /翻了?$/;

/** 经济总量|翻一番. */
const readDoubling = (view: string, words: Span, amount: Amount, bound: Bound | undefined): Relation | undefined => {
  if (amount.unitText !== '番') return undefined;
  const end = words.end - (doubled.exec(tailOf(view, words, 4))?.[0].length ?? 0);
  const name = trimSubject(view, { start: words.start, end });
  return { measure: 'growth', sign: 1, name, bound, against: undefined, rule: 'doubling' };
};

const note = /\((?:(?:以下|下文|后文)?(?:简称|统称)|按?(?:同|可比)口径|按?(?:可比|不变)价|扣除|剔除)[^()]{0,16}\)$/;

/** 地区生产总值|(以下简称“GDP”)|1696亿元, 下降|(同口径)|19.6%. */
const withoutNote = (view: string, { start, end }: Span): Span => {
  const at = skipBlanksBack(view, end, start);
  if (!hasSignAt(view, at - 1, ')')) return { start, end };
  return { start, end: at - (note.exec(view.slice(Math.max(start, at - 24), at))?.[0].length ?? 0) };
};

/** 新增装机|超过|全球一半: of what is a fraction of all, the bound is no gap. */
const passing = closing('超过近约达到', /(?:超过?|[过近约]|达到?)$/);

const passesWhole = (view: string, start: number, end: number): boolean => passing(view, Math.max(start, end - 2), end);

/** |超过|全县零售总额的三分之一, |约|占财政收入的33%: how near it comes to such a part of all; no gap either. */
const boundOfPart = (view: string, { start, end }: Span, { unit, form }: Amount): Bound | undefined => {
  if (!hasSignAt(view, end - 1, '的') || (unit?.code !== '%' && form !== 'ratio')) return undefined;
  const lead = boundsBefore.startingAt(view, start, end);
  const behind = start + (lead?.length ?? 0);
  const isOfPart = hasSignAt(view, behind, '全') || hasSignAt(view, behind, '占') || hasSignAt(view, behind - 1, '占');
  return isOfPart ? lead?.meaning : undefined;
};

/** Reads the words between the stop and the amount: what is named, and how the amount relates to it. */
export const readRelation = (view: string, written: Span, amount: Amount): Relation => {
  const before = withoutNote(view, written);
  const rank = readRank(view, before, amount);
  if (rank !== undefined) return rank;
  const asWritten = { start: before.start, end: skipBlanksBack(view, before.end, before.start) };
  if (isPlanned(view, asWritten)) return readPlanned(view, asWritten, amount);
  const shared = amount.form === 'ratio' ? scopes.endingAt(view, asWritten.end, before.start) : undefined;
  const isOfWhole = shared !== undefined && passesWhole(view, before.start, asWritten.end - shared.length);
  const nearly = boundOfPart(view, asWritten, amount);
  const cues = cuesIn(view, before.start, asWritten.end);
  const mayGap = nearly === undefined && (cues & (COMPARISON | EXCESS)) !== 0;
  const fulfilment =
    (mayGap && !isOfWhole ? readGap(view, asWritten, amount, undefined) : undefined) ??
    readExceededGoal(view, before, amount) ??
    (cues & TASK ? readFulfilment(view, before, amount) : undefined);
  if (fulfilment !== undefined) return fulfilment;
  const trimmed = trimBefore(view, { start: before.start, end: before.end - (shared?.length ?? 0) });
  const words = { start: before.start, end: trimmed.end };
  const goal = readGoal(view, words, amount, trimmed.bound);
  if (goal !== undefined) return goal;
  const inner = trimmed.bound === undefined && cues & LIMIT ? innerBound.exec(tailOf(view, words, 30)) : null;
  return (
    (mayGap ? readGap(view, words, amount, trimmed.bound) : undefined) ??
    readBareGap(view, words, amount, trimmed.bound) ??
    readDoubling(view, words, amount, trimmed.bound) ??
    readChange(view, words, amount, trimmed.bound) ??
    readGrowthBehind(view, words, amount, trimmed.bound) ??
    readCut(view, words, amount, trimmed.bound) ??
    readMultiple(view, words, amount, trimmed.bound) ?? {
      measure: isPoints(amount) ? 'change' : 'level',
      sign: 1,
      name: words,
      bound:
        trimmed.bound ??
        nearly ??
        (inner === null ? undefined : boundsBefore.startingAt(inner[1] ?? '', 0, 3)?.meaning),
      against: undefined,
      rule: 'named-before',
    }
  );
};
