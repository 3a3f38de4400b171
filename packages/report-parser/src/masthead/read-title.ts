import { kindOfTitle } from './report-kind.ts';

/** A title that was broken into lines has no more of them. */
const MOST_LINES = 4;

const LONGEST = 80;

/** What a whole title begins with, so that its second line alone is not taken for it. */
const WHOLE =
  /^(?:[(][\p{Script=Han}]{2,8}[)])?(?:关于|[\p{Script=Han}·]{0,24}?(?:\d{4}|[〇零一二三四五六七八九]{4})年|(?:\d{4})?[\p{Script=Han}·]{0,30}(?:政府|管委会|管理委员会|国民经济|财政|预算|“?[一二三四五六七八九十]{1,2}五”?(?:时期|期间)?(?:政府)?(?:工作|发展)))/u;

/** 某某县2022年计划执行情况和|2023年计划(草案)|, 某某市“十二五”|工作回顾|: what is printed apart has no 报告 in its title. */
const COMPLETE =
  /(?:报告|通报|汇报|年计划(?:草案|安排)?|政府工作回顾|五”?(?:时期|期间)?(?:工作|发展)回顾)(?:[(].{1,12}[)])?$/;

/** 某某镇2015年工作总结和2016年工作思路, 某某县一季度经济运行情况通报: what an office writes besides, which no kind is known of. */
const BESIDES =
  /^(?=.*(?:(?:19|20)\d{2}年|[〇零一二三四五六七八九]{4}年|政府|公署|管委会|管理委员会|办事处|街道|[镇乡县区市州盟旗省]))[^:]{6,60}(?:总结|思路|要点|打算|安排|情况|通报|汇报|任务|实事项目|分工方案的通知|上的讲话|(?:情况|发展|运行|工作)的?报告)(?:[(].{1,12}[)])?$/;

const isBesides = (words: string): boolean =>
  BESIDES.test(words) && !/[。;!?—>|]|会议(?!上的讲话)|信息公开/.test(words);

/**
 * The masthead's lines that make the title, as first and last index; the fewest lines that make a whole one, of a report
 * rather than of what else an office writes.
 */
export const findTitle = (lines: readonly string[]): readonly [number, number] | undefined =>
  findLines(lines, isTitle) ?? findLines(lines, isBesides);

const findLines = (
  lines: readonly string[],
  isOne: (words: string) => boolean,
): readonly [number, number] | undefined => {
  for (let count = 1; count <= MOST_LINES; count++) {
    for (let first = 0; first + count <= lines.length; first++) {
      const words = lines
        .slice(first, first + count)
        .join('')
        .replace(/\s/g, '');
      if (isOne(words)) return [first, first + count - 1];
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
