import { skipBlanksBack } from '../quantity/skip-blanks.ts';
import type { Claim, Segment } from '../tree.ts';
import { isOfAnother } from './is-of-another.ts';
import type { LinkIndicator } from './to-observations.ts';

const BUILT_SO_FAR = '累计建成';
const ALL = '总量';

/** 达, 达到, 增至, 增加到, 发展到. */
const isReached = (view: string, { before, amount }: Segment): boolean => {
  const end = skipBlanksBack(view, amount.start, before.start);
  const last = view.charAt(end - 1);
  if (last === '达') return true;
  return last === '到' ? '达加展'.includes(view.charAt(end - 2)) : last === '至' && view.charAt(end - 2) === '增';
};

/**
 * The names by which the entry of a claim is looked up, one after the other.
 *
 * > 科技型企业|达到|120家: all of them, where the name alone does not say whether they are new
 * > 累计建成|5G基站: all that there are; within a span of years only those that were built in them
 * > 全国|粮食产量6.8亿吨, in a county's report: none, since nothing is said of the county
 * > 规上企业营收320亿元，|税收占比|62%: none, since it is not the revenue's
 */
export const namesToLink = ({ name, measure, period, segment, whose }: Claim, view: string): readonly string[] => {
  if (whose?.kind === 'wider-place') return [];
  if (name.startsWith(BUILT_SO_FAR))
    return period?.includes('/') ? [name.slice('累计'.length)] : [name, name.slice(BUILT_SO_FAR.length)];
  if (isOfAnother(name, segment.amount, view)) return [];
  return measure === 'level' && isReached(view, segment) ? [name, name + ALL] : [name];
};

export const linkClaim = (claim: Claim, link: LinkIndicator, view: string): string | null => {
  for (const name of namesToLink(claim, view)) {
    const found = link(name, claim.measure, claim.unit);
    if (found !== null) return found;
  }
  return null;
};
