import { measureNouns } from '../lexicon/predicates.ts';
import type { Segment } from '../tree.ts';
import type { Name } from './name-claim.ts';
import type { Relation } from './read-relation.ts';

/** What a figure counts over its period, what stands at its end, or what it started from. */
export type Flow = 'flow' | 'stock' | 'base';

const overTime = /累计|年均|平均每年/;
const newOnes = /新增|净增/;
const deeds = /^\s*(?:累计|共|完成|实施)/;
const arrivals = /(?:达|达到|突破|增至|至|到|保持在|超过?|率)$/;

/** In a review of five years flows belong to all five, stocks to the last: 新增节水灌溉面积, 森林覆盖率. */
export const flowOf = (view: string, { amount, before }: Segment, relation: Relation, name: Name): Flow => {
  if (relation.rule === 'base') return 'base';
  if (relation.rule === 'outcome' || relation.measure === 'gap' || relation.measure === 'rank') return 'stock';
  if (relation.measure !== 'level') return 'flow';
  const words = view.slice(before.start, before.end);
  if (overTime.test(words) || newOnes.test(name.text) || deeds.test(words)) return 'flow';
  if (arrivals.test(words.trimEnd())) return 'stock';
  const kind = amount.unit?.kind;
  const isCount = kind === 'classifier' || kind === 'physical';
  const isMeasured = measureNouns.endingAt(name.text, name.text.length, 0) !== undefined;
  return name.doing !== '' || (isCount && !isMeasured) ? 'flow' : 'stock';
};
