import { boundsBefore } from '../lexicon/bounds.ts';
import { changes } from '../lexicon/changes.ts';
import { scopes } from '../lexicon/settings.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Sentence } from '../tree.ts';

/** 占|农业产值的|, 占到|, 完成投资|相当于计划|, 客流|恢复到2019年的|. */
const share = /(?<=.)(?:率|比[例重]?)$|(?:占|相当于|接近|恢复[到至])(?:到|了|[^,;。、占]{1,16})?$/;

/** 收入|高出周边农户|, 单产|高于普通田块|: another than which something is more or less. */
const excess = /(?:[高低]于|[高低多]出|超出|领先)[^,;。、于出]{2,16}$/;

/** How far back it may be told. */
const FAR = 18;

/**
 * Whether what ends at `at` says of what a share in words is one: a change, a scope, a share, a bound or a gap. So a half
 * or some tenths are told from other words that look like them.
 *  > 压缩|一半, 占全市的|七成, 不少于|八成, 高出周边农户|三成
 */
export const isSaidOfWhat = (view: string, at: number, { start }: Sentence): boolean => {
  if (changes.endingAt(view, at, start) !== undefined || changes.endingAt(view, at - 1, start) !== undefined)
    return true;
  if (scopes.endingAt(view, at, start) !== undefined || boundsBefore.endingAt(view, at, start) !== undefined)
    return true;
  const near = Math.max(start, at - FAR);
  const end = hasSignAt(view, at - 1, '的') ? at - 1 : at;
  return share.test(view.slice(near, end)) || excess.test(view.slice(near, end));
};
