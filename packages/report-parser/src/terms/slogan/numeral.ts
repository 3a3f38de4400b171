const DIGITS: { readonly [char: string]: number } = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** The numerals with which slogans count. 百 and above do not count what a slogan lists. */
export const NUMERAL = '[一二两三四五六七八九十]';

/** The value of a slogan's numeral, Chinese or Arabic; undefined for N and for anything else. */
export const numeralValue = (words: string): number | undefined => {
  if (/^\d{1,3}$/.test(words)) return Number(words);
  const [tens, ones] = words.includes('十') ? words.split('十') : ['0', words];
  const ten = tens === '0' ? 0 : tens === '' ? 1 : DIGITS[tens ?? ''];
  const one = words.endsWith('十') ? 0 : DIGITS[ones ?? ''];
  return ten === undefined || one === undefined ? undefined : ten * 10 + one;
};
