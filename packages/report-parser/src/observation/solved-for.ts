import { closing } from '../lexicon/signed-pattern.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Segment } from '../tree.ts';
import type { Name } from './naming.ts';

const HAN = '[\\u4e00-\\u9fff]';
const counted = `\\d[\\d.]{0,6}[万亿]?[余多]?(?:头|只|匹|人|户|名|口|个|所)?(?:\\([^()]{1,4}\\))?${HAN}{0,6}?`;

/** 1.7万|人|和9000头大牲畜的|饮水困难|: of whom, and what was hard for all that are counted. */
const hardship = new RegExp(
  `^(?:\\([^()]{1,4}\\))?的?(${HAN}{0,6}?)(?:[和、及与]${counted})*的?((?:安全)?(?:饮水|吃水|饮用水|用水|用电|行路|出行|住房|就医|上学|入学|通信)(?:安全|不安全)?的?(?:困难|问题|难题))`,
);

const isSolving = closing('决了好近约', /解决(?:了|好)?(?:近|约)?$/);
const SOLVED = '解决';

/**
 * What was hard for those that are counted, where others are counted between.
 *  > 解决|1.7万人|和9000头大牲畜的饮水困难
 */
export const solvedFor = (
  view: string,
  { before, amount, link }: Segment,
  latest: string | undefined,
): Name | undefined => {
  const isNext = link === 'listed' && latest?.startsWith(SOLVED) === true;
  if (!isNext && !isSolving(view, Math.max(before.start, amount.start - 5), amount.start)) return undefined;
  const found = hardship.exec(view.slice(amount.next, amount.next + 36));
  if (found === null) return undefined;
  const [, who = '', what = ''] = found;
  const text = SOLVED + (hasSignAt(who, who.length - 1, '的') ? who.slice(0, -1) : who) + what;
  return { text, isThing: true, from: 'around', doing: SOLVED };
};
