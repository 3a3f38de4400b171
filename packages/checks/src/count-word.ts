const digits = '零一二三四五六七八九';

/** 七 is 7, 两 is 2, 十一 is 11, 二十八 is 28, 39 is 39; undefined for anything else. */
export function readCount(words: string): number | undefined {
  if (/^\d{1,4}$/u.test(words)) return Number(words);
  if (words === '两' || words === '双') return 2;
  const match = /^(?:([二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(words);
  if (match === null || words === '') return undefined;
  const [, tens, ten, ones] = match;
  return (ten ? (tens ? digits.indexOf(tens) : 1) * 10 : 0) + (ones ? digits.indexOf(ones) : 0);
}

/** A count in Arabic or Chinese figures, for use inside an expression. */
export const countPattern = '(?:\\d{1,3}|[二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])';
