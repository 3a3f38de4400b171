import { holding } from '../lexicon/signed-pattern.ts';

/** 财政收入：612万元, √ 高新技术企业：286家: a line that is a name and its figure, and goes on in no other. */
const isNameAndFigure = holding(
  ':',
  /^[√✓✔×→►▶·•○●■*—–-]{0,2} *[\p{Script=Han}A-Za-z“”·/]{2,18}(?:\([^()\n]{1,6}\))?: *[^,。;:\d\n]{0,6}\d/u,
);

/** A line that begins with a name, a colon and a figure. */
export const isEntry = (view: string, start: number, end: number): boolean =>
  isNameAndFigure(view, start, Math.min(end, start + 40));
