import type { Bound } from '@gongbao/indicator-schema';
import { boundsBefore } from '../lexicon/bounds.ts';
import { changes, falseChanges } from '../lexicon/changes.ts';
import { measureNouns } from '../lexicon/predicates.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { closing, opening } from '../lexicon/signed-pattern.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import { isHan } from '../quantity/is-han.ts';
import { findSign, hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Amount } from '../tree.ts';
import { isPoints, isShare, isSteps } from './amount-kinds.ts';
import { withoutCause } from './causes.ts';
import { nameBefore } from './name-before.ts';
import type { Relation } from './relation.ts';
import { tailOf } from './tail-of.ts';
import { trimSubject } from './trim-subject.ts';

/** 浓度改善2微克/立方米, PM2.5平均浓度|同比改善|4.3% is a fall. */
const isOfConcentration = (view: string, subject: Span, { unit }: Amount): boolean => {
  if (unit?.dimension.startsWith('mass/') === true || unit?.dimension === 'concentration') return true;
  if (unit?.code !== '%') return false;
  const isNamed = subject.end > subject.start;
  return view.slice(isNamed ? subject.start : Math.max(0, subject.start - 24), subject.end).includes('浓度');
};

const joinsAmounts = signSet('和与及或至到');

/** 提高|6000万|农村人口供水保障水平: for how many something is raised that stands behind. */
const raisedBehind = /^[\u4e00-\u9fff]{3,12}(?:水平|能力|质量|待遇|条件)(?![\u4e00-\u9fff])/;

const isRaisedFor = (view: string, start: number, next: number): boolean =>
  (view.startsWith('提高', start) || view.startsWith('提升', start)) && raisedBehind.test(view.slice(next, next + 18));

/** 本届政府|减少|1/3|行政审批事项|: what a government makes less of stands behind the share. */
const cutters = closing(
  '少减简消缩',
  /(?:^|政府|部门|机关|单位|我们)(?:再|要|带头|将)?(?:减少|压减|精简|削减|取消|压缩)$/,
);
const cutBehind = /^(?![以左上下的高低快超居排位列至到多])[\u4e00-\u9fff]{4,12}?(?=的(?:目标|任务)|[,;。])/;

/** What is cut, where it stands behind the share that it is cut by. */
const cutNoun = (view: string, words: Span, amount: Amount): Span | undefined => {
  if (!isShare(amount) || !isHan(view.charCodeAt(amount.next)) || !cutters(view, words.start, words.end))
    return undefined;
  const found = cutBehind.exec(view.slice(amount.next, amount.next + 16));
  return found === null ? undefined : { start: amount.next, end: amount.next + found[0].length };
};

/** 增加|5000个|学位, 改善|700所|学校的条件: what is added stands behind, and the number is no change of what was told before. */
const isAddedNoun = (view: string, { start, end }: Span, length: number, { next }: Amount): boolean =>
  end - length === start &&
  (view.startsWith('增加', start) || view.startsWith('改善', start) || isRaisedFor(view, start, next)) &&
  isHan(view.charCodeAt(next)) &&
  !joinsAmounts(view.charCodeAt(next));

/** 人口自然增长率|6‰: a rate with a name of its own, and no growth of what stands before. */
const ownRate = /(?:自然|机械)增长率$/;

const moreDone = /(?:同比|[比较](?:上年|去年)(?:同期)?)([多少])[\u4e00-\u9fff]{1,2}$/;

/** 发电量12亿千瓦时，|同比多发|0.8亿千瓦时: what was done more of than before. */
const readMoreDone = (view: string, words: Span, bound: Bound | undefined): Relation | undefined => {
  const near = Math.max(words.start, words.end - 3);
  if (findSign(view, '多', near, words.end) < 0 && findSign(view, '少', near, words.end) < 0) return undefined;
  const found = moreDone.exec(tailOf(view, words, 10));
  if (found === null) return undefined;
  const name = trimSubject(view, { start: words.start, end: words.end - found[0].length });
  const sign = found[1] === '多' ? 1 : -1;
  return { measure: 'change', sign, name, bound, against: undefined, rule: 'more-done' };
};

const isTimed = signSet('年月');
const againstEarlier = signSet('上去前同');

const tellsWhich = signSet('0123456789今当全本每近一二三四五六七八九十两几半历隔逐');

/** 产量较上|年增|0.11万吨, 全|年净增|3万人: the 年 belongs to what is compared with, or to the time that is told. */
const isOfTime = (view: string, at: number): boolean =>
  isTimed(view.charCodeAt(at)) &&
  (tellsWhich(view.charCodeAt(at - 1)) ||
    (againstEarlier(view.charCodeAt(at - 1)) && (hasSignAt(view, at - 2, '较') || hasSignAt(view, at - 2, '比'))));

