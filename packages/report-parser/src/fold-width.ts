import { fromUtf16 } from './text-codec.ts';

/**
 * Folds the many shapes of one character into one, without moving any: full-width letters, digits and punctuation
 * become half-width, the radicals that PDF fonts write become ideographs, exotic blanks become blanks.
 */
export const foldWidth = (text: string): string => (isFolded(text) ? text : fromUtf16(foldUnits(text)));

/** The UTF-16 units of a text, folded. */
export const foldUnits = (text: string): Uint16Array => {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < units.length; i++) {
    units[i] = twinOf(text.charCodeAt(i));
  }
  for (let i = text.indexOf(YEAR, 4); i >= 0; i = text.indexOf(YEAR, i + 1))
    if (digits.has(units[i - 1] as number)) writeYear(units, i);
  if (text.includes('\r')) endLines(units);
  if (text.includes(CONVERTED_MARK)) closeMarks(units, text);
  if (units.includes(STRAIGHT)) pairQuotes(units);
  if (lacksStops(units)) writeStops(units);
  if (!units.includes(OPENING)) {
    if (units.includes(SINGLE_OPENING)) doubleQuotes(units);
    else if (text.includes(LOST_QUOTE)) restoreQuotes(units, text);
  }
  return units;
};

/** One of a pair of surrogates by its high bits; one alone is replaced. */
const SURROGATE = 0xf800;
const FIRST_SURROGATE = 0xd800;

/** Whether every character is its own twin: most short words are, and need no copy. */
const isFolded = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (
      unit === RETURN ||
      unit === STRAIGHT ||
      (unit === YEAR_UNIT && i >= 4) ||
      twinOf(unit) !== unit ||
      (unit & SURROGATE) === FIRST_SURROGATE
    )
      return false;
  }
  return true;
};

/** Unicode's Kangxi radicals, U+2F00 to U+2FD5, as the ideographs that are meant where they stand in a word. */
const KANGXI =
  '一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠';

/** Radicals of the supplement block that stand for a whole simplified ideograph. */
const RADICALS_FROM = '⺌⺝⺜⺟⺠⺧⺩⺬⺶⻁⻄⻅⻆⻉⻊⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻫⻬⻭⻮⻰⻳';
const RADICALS_TO = '小月日母民牛王示羊虎西见角贝足车長长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄齐齐齿齿龙龟';

/** Signs with a plainer twin, each over its twin. */
const SIGNS_FROM = '‚‛「」『』∶︰﹕﹔﹐﹑﹒﹖﹗﹙﹚﹪℅﹣−﹢﹤﹥﹦○〜≧≦｡､｢｣￥￠￡〓';
const SIGNS_TO = '“”“”“”:::;,、.?!()%%--+<>=〇~≥≤。、“”¥¢£ ';

/**
 * How far each UTF-16 unit lies from its plainest twin, by pages of 256 units. Ideographs, most of a text, and all else
 * without a twin share the first page: what is asked lies in the nearest cache, and takes no branch that can be foretold
 * wrongly.
 */
const shifts = new Uint16Array(256 * 16);
const pages = new Uint16Array(256);
let pagesTaken = 1;

const twinOf = (unit: number): number =>
  (unit + (shifts[(pages[unit >> 8] as number) + (unit & 255)] as number)) & 0xffff;

const fold = (unit: number, to: number): void => {
  if (pages[unit >> 8] === 0) pages[unit >> 8] = 256 * pagesTaken++;
  shifts[(pages[unit >> 8] as number) + (unit & 255)] = to - unit;
};

const foldRange = (first: number, last: number, to: number): void => {
  for (let unit = first; unit <= last; unit++) fold(unit, to);
};

const foldEach = (from: string, to: string): void => {
  for (let i = 0; i < from.length; i++) fold(from.charCodeAt(i), to.charCodeAt(i));
};

const BLANK = 0x20;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

foldRange(0x00, 0x08, BLANK);
foldRange(0x0b, 0x0c, NEWLINE); // a form feed ends a page
foldRange(0x0e, 0x1f, BLANK);
foldRange(0x7f, 0x84, BLANK);
foldRange(0x85, 0x85, NEWLINE);
foldRange(0xa0, 0xa0, BLANK);
foldRange(0xad, 0xad, BLANK);
foldRange(0x1680, 0x1680, BLANK);
foldRange(0x180e, 0x180e, BLANK);
foldRange(0x2000, 0x200f, BLANK); // with the joiners and the direction marks
foldRange(0x2028, 0x2029, NEWLINE);
foldRange(0x202a, 0x202f, BLANK);
foldRange(0x205f, 0x206f, BLANK);
foldRange(0x3000, 0x3000, BLANK);
foldRange(0xfeff, 0xfeff, BLANK);
for (let unit = 0xff01; unit <= 0xff5e; unit++) fold(unit, unit - 0xfee0);
for (let i = 0; i < KANGXI.length; i++) fold(0x2f00 + i, KANGXI.charCodeAt(i));
foldEach(RADICALS_FROM, RADICALS_TO);
foldEach(SIGNS_FROM, SIGNS_TO);

