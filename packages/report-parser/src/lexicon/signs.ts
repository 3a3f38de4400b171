import { signKinds } from './sign-table.ts';

/** What a character is, for those that a reader looks for. A character can be several at once. */
export const DIGIT = 1;
export const BLANK = 2;
/** Ends a clause: ，；： */
const PAUSE = 4;
/** Ends a sentence: 。！？ */
export const FULL_STOP = 8;
export const STOP = PAUSE | FULL_STOP;
/** “ and 《 */
export const OPENING_QUOTE = 16;
export const CLOSING_QUOTE = 32;
/** （ and ‘ */
const OPENING_BRACKET = 64;
const CLOSING_BRACKET = 128;
export const OPENING = OPENING_QUOTE | OPENING_BRACKET;
export const CLOSING = CLOSING_QUOTE | CLOSING_BRACKET;
/** 和与及 */
export const CONJUNCTION = 256;
/** Goes on with a list: 、和与及并 */
export const ENUMERATION = 512;
/** Parts the terms of a ratio: ： */
export const COLON = 1024;
/** Parts the ends of a range: — - ~ 至 到 */
export const DASH = 2048;

/** 十百千万亿 */
export const POWER = 4096;
/** Powers and Chinese digits. */
export const NUMERAL = 8192;
/** Beside a bare power, says that it counts: 近百, 上万, 百余. */
export const NUMERAL_LEAD = 16384;
/**
 * The 之 of 三分之一, the 番 of 翻一番, the 半 of 过半, the 成 of 近七成, the 倍 of 增长一倍, the 第 of 全市第一, the 前 of 全省前十,
 * the 首 of 全国首位, the 点 of 三点六公里 and the 至 of 二至三家.
 */
export const HINGE = 32768;

/** The last of the punctuation, 》: a loop that seeks no words goes on at once behind it, without looking into the table. */
export const LAST_PUNCTUATION = 0x300b;

const kinds = signKinds([
  [DIGIT, '0123456789'],
  [BLANK, '\t\n\v\f\r \u00a0\u3000'],
  [PAUSE, ',;:，；：'],
  [FULL_STOP, '。!?！？'],
  [OPENING_QUOTE, '“《'],
  [CLOSING_QUOTE, '”》'],
  [OPENING_BRACKET, '(‘'],
  [CLOSING_BRACKET, ')’'],
  [CONJUNCTION | ENUMERATION, '和与及'],
  [ENUMERATION, '、并'],
  [COLON, ':：︰∶'],
  [DASH, '-\u2013\u2014\u2012\u2212\uff0d~\uff5e\u301c至到'],
  [POWER | NUMERAL, '十百千万亿'],
  [NUMERAL, '〇零一二两三四五六七八九'],
  [NUMERAL_LEAD, '上逾超近过约破余多'],
  [HINGE, '之番半成倍第前首点至零'],
]);

/** With what a footnote's mark, a note or a bookmark can begin. */
export const NOTE_SIGNS = '[〔①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The first of the words that name what is numbered: 专栏1, 附件2, 表3, 注1. */
export const LIST_SIGNS = '专附表注';

/** Those that a reading walks to: digits, full stops, quotation marks, round brackets, 、, 年半季月假节庆旦五, powers and hinges among them. */
export const SIGNS = `0123456789。!?“”《》()、年半季月假节庆旦五十百千万亿之番成倍第前首点至零${NOTE_SIGNS}${LIST_SIGNS}`;

/** The kinds of a character as bits; 0 for any other and for the NaN behind the end of a text. */
export const kindOf = (code: number): number => kinds.of(code);
