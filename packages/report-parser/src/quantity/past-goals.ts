import { signSet } from '../lexicon/sign-set.ts';
import { findSign, hasSignAt } from '../sign-at.ts';
import { charAt, type Place } from './place.ts';

/** 完成了10%左右|的计划目标: what was asked in a year that is over. */
export const isGoalOfThePast = (place: Place): boolean =>
  place.sentence.role !== 'plan' &&
  (isGoalBehindOf(place) ||
    isFulfilled(place) ||
    isPlannedBeside(place) ||
    isFallenShortOf(place) ||
    isOfEarlierGoals(place) ||
    (place.amount.unit?.kind !== 'classifier' && isSetGoal(place)));

const isGoalBehindOf = ({ view, sentence, before, amount: { next, unit } }: Place): boolean =>
  (unit?.kind !== 'classifier' &&
    beginsGoal(charAt(view, next)) &&
    /^(?:目标|任务)[,;。\d]/.test(view.slice(next, next + 3)) &&
    /(?:完成|实现)了?(?:全年|年度|年初|“[一二三四五六七八九十]+五”规划)$/.test(
      view.slice(Math.max(sentence.start, before - 10), before),
    )) ||
  (hasSignAt(view, next, '的') &&
    /^的(?:年初|年度|全年)?(?:(?:计划|预期|增长|发展|控制|调控|考核)?(?:目标|任务|要求(?=[,;。]))|(?:计划|预期)(?=[,;。差]|[以之]内|(?:还|仍)?有|相比))/.test(
      view.slice(next, next + 9),
    ));

/** 五年前提出的生产总值|翻番|、财政收入突破10亿元的目标. */
const isOfEarlierGoals = ({ view, sentence, before, amount: { next } }: Place): boolean =>
  findSign(view, '目', next, Math.min(sentence.end, next + 27)) >= 0 &&
  /年[前初](?:提出|确定|制定|定下|设定)的[^,;。]{2,24}$/.test(
    view.slice(Math.max(sentence.start, before - 36), before),
  ) &&
  /^[^,;。]{0,26}目标/.test(view.slice(next, Math.min(sentence.end, next + 30)));

const endsGoal = signSet('划标务');

/** 完成计划|30万吨|的103%: of how much it is told how much was done. */
const isFulfilled = ({ view, sentence, before, amount: { next } }: Place): boolean =>
  (endsGoal(charAt(view, before - 1)) &&
    hasSignAt(view, next, '的') &&
    /^的\d[\d.]*[%倍]/.test(view.slice(next, next + 9)) &&
    /(?:完成|占|为)[^,;、]{0,6}(?:计划|目标|任务)$/.test(view.slice(Math.max(sentence.start, before - 12), before))) ||
  (beginsGoal(charAt(view, next)) &&
    /^(?:任务|目标|计划|预算)的\d[\d.]*[%倍]/.test(view.slice(next, next + 11)) &&
    /(?:完成|占|为)了?(?:全年|年度|年初|预期)$/.test(view.slice(Math.max(sentence.start, before - 6), before)));

const beginsGoal = signSet('任目计预');

const mayFallShort = signSet('有还仍尚存');

/** 与年度目标|7%|还有差距: what was aimed at. */
const isFallenShortOf = ({ view, sentence, before, amount: { next } }: Place): boolean =>
  mayFallShort(charAt(view, next)) &&
  /^[还仍尚]?(?:有|存在)(?:一定|较大|不小)?的?(?:差距|距离)/.test(view.slice(next, next + 9)) &&
  /[与离距][^,;。\d]{0,10}(?:目标|计划|任务|要求)$/.test(view.slice(Math.max(sentence.start, before - 14), before));

const mayPlan = signSet('划标算务数为是长降');

/** 同比增长3.9%，计划为增长|6.5%|: a clause that says only what had been planned. */
const isPlannedBeside = ({ view, sentence, before }: Place): boolean =>
  mayPlan(charAt(view, before - 1)) &&
  /\d[^,;。\d]{1,4},(?:而|原|年初|年度|全年)?(?:计划|目标|预算|任务)(?:数)?(?:为|是)?(?:增长|下降)?$/.test(
    view.slice(Math.max(sentence.start, before - 16), before),
  );

/** 未完成年初确定的|136亿元|目标. */
const isSetGoal = ({ view, sentence, before, amount: { next } }: Place): boolean =>
  hasSignAt(view, before - 1, '的') &&
  ((/(?:确定|下达|制定|提出|设定|预定|既定|安排|通过|承诺|规定|签订)的$/.test(
    view.slice(Math.max(sentence.start, before - 3), before),
  ) &&
    /^(?:年度|预期|增长)?(?:目标|任务|计划)/.test(view.slice(next, next + 4))) ||
    (/^[,;。、)]/.test(view.slice(next, next + 1)) &&
      /(?:[低高快慢好优]于|达到|完成|超过?|突破|(?:控制|保持|稳定)在)(?:年初|年度|全年)?[^,;。\d]{0,8}(?:确定|安排|通过|批准|下达|承诺|规定|签订)的$/.test(
        view.slice(Math.max(sentence.start, before - 20), before),
      )));

/** 比计划目标|30亿元|超过4亿元: what is told is by how much more or less. */
export const isYardstick = ({ view, amount, sentence }: Place): boolean =>
  /比[^,;、。]{0,12}(?:目标|计划|任务)$/.test(view.slice(Math.max(sentence.start, amount.start - 18), amount.start)) &&
  /^(?:超(?:过|额|出)?|[多高少低]出?)\s*\d/.test(view.slice(amount.next, Math.min(sentence.end, amount.next + 6)));

/** 减税2.21万亿元,超过原定的近|2万亿元|规模: what was planned, beside what is told. */
export const isSurpassedPlan = ({ view, sentence, before }: Place): boolean =>
  /(?:超过|超出|高于)了?(?:原定|预定|原计划|原先)的[近约]?$/.test(
    view.slice(Math.max(sentence.start, before - 10), before),
  );
