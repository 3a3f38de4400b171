const NUMERALS = '〇一二三四五六七八九';

const DATE =
  /(?<year>(?<!\d)(?:19|20)\d{2}|(?:一九|二[〇零])[〇零一二三四五六七八九]{2})年(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})月(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})日/;

/** The first date in the words, in ISO form; undefined when none is, or when the calendar has no such day. */
export const readDate = (words: string): string | undefined => {
  const groups = DATE.exec(words)?.groups;
  if (!groups) return undefined;
  const [year, month, day] = [readYear(groups.year), readCount(groups.month), readCount(groups.day)];
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
};

const readYear = (words = ''): string =>
  words.replace(/[〇零一二三四五六七八九]/g, (char) => String(Math.max(0, NUMERALS.indexOf(char))));

/** 七, 十二, 二十一, 12. */
const readCount = (words = ''): number => {
  if (/^\d+$/.test(words)) return Number(words);
  const [tens = '', ones = ''] = words.includes('十') ? words.split('十') : ['〇', words];
  return (tens === '' ? 1 : NUMERALS.indexOf(tens)) * 10 + (ones === '' ? 0 : NUMERALS.indexOf(ones));
};
