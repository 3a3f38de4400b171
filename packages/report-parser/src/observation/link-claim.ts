import type { IndicatorNames } from '@gongbao/indicator-schema/names';
import { signSet } from '../lexicon/sign-set.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import { skipBlanksBack } from '../quantity/skip-blanks.ts';
import type { Claim, Segment } from '../tree.ts';
import { doingOf } from './clean-name.ts';
import { isOfAnother } from './is-of-another.ts';
import { commonTail } from './join-names.ts';
import { netIncomeOf } from './net-income.ts';
import { spansYears } from './spans-years.ts';
import type { LinkIndicator } from './to-observations.ts';
import { isToldOfEach } from './told-of-each.ts';

const BUILT_SO_FAR = '累计建成';
const ALL = '总量';
const EACH_YEAR = '每年';
/** |今年|累计建成. */
const builtInYear = /(?:[今去全当本]年|年内)累计建成/;

/** 达, 达到, 增至, 增加到, 发展到. */
const isReached = (view: string, { before, amount }: Segment): boolean => {
  const end = skipBlanksBack(view, amount.start, before.start);
  const last = view.charAt(end - 1);
  if (last === '达') return true;
  return last === '到' ? '达加展'.includes(view.charAt(end - 2)) : last === '至' && view.charAt(end - 2) === '增';
};

/** What is awarded or founded, and stays. */
const makings = wordSet('创建 成功创建 创成 培育 认定 打造 获评 获批 入选 建设 布局');
const inAll = /(?<![全今当]年|年内|月|月份)累计$/;

/** |累计|创建绿色工厂98家: the deed that made all that there are, in a text that tells of one year. */
const makingOfAll = ({ name, measure, period, segment: { before, amount } }: Claim, view: string): number => {
  if (measure !== 'level' || spansYears(period)) return 0;
  const making = makings.startingAt(name, 0, name.length);
  if (making === undefined) return 0;
  const told = view.slice(before.start, amount.start);
  return inAll.test(told.slice(0, told.indexOf(name.slice(0, making.length)))) ? making.length : 0;
};

/** A、|17座|病险水库加固等项目: what stands behind the amount is an example of what the name tells of. */
const isOfExample = (name: string, { amount }: Segment, view: string): boolean => {
  const example = name.slice(0, Math.max(0, name.indexOf('等')));
  return example !== '' && view.charAt(amount.start - 1) === '、' && view.startsWith(example, amount.end);
};

const BEGUN = '启动';
/** Names further before an amount are told of something else. */
const FARTHEST = 60;
const isClauseEnd = signSet(',;。\n');

/** |启动|改造老旧小区20个、棚户区300户: begun, and not done. */
const isBegun = (name: string, { amount: { start } }: Segment, view: string): boolean => {
  let from = start;
  while (from > 0 && start - from < FARTHEST && !isClauseEnd(view.charCodeAt(from - 1))) from--;
  const told = view.slice(from, start);
  const head = name.slice(0, 2);
  return told.includes(BEGUN) && (told.includes(BEGUN + head) || told.includes(`${BEGUN}实施${head}`));
};

/**
 * The names by which the entry of a claim is looked up, one after the other.
 *
 * > 科技型企业|达到|120家: all of them, where the name alone does not say whether they are new
 * > 累计建成|5G基站: all that there are; within a span of years only those that were built in them
 * > |每年|改造老旧小区20个, of five years: none, since it is not what all of them come to
 * > 全国|粮食产量6.8亿吨, in a county's report: none, since nothing is said of the county
 * > 累计|创建绿色工厂98家, of one year: all that there are, and not those of the year
 * > 规上企业营收320亿元，|税收占比|62%: none, since it is not the revenue's
 * > 村集体收入|均超过|10万元: none, since it is what each of them has
 * > 农民收入|2860元, of 2003: their net income
 * > |启动|改造老旧小区20个: none of those that are done
 * > 医院大楼、3座|水库加固等项目开工|: none, since the number is that of the reservoirs
 */
