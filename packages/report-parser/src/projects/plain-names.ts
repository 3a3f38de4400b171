import { signSet } from '../lexicon/sign-set.ts';
import type { Span } from '../span.ts';

/** Words that no project's name begins with: the list is part of a longer sentence. */
const NO_NAME =
  /^(?:加快|推进|推动|实施|完成|打造|开展|支持|争取|确保|做好|抓好|启动|建设|新建|组织|引进|签约|全年|其中|以及|通过|围绕|依托|聚焦|统筹|谋划|储备|累计|目前|同时|共推|提速|用好|一批|[一二三]期|[以对在将把由与和让使\d])/;

/** When it was done. */
export const WHEN = /^(?:[全今去本]年|年内|先后|相继|累计)+/;

/** What is done to see that they come about. */
export const LEAD = /^(?:实现|确保|力争|力促|争取|推动|促成|促进|保障)+/;

/** 重点|项目, 民生|工程: kinds of works, and none by its name. */
export const KIND =
  /^(?:重[点大要]|一批|多个|产业|工业|民生|交通|水利|市政|技改|招商|农业|文旅|社会|能源|环保|生态|基础|设施|城建|城市|配套|续建|新建|签约|储备|在建|建设|省|市|区|县|级|等|其他|安居|惠民)+$/;

/** What a name ends with that can be nothing but a thing to build. */
const FACILITY =
  /(?:项目|工程|中心|基地|[楼桥路院园站厂馆港城段期库]|隧道|高速|高铁|快线|轨道|大道|通道|环线|学校|[校社景片街小矿灌]区|中学|小学|养老|电站|泵站|热电|码头|机场|立交|枢纽|管廊|生产线|产线|平台|总部|广场|综合体|扩建|迁建|修缮|扩容)(?:\([^()]{0,30}\))?$/;

/** Whether a name says by its end that what it names is built. */
export const isFacility = (words: string): boolean => FACILITY.test(words);

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
