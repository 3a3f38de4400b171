import { kindOfTitle } from './report-kind.ts';

/** A title that was broken into lines has no more of them. */
const MOST_LINES = 4;

const LONGEST = 80;

/** What a whole title begins with, so that its second line alone is not taken for it. */
const WHOLE =
  /^(?:[(][\p{Script=Han}]{2,8}[)])?(?:关于|[\p{Script=Han}·]{0,24}?(?:\d{4}|[〇零一二三四五六七八九]{4})年|(?:\d{4})?[\p{Script=Han}·]{0,30}(?:政府|国民经济|财政|预算))/u;

const COMPLETE = /报告(?:[(].{1,12}[)])?$/;

/** The masthead's lines that make the title, as first and last index; the fewest lines that make a whole one. */
export const findTitle = (lines: readonly string[]): readonly [number, number] | undefined => {
  for (let count = 1; count <= MOST_LINES; count++) {
    for (let first = 0; first + count <= lines.length; first++) {
      const words = lines
        .slice(first, first + count)
        .join('')
        .replace(/\s/g, '');
      if (isTitle(words)) return [first, first + count - 1];
    }
  }
  return undefined;
};

const isTitle = (written: string): boolean => {
  const words = written.replace(/[《》]/g, '').split(/--|——/, 1)[0] ?? '';
  return (
    words.length <= LONGEST &&
    WHOLE.test(words) &&
    COMPLETE.test(words) &&
    !/[。;!?—]|会议上|[作做]政府工作报告/.test(words) &&
    kindOfTitle(words) !== undefined
  );
};
