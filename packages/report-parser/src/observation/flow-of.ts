import { ADDITION, AVERAGE, cuesIn } from '../lexicon/cues.ts';
import { measureNouns } from '../lexicon/predicates.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import { skipBlanks, skipBlanksBack } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Segment } from '../tree.ts';
import type { Name } from './naming.ts';
import type { Relation } from './relation.ts';

/** What a figure counts over its period, what stands at its end, or what it started from. */
export type Flow = 'flow' | 'stock' | 'base';

/** Words further before an amount are told of something else. */
const FARTHEST = 120;

const endsClause = signSet(',;。:!?\n');

const overTime = /累计|年均|平均每年/;
const newOnes = /新增|净增/;
const holdings = wordSet('实有 拥有 已拥有 现拥有 现有 共有 已有 保有');
const deeds = wordSet('累计 共 完成 实施');
const arrivals = wordSet('达 达到 突破 增至 至 到 保持在 稳定在 超 超过 接近 率 覆盖');

const arrivalBefore = (view: string, { start, end }: Span) =>
  arrivals.endingAt(view, skipBlanksBack(view, end, start), start);

/** What is spent adds up: 三年来，民生支出达到|90亿元|. */
const spending = wordSet('支出 投入 投资 资金');

/** |累计|净增企业50户、|总量达|400户: what it comes to does not add up. */
const isTotal = /总量|总数|总额|余额|存量|达到? *$/;

/** |累计|为29个省份保供煤炭超35亿吨: said at the head of a clause, of all its amounts. */
const addsUp = (view: string, { start, end }: Span): boolean => {
  if (isTotal.test(view.slice(start, end))) return false;
  let at = start;
  while (at > 0 && start - at < FARTHEST && !endsClause(view.charCodeAt(at - 1))) at--;
  return start - at < FARTHEST && view.startsWith('累计', at);
};

/** Whether the words before an amount tell of some years what a thing came to in the last: 生产总值达到|400亿元|. */
export const comesTo = (view: string, before: Span): boolean => {
  const arrival = arrivalBefore(view, before);
  if (arrival === undefined) return false;
  const at = skipBlanksBack(view, before.end, before.start) - arrival.length;
  return spending.endingAt(view, at, before.start) === undefined;
};

/** In a review of five years flows belong to all five, stocks to the last: 新增节水灌溉面积, 森林覆盖率. */
export const flowOf = (view: string, { amount, before }: Segment, relation: Relation, name: Name): Flow => {
  if (relation.rule === 'base') return 'base';
  if (relation.rule === 'outcome' || relation.measure === 'gap' || relation.measure === 'rank') return 'stock';
  if (relation.measure !== 'level') return 'flow';
  const { start, end } = before;
  if (holdings.startingAt(view, skipBlanks(view, start, end), end) !== undefined) return 'stock';
  if (deeds.startingAt(view, skipBlanks(view, start, end), end) !== undefined || addsUp(view, before)) return 'flow';
  const near = Math.max(start, end - FARTHEST);
  if (cuesIn(view, near, end) & AVERAGE && overTime.test(view.slice(near, end))) return 'flow';
  if (cuesIn(name.text) & ADDITION && newOnes.test(name.text)) return 'flow';
  if (hasSignAt(name.text, 0, '每')) return 'stock';
  if (arrivalBefore(view, before) !== undefined) return 'stock';
  const kind = amount.unit?.kind;
  const isCount = kind === 'classifier' || kind === 'physical';
  const isMeasured = measureNouns.endingAt(name.text, name.text.length, 0) !== undefined;
  return name.doing !== '' || (isCount && !isMeasured) ? 'flow' : 'stock';
};
