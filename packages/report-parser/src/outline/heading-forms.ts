import { isDigit } from '../is-digit.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { hasSignAt } from '../sign-at.ts';
import { readOrdinal } from './ordinal.ts';

/** A way in which reports number their headings. */
export interface HeadingForm {
  readonly name: string;
  /** Outer forms have lower ranks. A relative form stands one level below wherever it begins. */
  readonly rank: number | 'relative';
  /** The signs that it can begin with. */
  readonly firsts: string;
  /** Sticky, over the folded view; its first group that matches holds the number, where there is one. */
  readonly pattern: RegExp;
  /** Stands inside running text as often as at a heading: believed only in a list that counts from one. */
  readonly weak: boolean;
  /** Found inside a line too, behind a full stop or a blank, when a report has lost its line ends. */
  readonly inline: boolean;
  readonly example: string;
}

/** The rank of what numbers nothing, such as a bullet: it closes whenever a numbered form begins. */
export const BULLET_RANK = 90;

const NUMERALS = '一二三四五六七八九十';

/** As cheques write them. */
const FORMAL_NUMERALS = '壹贰叁肆伍陆柒捌玖拾';

/** In the order in which they are tried. */
export const HEADING_FORMS: readonly HeadingForm[] = [
  {
    name: 'part',
    rank: 1,
    firsts: '第',
    pattern: /第 *([一二三四五六七八九十]{1,3}|\d{1,2}) *(?:部分|[篇章编])[ :、]*/y,
    weak: false,
    inline: true,
    example: '第一部分 2023年工作回顾',
  },
  {
    name: 'verse',
    rank: 2,
    firsts: '第',
    pattern: /第([一二三四五六七八九十]{1,3})节[ :、]*/y,
    weak: false,
    inline: true,
    example: '第一节 主要目标',
  },
  {
    name: 'comma',
    rank: 3,
    firsts: NUMERALS + FORMAL_NUMERALS,
    // 一、二、三产业增加值 is no heading
    pattern:
      /([一二三四五六七八九十]{1,3}|[壹贰叁肆伍陆柒捌玖拾]{1,3}) *[、.] *(?![一二三四五六七八九十] *[、和与]|[二三]产)/y,
    weak: false,
    inline: true,
    example: '一、2023年工作回顾',
  },
  {
    name: 'roman',
    rank: 3,
    firsts: 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫIVX',
    pattern: /([Ⅰ-Ⅻ]|[IVX]{1,4}) *[、.] */y,
    weak: true,
    inline: false,
    example: 'Ⅰ、2023年工作回顾',
  },
  {
    name: 'bracket',
    rank: 4,
    firsts: '(',
    pattern: /\( *([一二三四五六七八九十]{1,3}) *\)[、.]? */y,
    weak: false,
    inline: true,
    example: '（一）着力扩大内需。',
  },
  {
    name: 'half-bracket',
    rank: 4,
    firsts: `${NUMERALS}㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩`,
    pattern: /(?:([一二三四五六七八九十]{1,3}) *\)|([㈠-㈩])) */y,
    weak: true,
    inline: false,
    example: '一）着力扩大内需。',
  },
  {
    name: 'decimal',
    rank: 4,
    firsts: '0123456789',
    pattern: /\d{1,2}\.(\d{1,2})[、.]? +(?=\p{Script=Han})/uy,
    weak: true,
    inline: false,
    example: '1.2 着力扩大内需',
  },
  {
    name: 'digit',
    rank: 5,
    firsts: '0123456789⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
    pattern: /(?:(\d{1,2}) *[.、](?!\d(?!\d{3} ?年))|([⒈-⒛])) */y,
    weak: true,
    inline: false,
    example: '1.着力扩大内需。',
  },
  {
    name: 'digit-bracket',
    rank: 6,
    firsts: '(0123456789⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇',
    pattern: /(?:\(? *(\d{1,2}) *\)|([⑴-⒇])) */y,
    weak: true,
    inline: false,
    example: '（1）着力扩大内需。',
  },
  {
    name: 'counted',
    rank: 'relative',
    firsts: NUMERALS,
    pattern: /([一二三四五六七八九十]{1,3})[是要]/y,
    weak: true,
    inline: false,
    example: '一是着力扩大内需。',
  },
  {
    name: 'ordinal',
    rank: 'relative',
    firsts: '第',
    pattern: /第([一二三四五六七八九十]{1,3})[,、] */y,
    weak: true,
    inline: false,
    example: '第一，着力扩大内需。',
  },
  {
    name: 'dash',
    rank: BULLET_RANK,
    firsts: '—―─-●■◆▲•◇□★☆◎▪►▶➢➤',
    pattern: /(?:[—―─-]{2,4}|[●■◆▲•◇□★☆◎▪►▶➢➤]) */y,
    weak: true,
    inline: false,
    example: '——经济运行稳中向好。',
  },
];

export interface FormMatch {
  readonly form: HeadingForm;
  readonly start: number;
  /** Undefined for a bullet. */
  readonly number: number | undefined;
  /** Where the title begins, behind the ordinal. */
  readonly end: number;
}

/** The forms by the sign at which they can begin; everywhere else nothing is tried. */
const formsByFirst = new Map<number, readonly HeadingForm[]>();
for (const form of HEADING_FORMS) {
  for (const first of form.firsts) {
    const code = first.charCodeAt(0);
    formsByFirst.set(code, [...(formsByFirst.get(code) ?? []), form]);
  }
}
const isFirst = signSet(HEADING_FORMS.map(({ firsts }) => firsts).join(''));

const endsNumber = signSet('.、)');

/** Whether the digits at `at` can number a heading, and are not those of a year or a figure. */
const mayNumber = (view: string, at: number): boolean => {
  let end = at + 1;
  while (end < view.length && isDigit(view.charCodeAt(end))) end++;
  while (hasSignAt(view, end, ' ')) end++;
  return end < view.length && endsNumber(view.charCodeAt(end));
};

/** The form that stands at an offset of the view. */
export const matchForm = (view: string, at: number): FormMatch | undefined => {
  if (at >= view.length) return undefined;
  const code = view.charCodeAt(at);
  if (!isFirst(code) || (isDigit(code) && !mayNumber(view, at))) return undefined;
  for (const form of formsByFirst.get(code) ?? []) {
    form.pattern.lastIndex = at;
    const match = form.pattern.exec(view);
    if (!match) continue;
    const [whole, first, second] = match;
    const ordinal = first ?? second;
    const number = ordinal === undefined ? undefined : readOrdinal(ordinal);
    if (ordinal !== undefined && number === undefined) continue;
    return { form, start: at, number, end: at + whole.length };
  }
  return undefined;
};