/** 产值与上年|比增|5%: nor is 比 of the verb where it is told with what. */
const comparing = closing('年期', /[与同和](?:[上去前]年|\d{4} ?年)(?:同期)?$/);
const isOfComparison = (view: string, at: number): boolean =>
  hasSignAt(view, at, '比') && comparing(view, Math.max(0, at - 8), at);

/** The verb of change at the end of the words. */
const verbAtEnd = (view: string, { start, end }: Span) => {
  const verb = changes.endingAt(view, end, start);
  if (verb === undefined || verb.length < 2) return verb;
  if (!isOfTime(view, end - verb.length) && !isOfComparison(view, end - verb.length)) return verb;
  return changes.endingAt(view, end, end - verb.length + 1);
};

/** 产量|较上年|增, 收入比|同比|缩小: what is told with a mild verb is a change where it is said since when. */
const compared = closing('年期比初底末前', /(?:同比|[比较][^,;、。比较]{0,7}[年期初底末前])$/);

const bareMeasures = closing('比数距值', /(?:收入比|系数|指数|差距|比值)$/);

/** 沙化土地面积|年均|缩减2000平方公里: what a measure changed by in each year. */
const yearly = closing('均年', /(?:[年月日]均|每年)$/);

const isYearly = (view: string, { start, end }: Span): boolean => {
  if (!yearly(view, Math.max(start, end - 2), end)) return false;
  return measureNouns.endingAt(view, end - 2, start) !== undefined;
};

/** 通关时间平均|压缩40分钟, 办理时限|缩减3天. */
const namesTime = closing('间限期时长数均程', /(?:时间|时限|时长|用时|周期|工期|天数|期限|路程|车程)(?:平均)?$/);

/** 日处理能力|分别|提升2万吨、300吨. */
const EACH = '分别';
const isMeasuredOfEach = (view: string, at: number): boolean =>
  view.startsWith(EACH, at - EACH.length) &&
  measureNouns.endingAt(view, at - EACH.length, Math.max(0, at - 10)) !== undefined;

/** What a mild verb can change when it is no share: 营业额|提升3亿元, 收入比|缩小0.07. */
const isChanged = (view: string, { start, end }: Span, amount: Amount): boolean =>
  isSteps(amount) ||
  (amount.unit?.dimension === 'time' && namesTime(view, Math.max(start, end - 8), end)) ||
  measureNouns.endingAt(view, end, start) !== undefined ||
  isYearly(view, { start, end }) ||
  compared(view, Math.max(start, end - 9), end) ||
  (start === end && isMeasuredOfEach(view, start)) ||
  (amount.unitText === '' && bareMeasures(view, Math.max(start, end - 4), end));

/** 户均|增收|两成: by itself the mean of a group says nothing. */
const moreMade = opening('增减', /^[增减][收支产]$/);

/** 粮食产量|因旱同比|减产4%: what changed; of what an amount was lost, the cause alone would not say. */
const subjectOf = (view: string, words: Span, amount: Amount): Span => {
  const subject = trimSubject(view, words);
  // 粮食23.6万吨，|因旱情|减产1.2万吨: of what was told in the same unit
  const unit = amount.unitText.at(-1) ?? ',';
  const goesOn = hasSignAt(view, words.start - 1, ',') && hasSignAt(view, words.start - 2, unit);
  if (!isShare(amount) && !isPoints(amount) && !goesOn) return subject;
  const told = withoutCause(view, subject);
  return told.end === subject.end ? subject : trimSubject(view, told);
};

/** 投资|约|增长10%: how near it comes may stand before the verb. */
const aboutBefore = (view: string, { start, end }: Span): Bound | undefined =>
  boundsBefore.endingAt(view, end, start)?.meaning === 'approx' ? 'approx' : undefined;

