import { closing } from '../lexicon/signed-pattern.ts';
import { skipBlanksBack } from '../quantity/skip-blanks.ts';
import type { Segment } from '../tree.ts';
import type { Name } from './naming.ts';

/** 重点项目|年度计划投资|, 重点项目|总投资|: what was to be spent, in a year or in all. */
const planned = closing('资额', /(?:(?:年度|当年|全年)?计划(?:完成)?|年度|总|协议)投资额?$/);

/** 实际|完成|, 年内|完成了|: so much of it was spent. */
const completed = closing('成了', /完成了?$/);

/**
 * The name of what was spent, where only what was to be spent has been named.
 *  > 重点工程年度计划投资95亿元，实际完成|96.8亿元|
 */
export const spentOfPlanned = (view: string, { before, amount }: Segment, name: Name): Name => {
  if (name.from !== 'earlier' || amount.unit?.kind !== 'money' || !planned(name.text)) return name;
  const end = skipBlanksBack(view, amount.start, before.start);
  return completed(view, Math.max(before.start, end - 3), end)
    ? { ...name, text: name.text.replace(/(?:年度|当年|全年)?(?:计划(?:完成)?|年度|总|协议)投资额?$/, '完成投资') }
    : name;
};
