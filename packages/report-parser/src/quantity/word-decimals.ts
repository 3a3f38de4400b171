import type { Amount, Sentence } from '../tree.ts';
import { amountInWords, boundBehind } from './amount-in-words.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { matchAt } from './match-at.ts';
import { readUnit } from './read-unit.ts';

/** |三点六|亿元, |四十二点零五|公里; |九点三十|分 tells the hour. */
const decimals =
  /(?<!第)([零一二两三四五六七八九十百千]{1,9})点([零〇一二三四五六七八九]{1,4})(?![〇零一二两三四五六七八九十])/y;

/** The amount with decimals that is said in words from `start` on: of money, of a measure, or of thousands and more. */
export const decimalAt = (view: string, start: number, sentence: Sentence): Amount | undefined => {
  const match = matchAt(decimals, view, start, sentence);
  if (match === undefined) return undefined;
  const [written, whole = '', places = ''] = match;
  const unit = readUnit(view, start + written.length, sentence.end);
  const kind = unit.unit?.kind;
  const isScaled = (unit.unit?.exponent ?? 0) > 0;
  if (kind === undefined || unit.unit?.dimension === 'time' || unit.unit?.dimension === 'age') return undefined;
  if ((kind === 'classifier' || kind === 'noun') && !isScaled) return undefined;
  const value = chineseNumeral(whole);
  if (!Number.isFinite(value)) return undefined;
  const decimal = Array.from(places, (sign) => chineseNumeral(sign.replace('〇', '零'))).join('');
  const bounded = boundBehind(view, unit.end, sentence.end, unit.isMore ? 'gt' : undefined);
  return amountInWords({ start, end: unit.end, digits: [`${value}.${decimal}`], symbol: unit.symbol, ...bounded });
};
