import type { Language } from '@gongbao/widget/chart';

/** What each of the parser's rules for leaving out a number says. */
const rules: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'part-of-a-sum-slogan': {
    zh: '用加号连写的口号的一部分，如“1+3+N”。',
    en: 'It is part of a slogan written as a sum, as in “1+3+N”.',
  },
  'in-a-short-quotation': { zh: '引号里的名称的一部分。', en: 'It is part of a name in quotation marks.' },
  'behind-a-letter': {
    zh: '紧跟在字母后面，是代号的一部分，如 PM2.5。',
    en: 'It follows a letter as part of a code, as in PM2.5.',
  },
  'before-a-letter': {
    zh: '后面紧跟字母，是代号的一部分，如 4A。',
    en: 'A letter follows it; it is part of a code, as in 4A.',
  },
  'counted-class': { zh: '说的是一类事物的级别，如“50亿级”。', en: 'It names a class of things by size.' },
  anniversary: { zh: '周年，是一件事的名称。', en: 'It counts an anniversary.' },
  'sphere-of-time': {
    zh: '生活圈、交通圈的名称，如“15分钟”。',
    en: 'It names a sphere by its reach in time, as in “15 minutes”.',
  },
  'age-of-a-group': { zh: '说的是哪个年龄的人群。', en: 'It says which age group is meant.' },
  coordinates: { zh: '经纬度。', en: 'It is a coordinate.' },
  calendar: { zh: '年、月、日。', en: 'It is a year, month or day.' },
  'bare-year': { zh: '没有写“年”字的年份。', en: 'It is a year without the word for it.' },
  clock: { zh: '钟点。', en: 'It is a time of day.' },
  'ordinal-of-a-name': { zh: '第几届、第几次，是名称的一部分。', en: 'It is the ordinal in a name.' },
  rating: { zh: '说明项目规模的规格，不是完成的数量。', en: 'It rates the size of a project and is no result.' },
  'threshold-of-a-class': {
    zh: '划分一类事物的门槛，如“5亿元及以上项目”。',
    en: 'It is the threshold that defines a class.',
  },
  'threshold-of-the-counted': {
    zh: '被数的事物的门槛；数到多少写在别处。',
    en: 'It is the threshold of what is counted; the count stands elsewhere.',
  },
  'rated-thing': { zh: '设备或工程的额定规格。', en: 'It is the rating of equipment or works.' },
  'base-of-a-rate': { zh: '比率的基数，如“每10万人”。', en: 'It is the base of a rate, as in “per 100,000 people”.' },
  'announced-items': {
    zh: '预告下文有几项，如“以下8个方面”。',
    en: 'It announces how many items follow.',
  },
  'run-of-times': { zh: '连续几次、几年。', en: 'It says how many times in a row.' },
  'count-of-indicators': { zh: '数的是指标或任务本身。', en: 'It counts indicators or tasks themselves.' },
  'digit-of-a-slogan-spelt-out': {
    zh: '名词解释里口号的一位数字，正在逐项展开。',
    en: 'It is a digit of a slogan, spelt out in the glossary.',
  },
  'item-number': { zh: '条目的序号。', en: 'It is the number of an item.' },
  'number-of-a-name': { zh: '名称的一部分，如“世界500强”。', en: 'It is part of a name, as in “Global 500”.' },
  'printed-mark': {
    zh: '标题、注释或页码的编号。',
    en: 'It numbers a heading, a note or a page.',
  },
  table: { zh: '表格的表头或序号。', en: 'It stands in the head of a table or numbers a row.' },
  masthead: { zh: '报告题头里的日期或届次。', en: 'It is a date or session in the masthead.' },
  chrome: { zh: '网页自带的文字，不属于报告。', en: 'It belongs to the web page and not to the report.' },
  corrected: { zh: '人工更正：这不是一个数据。', en: 'A correction made by hand: it is no figure.' },
};

/** Why a number was left out, by the rule's name; undefined for a rule that has no words here. */
export const ignoredRule = (rule: string, language: Language): string | undefined => rules[rule]?.[language];