/** A carriage return before a newline is a blank; alone it ends a line, as on old Macintoshes. */
const endLines = (units: Uint16Array): void => {
  for (let i = units.indexOf(RETURN); i >= 0; i = units.indexOf(RETURN, i + 1)) {
    units[i] = units[i + 1] === NEWLINE ? BLANK : NEWLINE;
  }
};

const STRAIGHT = 0x22;
const OPENING = 0x201c;
const CLOSING = 0x201d;
const SINGLE_OPENING = 0x2018;
const SINGLE_CLOSING = 0x2019;

/** No quotation is longer: behind so many characters a quotation mark opens a new one. */
const LONGEST_QUOTATION = 60;

/** "十四五": a straight quotation mark opens and closes in turn. */
const pairQuotes = (units: Uint16Array): void => {
  let opened = Number.NEGATIVE_INFINITY;
  for (let i = units.indexOf(STRAIGHT); i >= 0; i = units.indexOf(STRAIGHT, i + 1)) {
    const closes = i - opened <= LONGEST_QUOTATION;
    units[i] = closes ? CLOSING : OPENING;
    opened = closes ? Number.NEGATIVE_INFINITY : i;
  }
};

/** ‘十四五’: single quotation marks are the double ones of a text that has no others. */
const doubleQuotes = (units: Uint16Array): void => {
  for (let i = 0; i < units.length; i++) {
    if (units[i] === SINGLE_OPENING) units[i] = OPENING;
    else if (units[i] === SINGLE_CLOSING) units[i] = CLOSING;
  }
};

/** ;;十四五;;: what a site writes for the quotation marks that it lost, before and behind alike. */
const LOST_QUOTE = ';;';

const restoreQuotes = (units: Uint16Array, text: string): void => {
  let opened = Number.NEGATIVE_INFINITY;
  for (let i = text.indexOf(LOST_QUOTE); i >= 0; i = text.indexOf(LOST_QUOTE, i + LOST_QUOTE.length)) {
    const closes = i - opened <= LONGEST_QUOTATION;
    units[i] = closes ? CLOSING : BLANK;
    units[i + 1] = closes ? BLANK : OPENING;
    opened = closes ? Number.NEGATIVE_INFINITY : i;
  }
};

/** What converters of Word files leave of a footnote's mark. */
const CONVERTED_MARK = '[footnoteRef:';
const JOINT = 0x5f;

/** 示范区[footnoteRef|:|0]面积: the colon of a mark parts no words. */
const closeMarks = (units: Uint16Array, text: string): void => {
  for (let i = text.indexOf(CONVERTED_MARK); i >= 0; i = text.indexOf(CONVERTED_MARK, i + 1))
    units[i + CONVERTED_MARK.length - 1] = JOINT;
};

const POINT = 0x2e;
const STOP = 0x3002;
const NUMERALS = new Set(Array.from('一二三四五六七八九十', (numeral) => numeral.charCodeAt(0)));

/** Text that is long enough for a stop, in UTF-16 units. */
const SENTENCE = 200;

/** Whether a text has far fewer stops than sentences, as one does that was typed without a Chinese keyboard. */
const lacksStops = (units: Uint16Array): boolean => {
  let left = Math.floor(units.length / SENTENCE / 10);
  for (let i = units.indexOf(STOP); i >= 0; i = units.indexOf(STOP, i + 1)) if (--left < 0) return false;
  return units.length > SENTENCE;
};

/** What a sentence ends with: an ideograph that is no numeral of a heading, a closing bracket or quotation mark, %. */
const mayEnd = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff && !NUMERALS.has(unit)) || unit === 0x29 || unit === CLOSING || unit === 0x25;

/** 全市生产总值增长6.2%|.|规上工业增长7%|.|: a point for the stop of a sentence. */
const writeStops = (units: Uint16Array): void => {
  for (let i = units.indexOf(POINT); i >= 0; i = units.indexOf(POINT, i + 1)) {
    if (mayEnd(units[i - 1] as number) && units[i + 1] !== POINT) units[i] = STOP;
  }
};

const YEAR = '年';
const YEAR_UNIT = 0x5e74;
const ZERO = 0x30;

/** The values of the Chinese digits, by which a year is written. */
const digits = new Map(Array.from('〇一二三四五六七八九', (digit, value) => [digit.charCodeAt(0), value]));
digits.set('零'.charCodeAt(0), 0);

/** 一九八四年, 二〇二四年: the four digits before a 年, where they say a year, as Arabic ones. */
const writeYear = (units: Uint16Array, at: number): void => {
  const [first, second, third, fourth] = [4, 3, 2, 1].map((back) => digits.get(units[at - back] as number));
  const isYear = (first === 1 && second === 9) || (first === 2 && second === 0);
  if (!isYear || third === undefined || fourth === undefined || digits.has(units[at - 5] as number)) return;
  for (const [offset, digit] of [first, second, third, fourth].entries()) units[at - 4 + offset] = ZERO + digit;
};
