/** 名 称：|关于2012年工作总结和2013年工作安排的报告|: as the table of a government's page has it. */
const named = /(?:^|[\s;])名 {0,4}称 *: *([^\n:;]{4,60}?(?:报告|工作总结|工作安排))(?=[ \n(;]|$)/;

/** How much of a page stands above its text. */
const HEAD = 1500;

/** The title that a page of the web gives of a text that has lost its own. */
export const titleOfPage = (view: string): string | undefined =>
  named.exec(view.slice(0, HEAD))?.[1]?.replace(/\s/g, '');
