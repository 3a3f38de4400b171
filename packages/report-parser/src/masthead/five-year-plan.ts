const NUMERALS = [
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
  '十七',
  '十八',
];

/** The years of the five-year plan of a number: 十四 is 2021/2025. The first two plans kept other intervals. */
export const fiveYearPlan = (numeral: string): string | undefined => {
  const index = NUMERALS.indexOf(numeral);
  return index < 0 ? undefined : `${1966 + 5 * index}/${1970 + 5 * index}`;
};

/** The years of the five-year plan that a year belongs to. */
export const planAround = (year: number): string => {
  const first = year - ((year - 1) % 5);
  return `${first}/${first + 4}`;
};
