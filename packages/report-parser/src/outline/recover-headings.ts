import type { HeadingCandidate } from './find-headings.ts';
import { BULLET_RANK, type HeadingForm } from './heading-forms.ts';
import type { Paragraph } from './join-paragraphs.ts';
import type { OrdinalGap } from './nest-headings.ts';

/** A heading that never had a number: a short line of its own between paragraphs. */
const PLAIN: HeadingForm = {
  name: 'plain',
  rank: BULLET_RANK,
  firsts: '',
  pattern: /(?!)/y,
  weak: true,
  inline: false,
  example: '扩大有效投资',
};

const plainHeading = (
  { start, end }: Paragraph,
  paragraph: number,
  form: HeadingForm,
  number: number | undefined,
): HeadingCandidate => ({
  start,
  end,
  titleStart: start,
  form,
  ordinal: undefined,
  number,
  paragraph,
  reach: end,
  style: 'open',
  inline: false,
});

/**
 * Gives short lines the numbers that a list leaves out, when there are exactly as many of them.
 * > 着力扩大内需 … 着力抓好创新 … |（三）着力改善民生
 */
export const recoverLostNumbers = (
  paragraphs: readonly Paragraph[],
  gaps: readonly OrdinalGap[],
): readonly HeadingCandidate[] =>
  gaps.flatMap(({ heading, expected, after }) => {
    const lost = plainBetween(paragraphs, after, heading.paragraph);
    const missing = (heading.number ?? expected) - expected;
    return lost.length === missing ? lost.map(([p, at], i) => plainHeading(p, at, heading.form, expected + i)) : [];
  });

const plainBetween = (
  paragraphs: readonly Paragraph[],
  after: number,
  before: number,
): readonly (readonly [Paragraph, number])[] => {
  const found: (readonly [Paragraph, number])[] = [];
  for (let index = after + 1; index < before; index++) {
    const paragraph = paragraphs[index];
    if (paragraph?.plain) found.push([paragraph, index]);
  }
  return found;
};

/** An outermost heading that never had a number: its words say what its section is. */
const TITLED: HeadingForm = { ...PLAIN, name: 'titled', rank: 3, weak: false, example: '2023年工作回顾' };

const ROLE_TITLE =
  /^对?(?:(?:19|20)\d{2} ?年|过去|今年|今后|未来|“?[一二三四五六七八九十]{1,2}五”?(?=时期|期间|规划|工作|经济|发展|奋斗|和|及|的))[^,]{0,24}(?:回顾|总结|成就|成绩|成效|安排|任务|部署|打算|建议|要求|工作|目标|重点|思路|举措|展望|设想|考虑|取向|政策)$|^[^,]{0,12}自身建设$/;

/**
 * The short lines that are no heading yet. Where no outermost heading has a number, those that name the parts of a
 * report are the outermost; the others stand behind the first heading.
 */
export const findPlainHeadings = (
  view: string,
  paragraphs: readonly Paragraph[],
  known: readonly HeadingCandidate[],
): readonly HeadingCandidate[] => {
  const used = new Set(known.map((heading) => heading.paragraph));
  const isOutermost = ({ form }: HeadingCandidate): boolean =>
    form.rank !== 'relative' && form.rank <= 3 && form.rank > 0;
  const areLost = !known.some(isOutermost);
  let begun = false;
  return paragraphs.flatMap((paragraph, index) => {
    begun ||= used.has(index);
    if (!paragraph.plain || used.has(index)) return [];
    if (areLost && ROLE_TITLE.test(view.slice(paragraph.start, paragraph.end))) {
      begun = true;
      return [plainHeading(paragraph, index, TITLED, undefined)];
    }
    return begun ? [plainHeading(paragraph, index, PLAIN, undefined)] : [];
  });
};
