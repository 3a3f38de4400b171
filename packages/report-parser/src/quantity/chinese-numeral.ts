const digits = '零一二三四五六七八九';
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const largePowers: Readonly<Record<string, number>> = { 万: 10 ** 4, 亿: 10 ** 8 };

const largest = 10 ** 8;

const digitOf = (sign: string): number => (sign === '两' ? 2 : digits.indexOf(sign));

/**
 * The number that Chinese numerals say: 二十八, 三千, 一百零五, 两万五千, 七亿七千万. NaN when they say none. 十, 百, 千 and 万 alone
 * are one of themselves.
 */
export const chineseNumeral = (words: string): number => {
  let total = 0;
  let section = 0;
  let digit = Number.NaN;
  for (const sign of words) {
    const value = digitOf(sign);
    const power = powers[sign];
    const large = largePowers[sign];
    if (value >= 0) digit = value;
    else if (power !== undefined) {
      section += (Number.isNaN(digit) ? 1 : digit) * power;
      digit = Number.NaN;
    } else if (large !== undefined) {
      const sum = section + (Number.isNaN(digit) ? 0 : digit);
      if (total >= largest && large < largest) total += sum * large;
      else total = (total + (sum === 0 ? (total === 0 ? 1 : 0) : sum)) * large;
      section = 0;
      digit = Number.NaN;
    } else return Number.NaN;
  }
  return total + section + (Number.isNaN(digit) ? 0 : digit);
};
