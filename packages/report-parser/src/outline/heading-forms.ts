import { readOrdinal } from './ordinal.ts';

/** A way in which reports number their headings. */
export interface HeadingForm {
  readonly name: string;
  /** Outer forms have lower ranks. A relative form stands one level below wherever it begins. */
  readonly rank: number | 'relative';
  /** Sticky, over the folded view; the group `ordinal` holds the number, where there is one. */
  readonly pattern: RegExp;
  /** Stands inside running text as often as at a heading: believed only in a list that counts from one. */
  readonly weak: boolean;
  /** Found inside a line too, behind a full stop or a blank, when a report has lost its line ends. */
  readonly inline: boolean;
  readonly example: string;
}

/** The rank of what numbers nothing, such as a bullet: it closes whenever a numbered form begins. */
export const BULLET_RANK = 90;

/** In the order in which they are tried. */
export const HEADING_FORMS: readonly HeadingForm[] = [
  {
    name: 'part',
    rank: 1,
    pattern: /第(?<ordinal>[一二三四五六七八九十]{1,3})(?:部分|篇|章)[ :、]*/y,
    weak: false,
    inline: true,
    example: '第一部分 2023年工作回顾',
  },
  {
    name: 'verse',
    rank: 2,
    pattern: /第(?<ordinal>[一二三四五六七八九十]{1,3})节[ :、]*/y,
    weak: false,
    inline: true,
    example: '第一节 主要目标',
  },
  {
    name: 'comma',
    rank: 3,
    pattern: /(?<ordinal>[一二三四五六七八九十]{1,3}) *[、.] */y,
    weak: false,
    inline: true,
    example: '一、2023年工作回顾',
  },
  {
    name: 'bracket',
    rank: 4,
    pattern: /\( *(?<ordinal>[一二三四五六七八九十]{1,3}) *\)[、.]? */y,
    weak: false,
    inline: true,
    example: '（一）着力扩大内需。',
  },
  {
    name: 'digit',
    rank: 5,
    pattern: /(?<ordinal>\d{1,2}) *[.、](?!\d) */y,
    weak: true,
    inline: false,
    example: '1.着力扩大内需。',
  },
  {
    name: 'digit-bracket',
    rank: 6,
    pattern: /\( *(?<ordinal>\d{1,2}) *\) */y,
    weak: true,
    inline: false,
    example: '（1）着力扩大内需。',
  },
  {
    name: 'counted',
    rank: 'relative',
    pattern: /(?<ordinal>[一二三四五六七八九十]{1,3})[是要]/y,
    weak: true,
    inline: false,
    example: '一是着力扩大内需。',
  },
  {
    name: 'ordinal',
    rank: 'relative',
    pattern: /第(?<ordinal>[一二三四五六七八九十]{1,3})[,、] */y,
    weak: true,
    inline: false,
    example: '第一，着力扩大内需。',
  },
  {
    name: 'dash',
    rank: BULLET_RANK,
    pattern: /(?:[—―─-]{2,4}|[●■◆▲•]) */y,
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

/** The units at which a form can begin; everything else is passed over at once. */
const BEGINNINGS = new Set('第一二三四五六七八九十(0123456789—―─-');

/** The form that stands at an offset of the view. */
export const matchForm = (view: string, at: number): FormMatch | undefined => {
  if (!BEGINNINGS.has(view.charAt(at))) return undefined;
  for (const form of HEADING_FORMS) {
    form.pattern.lastIndex = at;
    const match = form.pattern.exec(view);
    if (!match) continue;
    const number = match.groups?.ordinal === undefined ? undefined : readOrdinal(match.groups.ordinal);
    if (match.groups?.ordinal !== undefined && number === undefined) continue;
    return { form, start: at, number, end: at + match[0].length };
  }
  return undefined;
};
