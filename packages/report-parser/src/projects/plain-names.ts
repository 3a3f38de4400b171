import { signSet } from '../lexicon/sign-set.ts';
import type { Span } from '../span.ts';

/** Words that no project's name begins with: the list is part of a longer sentence. */
const NO_NAME =
  /^(?:加快|推进|推动|实施|完成|打造|开展|支持|争取|确保|做好|抓好|启动|建设|新建|组织|引进|签约|全年|其中|以及|通过|围绕|依托|聚焦|统筹|谋划|储备|累计|目前|同时|共推|提速|用好|一批|[一二三]期|[以对在将把由与和让使\d])/;

const LONGEST_CLAUSE = 160;
const LONGEST_NAME = 30;

const isStop = signSet(',。;:!?\n');
const isOpening = signSet('(“《');
const isClosing = signSet(')”》');

/** Whether a stretch can be the name of one project. */
export const isPlain = (view: string, { start, end }: Span): boolean => {
  const words = view.slice(start, end);
  return words.length >= 3 && words.length <= LONGEST_NAME && !NO_NAME.test(words) && /\p{Script=Han}/u.test(words);
};

/** Where the clause that holds an offset begins; stops inside brackets and quotes do not end it. */
export const clauseStart = (view: string, from: number, at: number): number => {
  let depth = 0;
  let start = at;
  while (start > from && at - start < LONGEST_CLAUSE) {
    const code = view.charCodeAt(start - 1);
    if (isClosing(code)) depth++;
    else if (isOpening(code)) depth--;
    else if (depth <= 0 && isStop(code)) break;
    start--;
  }
  return start;
};