export const namesToLink = (claim: Claim, view: string): readonly string[] => {
  const { measure, period, segment, whose } = claim;
  if (whose?.kind === 'wider-place' || isToldOfEach(claim, view)) return [];
  const name = netIncomeOf(claim.name, period);
  if (name.startsWith(EACH_YEAR) && spansYears(period)) return [];
  if (isBegun(name, segment, view)) return [BEGUN + name];
  if (name.startsWith(BUILT_SO_FAR))
    return spansYears(period) || builtInYear.test(view.slice(segment.before.start, segment.amount.start))
      ? [name.slice('累计'.length)]
      : [name, name.slice(BUILT_SO_FAR.length)];
  const making = makingOfAll(claim, view);
  if (making > 0) return [name.slice(making), name.slice(making) + ALL];
  if (isOfAnother(name, segment.amount, view) || isOfExample(name, segment, view)) return [];
  return measure === 'level' && isReached(view, segment) ? [name, name + ALL] : [name];
};

const linkClaim = (claim: Claim, link: LinkIndicator, view: string): string | null => {
  for (const name of namesToLink(claim, view)) {
    const found = link(name, claim.measure, claim.unit);
    if (found !== null) return found;
  }
  return null;
};

/** Whether both stand in one list, and tell of one time in the same way. */
const areSides = (one: Claim, other: Claim): boolean =>
  one.clause.start === other.clause.start &&
  one.measure === other.measure &&
  one.period === other.period &&
  one.name !== other.name;

/** |新建|供水管网30公里，|改造|供水管网50公里: neither is what both come to. */
const areDeedsApart = (one: Claim, other: Claim): boolean => {
  if (one.measure !== 'level' || other.measure !== 'level') return false;
  if (one.period !== other.period || one.status !== other.status) return false;
  const [first, second] = [doingOf(one.name), doingOf(other.name)];
  if (first === '' || second === '' || first === second) return false;
  return one.name.slice(first.length) === other.name.slice(second.length);
};

const summed = /累计|总计|总数|共计/;

/** 专利授权30件，|累计|300件: what was told before is a part of it, so that both are not those of one time. */
const isSumOfMore = (one: Claim, other: Claim, view: string): boolean => {
  if (one.measure !== 'level' || other.measure !== 'level' || one.period !== other.period) return false;
  const told = ({ segment: { before, amount } }: Claim): string => view.slice(before.start, amount.start);
  return one.value !== other.value && summed.test(told(other)) && !summed.test(told(one));
};

/** How many characters two names begin and end with alike. */
const likeness = (a: string, b: string): number => {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  return start + commonTail(a.slice(start), b.slice(start));
};

/**
 * The catalogue's entry of each claim. Of two names of a list that have one entry it is that of the nearer: in
 * |城市|、县城供水普及率分别为99%、96% the town of a county has another rate. Of two deeds that are told apart neither has
 * an entry that is of both.
 */
export const linkClaims = (
  claims: readonly Claim[],
  { link, view, catalogue }: { link: LinkIndicator; view: string; catalogue: IndicatorNames },
): readonly (string | null)[] => {
  // all before the first observation is made: the catalogue's tables then stay in the processor's nearest caches
  const links: (string | null)[] = [];
  for (const claim of claims) links.push(linkClaim(claim, link, view));
  for (let index = 1; index < claims.length; index++) {
    const id = links[index];
    const [one, other] = [claims[index - 1], claims[index]] as [Claim, Claim];
    if (id === null || id !== links[index - 1]) continue;
    if (areDeedsApart(one, other)) {
      links[index - 1] = null;
      links[index] = null;
    }
    if (isSumOfMore(one, other, view)) links[index] = null;
    if (links[index] === null || !areSides(one, other)) continue;
    const entry = catalogue.indicators.find((indicator) => indicator.id === id)?.names.zh ?? '';
    const nearer = likeness(one.name, entry) - likeness(other.name, entry);
    if (nearer <= 0) links[index - 1] = null;
    if (nearer >= 0) links[index] = null;
  }
  return links;
};
