import type { Measure } from '@gongbao/indicator-schema';
import { changes } from '../lexicon/changes.ts';
import { opening } from '../lexicon/signed-pattern.ts';
import type { Span } from '../span.ts';
import type { Amount, Asked, Claim, Setting } from '../tree.ts';
import { toValue } from './to-value.ts';

/** 完成9.7亿元|，占年计划|9亿元的107.8%, 增长5.1%|，较全年|6.5%的预期目标低…: words that go on with what was told. */
const goesOn =
  /^[,;(]?\s*(?:[仅只虽但却均都也已还而]|圆满|超额|提前(?:[\d一两三四半]{1,2}(?:个多?月|个季度|年|天))?|首次|一举){0,3}(?:[增降涨减]幅|增速)?(?:完成|占|为|是|相当于|[较比]|[低高快慢好优]于|(?:原|年初|年度|全年)?(?:计划|目标|预算|任务)|突破|超过?|未能?|没有?|没能|控制在|保持在|在|达到?|距|与|实现)[^,;:。\n]{0,16}$/;

/** 超过|“十三五”规划|目标: set for another year than the result's. */
const ofOtherYears = /五”?|规划|\d{4} ?年/;

/** How many figures may be told of a thing between its result and what was asked for. */
const MOST_BETWEEN = 3;

const isAlike = ({ unit, unitText }: Amount, other: Amount): boolean =>
  unit === undefined ? unitText === other.unitText : unit.kind === other.unit?.kind && unit.code === other.unit.code;

const tellsAmount = ({ measure }: Claim): boolean => measure === 'level' || measure === 'growth';

/** The result for which the goal was set: the last of the same thing in the same unit. */
const resultBefore = (view: string, claims: readonly Claim[], { goal }: Asked): Claim | undefined => {
  const last = claims.at(-1);
  const words = last === undefined ? '' : view.slice(last.segment.amount.next, goal.start);
  if (last === undefined || !goesOn.test(words) || ofOtherYears.test(words)) return undefined;
  for (let back = 1; back <= Math.min(MOST_BETWEEN, claims.length); back++) {
    const claim = claims.at(-back) as Claim;
    if (!last.name.startsWith(claim.name) || /[。\n]/.test(view.slice(claim.segment.amount.next, goal.start)))
      return undefined;
    if (isAlike(goal, claim.segment.amount) && tellsAmount(claim)) return claim;
  }
  return undefined;
};

/** 能耗下降2.9%，|降幅|低于年初确定的4%的目标: that was asked for of a fall. */
const fallBefore = opening(',;', /^[,;]\s*[降减跌]幅/);

/** 排放|下降|4.1%，超额完成|3.9%的目标: what was done of a fall was asked of a fall, where no growth is told of. */
const done = /^[,;(]?(?:圆满|全面|超额|提前|首次|一举|已经?){0,3}(?:完成|实现)(?!.*[增升涨])/;

const isOfFall = (view: string, { measure, value, segment: { amount } }: Claim, end: number): boolean =>
  measure === 'growth' && typeof value === 'number' && value < 0 && done.test(view.slice(amount.next, end));

/** |控制在|4.5%的目标, 在4.5%|的控制目标以内|: what it should not pass. */
const isLimit = (view: string, { start, end }: Span, next: number): boolean =>
  view.slice(start, end).includes('控制在') || /^的[^,;。]{0,8}(?:以|之|范围)内/.test(view.slice(next, next + 12));

const claimOf = (view: string, result: Claim, { goal }: Asked, setting: Setting): Claim => {
  const from = result.segment.amount.next;
  const verb = changes.endingAt(view, goal.start, from)?.meaning;
  const isFall =
    verb === 'fall' ||
    verb === 'mildFall' ||
    fallBefore(view.slice(from, goal.start)) ||
    (verb !== 'rise' && isOfFall(view, result, goal.start));
  const isGrowth = isFall || verb === 'rise';
  const measure: Measure = isGrowth ? 'growth' : result.measure;
  const before = { start: from, end: goal.start };
  const year = setting.isOfPart ? setting.planYear : setting.reviewYear;
  return {
    segment: { amount: goal, before, after: { start: goal.end, end: goal.next }, link: 'joined', previous: undefined },
    name: result.name,
    whose: result.whose,
    measure,
    value: toValue(goal, isFall ? -1 : 1),
    unit: result.unit,
    bound: goal.bound ?? (isLimit(view, { start: from, end: goal.start }, goal.next) ? 'le' : 'eq'),
    against: null,
    period: result.period ?? (year === null ? null : String(year)),
    status: 'target',
    modality: null,
    clause: { start: result.clause.start, end: goal.end },
    section: result.section,
    rule: 'goal-told-beside-its-result',
  };
};

/**
 * The claims with those of goals that results are held against, in the order of the text; a goal that stands beside no
 * result of its kind is left to `leave`.
 *  > 财政收入28亿元，突破年初确定的|27亿元|目标
 */
export const withGoals = (
  view: string,
  claims: readonly Claim[],
  asked: readonly Asked[],
  { setting, leave }: { setting: Setting; leave: (asked: Asked) => void },
): readonly Claim[] => {
  if (asked.length === 0) return claims;
  const all: Claim[] = [];
  let next = 0;
  let behind = 0;
  for (const one of asked) {
    if (one.start < behind) continue; // the upper end of a range that is told already
    while (next < claims.length && (claims[next] as Claim).segment.amount.start < one.start)
      all.push(claims[next++] as Claim);
    const result = resultBefore(view, all, one);
    if (result === undefined) {
      leave(one);
      continue;
    }
    all.push(claimOf(view, result, one, setting));
    behind = one.goal.end;
  }
  return [...all, ...claims.slice(next)];
};
