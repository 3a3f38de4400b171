const DIGITS = '〇一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';

/** 1 to 9999 in Chinese: 十二, 一百零三. */
const inChinese = (value: number, digits = DIGITS.replace('〇', '零'), powers = ['', '十', '百', '千']): string => {
  if (value <= 0 || value > 9999) return String(value);
  const figures = [...String(value)].map(Number);
  const words = figures.map((figure, i) =>
    figure === 0 ? '零' : `${digits[figure] ?? ''}${powers[figures.length - 1 - i] ?? ''}`,
  );
  const joined = words.join('').replace(/零+/g, '零').replace(/零$/, '');
  return value < 20 && powers[1] === '十' ? joined.replace(/^一十/, '十') : joined;
};

const inRoman = (value: number): string => {
  const signs: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  if (value <= 0 || value > 3999) return String(value);
  let rest = value;
  let roman = '';
  for (const [worth, sign] of signs) {
    roman += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return roman;
};

/** a to z, then aa, bb. */
const inLetters = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);

const from = (first: string, count: number) => (value: number) =>
  value >= 1 && value <= count ? String.fromCodePoint((first.codePointAt(0) ?? 0) + value - 1) : String(value);

const among = (signs: string) => (value: number) => signs[value - 1] ?? String(value);

const digitByDigit = (value: number): string => [...String(value)].map((digit) => DIGITS[Number(digit)]).join('');

const fullWidth = (value: number): string =>
  [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');

/** How Word shows a number in each of its forms (ST_NumberFormat of ECMA-376); others are shown as decimals. */
const forms: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: inRoman,
  lowerRoman: (value) => inRoman(value).toLowerCase(),
  upperLetter: (value) => inLetters(value).toUpperCase(),
  lowerLetter: inLetters,
  chineseCounting: (value) => inChinese(value),
  chineseCountingThousand: (value) => inChinese(value),
  japaneseCounting: (value) => inChinese(value),
  taiwaneseCounting: (value) => inChinese(value),
  taiwaneseCountingThousand: (value) => inChinese(value),
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  chineseLegalSimplified: (value) => inChinese(value, FORMAL, ['', '拾', '佰', '仟']),
  ideographLegalTraditional: (value) => inChinese(value, FORMAL, ['', '拾', '佰', '仟']),
  ideographTraditional: among('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: among('子丑寅卯辰巳午未申酉戌亥'),
  decimalEnclosedCircle: from('①', 20),
  decimalEnclosedCircleChinese: from('①', 20),
  decimalEnclosedParen: from('⑴', 20),
  decimalEnclosedFullstop: from('⒈', 20),
  ideographEnclosedCircle: from('㊀', 10),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
};

/** A number as Word shows it in a list of this form. */
export const formatOrdinal = (value: number, form: string): string => forms[form]?.(value) ?? String(value);