/** 工业投资|增长|8.5%, 优良天数|同比增加|9天. */
export const readChange = (
  view: string,
  words: Span,
  amount: Amount,
  sure: Bound | undefined,
): Relation | undefined => {
  const verb = verbAtEnd(view, words);
  if (verb === undefined) return readMoreDone(view, words, sure);
  if (verb.meaning === 'into') return undefined;
  const isStep = verb.meaning === 'stepRise' || verb.meaning === 'stepFall';
  if (isStep && !isSteps(amount)) return undefined;
  const isMild = verb.meaning === 'mildRise' || verb.meaning === 'mildFall';
  if (!isShare(amount) && !isPoints(amount)) {
    const told = { start: words.start, end: words.end - verb.length };
    if (isMild && !isChanged(view, told, amount)) return undefined;
    const doing = falseChanges.endingAt(view, words.end, words.start);
    if (doing !== undefined && doing.length >= verb.length) return undefined;
  }
  const verbText = view.slice(words.end - verb.length, words.end);
  if (verbText === '增长率' && ownRate.test(view.slice(words.start, words.end))) return undefined;
  const subject = subjectOf(view, { start: words.start, end: words.end - verb.length }, amount);
  const hasSubject = subject.end > subject.start;
  const bound = sure ?? aboutBefore(view, { start: subject.end, end: words.end - verb.length });
  const cut = verb.meaning === 'fall' || verb.meaning === 'mildFall' ? cutNoun(view, words, amount) : undefined;
  if (cut !== undefined)
    return { measure: 'growth', sign: -1, name: cut, bound, against: undefined, rule: 'cut-of-what-stands-behind' };
  const isCounted =
    /^[万亿]/.test(amount.unitText) || amount.unit?.kind === 'classifier' || amount.unit?.kind === 'money';
  if (!hasSubject && isCounted && isAddedNoun(view, words, verb.length, amount)) return undefined;
  const keepsVerb = isShare(amount)
    ? verbText === '涨幅' || verbText === '上涨幅度' || (hasSignAt(view, subject.end - 1, '均') && moreMade(verbText))
    : /^(?:增速|涨幅|降幅|增幅|减幅|增收|增支|增产|减收|减支|减产)$/.test(verbText);
  return {
    measure: isShare(amount) ? 'growth' : 'change',
    sign:
      verb.meaning === 'fall' ||
      verb.meaning === 'mildFall' ||
      verb.meaning === 'stepFall' ||
      (verbText === '改善' && isOfConcentration(view, subject, amount))
        ? -1
        : 1,
    name: keepsVerb && hasSubject ? trimSubject(view, { start: words.start, end: words.end }) : subject,
    bound,
    against: undefined,
    rule: isShare(amount) ? 'verb-of-change-and-share' : 'verb-of-change',
  };
};

/** 经济实现8%|的较快增长, 收入以年均9%|的速度增长: what the share is of stands behind it. */
const growthBehind =
  /^的?(?:[^,;、。\d]{0,4}(?:高速|快速?|稳定?|平稳|健康|实际|[年平]均|可观|正|预期))?(负?)(?:速度)?(?:增长(?!贡献|点|极|空间|潜力|份额|[至到为了\d])|增速|增幅|涨幅|递增|(降幅|跌幅|下降))/;

/** 营收|保持|20%以上增长: without 的 the verb before says that the share is of a growth. */
const growthKept = /(?:保持|实现|取得|达到|有)(?:近|约|超过?)?\s*$/;

const mayHaveGrowthBehind = (view: string, { start, next }: Amount): boolean =>
  hasSignAt(view, next, '的') ||
  (hasSignAt(view, next, '增') && growthKept.test(view.slice(Math.max(0, start - 5), start)));

/** |5%左右|的预期增长目标|: where nothing stands before, the goal is of the growth that it names. */
const growthAimed = /^的(?:经济)?(?:预期)?增长(?:预期)?目标/;

/** 收入|以|…, 投资|出现|…: what brings in a growth that stands behind its share. */
const growthBrought = wordSet('以 出现 出现了 呈现 呈现了 取得 取得了 录得');

export const readGrowthBehind = (
  view: string,
  words: Span,
  amount: Amount,
  bound: Bound | undefined,
): Relation | undefined => {
  if (!isShare(amount) || !mayHaveGrowthBehind(view, amount)) return undefined;
  const found = growthBehind.exec(view.slice(amount.next, amount.next + 16));
  if (found === null) return undefined;
  const subject = trimSubject(view, words);
  const end = subject.end - (growthBrought.endingAt(view, subject.end, subject.start)?.length ?? 0);
  const aimed = end > subject.start ? null : growthAimed.exec(view.slice(amount.next, amount.next + 14));
  if (end <= subject.start && aimed === null) return undefined;
  const goal = { start: amount.next + 1, end: amount.next + (aimed?.[0].length ?? 0) };
  return {
    measure: 'growth',
    sign: found[1] || found[2] ? -1 : 1,
    name: aimed === null ? { start: subject.start, end } : goal,
    bound,
    against: undefined,
    rule: 'growth-behind',
  };
};

/** |压减|一般性支出5%, |降低|用电成本8%: a share that a thing was made less by. */
const cuts = wordSet('压减 压缩 削减 降低 减少 缩减 下调');

export const readCut = (view: string, words: Span, amount: Amount, bound: Bound | undefined): Relation | undefined => {
  if (amount.unit?.code !== '%') return undefined;
  const { start } = nameBefore(view, words);
  const verb = cuts.startingAt(view, start, words.end);
  const name = { start: start + (verb?.length ?? 0), end: words.end };
  if (verb === undefined || name.end - name.start < 2) return undefined;
  return { measure: 'growth', sign: -1, name, bound, against: undefined, rule: 'cut-by-a-share' };
};
