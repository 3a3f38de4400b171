import { signSet } from '../lexicon/sign-set.ts';
import type { Segment } from '../tree.ts';

const isCounted = ({ amount, after }: Segment): boolean =>
  (amount.unit?.kind === 'classifier' || amount.unit?.dimension === 'time') && after.end > after.start;

/** 所有市州和|98%的|县市区建成示范区. */
const isShareOf = ({ amount }: Segment, isFollowedByOf: boolean): boolean =>
  isFollowedByOf && amount.unit?.kind === 'share';

/** 两轮台风和|25天|持续高温: what is counted stands behind, and 和 joins it to something else. */
const isConjunction = signSet('和与及、');

/** 补贴|惠及|120万人: a word of its own. */
const endsInVerb = /[普涉惠危波触]及$/;

const endsInConjunction = (words: string): boolean =>
  words !== '' && isConjunction(words.charCodeAt(words.length - 1)) && !endsInVerb.test(words);

/** 河流治理、|3000亩|沙区治理: an area or a length of what stands behind is told beside something else too. */
export const isMeasuredBehind = ({ amount, after }: Segment): boolean =>
  (amount.unit?.dimension === 'area' || amount.unit?.dimension === 'length') && after.end - after.start > 1;

/** Whether what stands before the amount is another thing, told beside what the amount is of. */
export const isBesideAnother = (
  segment: Segment,
  name: string,
  isEnumerated: boolean,
  isFollowedByOf: boolean,
): boolean =>
  (isCounted(segment) || isShareOf(segment, isFollowedByOf) || isMeasuredBehind(segment)) &&
  (endsInConjunction(name) || (isEnumerated && name !== ''));

/** 河流治理、5公里|道路、广场等工程|: of what is told beside others, the first thing. */
export const firstBehind = (noun: string): string => {
  const etc = noun.lastIndexOf('等');
  if (etc < 2 || noun.includes('、', etc)) return noun;
  const told = noun.slice(0, etc);
  const next = told.search(/[、和]/);
  return next < 2 ? told : told.slice(0, next);
};
