import type { Claim } from '../tree.ts';

/** |均|超过10万元, 全部达到20万元, but 年均超过10万元. */
const eachReaches = /(?:全部|都|(?<![年月日人户亩])均)已?(?:稳定在|超过?|突破|达到?|过了?)$/;
/** 11个|村的…. */
const ofSome = /\d(?:多|余)?[个家户]$/;
const ofThem = /^.{1,5}的/;
/** Words further before an amount are told of something else. */
const FARTHEST = 40;

/**
 * Whether an amount of money is what each of several has, and not what they have together.
 *
 * > 村级集体经济收入|全部超过|10万元
 * > 11个|村的集体经济收入|超过10万元
 */
export const isToldOfEach = ({ name, measure, segment: { amount } }: Claim, view: string): boolean => {
  if (measure !== 'level' || amount.unit?.dimension !== 'money') return false;
  const told = view.slice(Math.max(0, amount.start - FARTHEST), amount.start).trimEnd();
  return eachReaches.test(told) || (ofThem.test(name) && ofSome.test(told.slice(0, told.lastIndexOf(name))));
};
