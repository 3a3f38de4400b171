import { signSet } from '../lexicon/sign-set.ts';

/** > - 12 -   第12页   第 3 页 共 40 页   12/40 */
const DECORATED =
  /^(?:[-—–―·•]+ *\d{1,3} *[-—–―·•]+|第? *\d{1,3} *页(?:(?: *[,/])? *共 *\d{1,3} *页)?|\d{1,3} *\/ *\d{1,3})$/;

const mayBegin = signSet('-—–―·•第 0123456789');

/** A page's number with the signs that tell it from a figure; the line is folded and trimmed. */
export const isPageNumber = (line: string): boolean =>
  line.length <= 16 && line !== '' && mayBegin(line.charCodeAt(0)) && DECORATED.test(line);
