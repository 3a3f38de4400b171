import type { Bound } from '@gongbao/indicator-schema';
import { opening } from '../lexicon/signed-pattern.ts';
import { skipBlanks } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Amount } from '../tree.ts';
import { isComparedWithYear } from './compared-year.ts';
import type { Relation } from './relation.ts';
import { tailOf } from './tail-of.ts';
import { trimBefore } from './trim-before.ts';

/** |是全市平均水平的|3.4倍, |相当于财政收入的|28%, |是存款的|80%: of something else, and the clause leaves out what is so many times as much. */
const ofAnother = opening('是为相达', /^(?:是|为|相当于|达到?)[^,;、。是为]{2,16}$/);
const equivalent = opening('相', /^相当于/);

const readOfAnother = (
  view: string,
  { start, end }: Span,
  { unit }: Amount,
  bound: Bound | undefined,
): Relation | undefined => {
  const name = { start: skipBlanks(view, start, end), end };
  if (!ofAnother(view, name.start, end)) return undefined;
  if (unit?.code !== '{fold}' && !equivalent(view, name.start, end) && !hasSignAt(view, end, '的')) return undefined;
  return { measure: 'level', sign: 1, name, bound, against: undefined, rule: 'multiple-of-another' };
};

const earlier =
  /(?:是|为|达|达到|相当于|达到了)?(?: ?\d{4} ?年|上年|去年|同期|上年同期|“[^”]{1,14}”\s{0,14}(?:末|期末|期间|时期)?|十[一二三四五六七八]?五(?:末|期末|期间|时期)|上一?届(?:政府)?|(?:[两三四五六七八九十]|\d{1,2}) ?年前|(?:前|上一?个?)(?:[一二两三四五六七八九十]{1,3}|\d{1,2}) ?年)(?:底|末|同期)?(?:的?(?:总量|总和|总数|总额|水平))?的?$/;

/** 是2011年的|2.2倍. */
export const readMultiple = (
  view: string,
  words: Span,
  amount: Amount,
  bound: Bound | undefined,
): Relation | undefined => {
  const { unit } = amount;
  if (unit?.code !== '{fold}' && unit?.code !== '%') return undefined;
  const found = earlier.exec(tailOf(view, words, 16));
  if (unit.code === '%' || (found === null && !isComparedWithYear(view, words)))
    return found === null ? readOfAnother(view, words, amount, bound) : undefined;
  const name = trimBefore(view, { start: words.start, end: words.end - (found?.[0].length ?? 0) });
  return { measure: 'growth', sign: 1, name, bound, against: undefined, rule: 'multiple-of-an-earlier-period' };
};
