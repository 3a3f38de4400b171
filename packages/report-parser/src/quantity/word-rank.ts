import { signSet } from '../lexicon/sign-set.ts';
import { BLANK, CLOSING, CONJUNCTION, ENUMERATION, kindOf, STOP } from '../lexicon/signs.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Amount } from '../tree.ts';
import { amountInWords } from './amount-in-words.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { matchAt } from './match-at.ts';
import { groupBefore, scopeBefore } from './scope-before.ts';

const place = /第\s?([一二三四五六七八九十]{1,3})[位名]?/y;
const top = /前(十|五|三|二十|三十|五十|[一二三四五六七八九]+)[位名]?/y;

/** 首位, and the 首 of 全市|之首|, 全省|榜首|. */
const first = /首位|(?<=[之榜])首/y;

/** 总量、增速分别居全市|第二|、第三: the scope of a rank holds for those behind it. */
const rankBefore = /(?:第[一二三四五六七八九十]{1,3}[位名]?[、和与]){1,5}$/;

const behindRank = (view: string, at: number, limit: number): number => {
  const before =
    kindOf(view.charCodeAt(at - 1)) & (ENUMERATION | CONJUNCTION)
      ? rankBefore.exec(view.slice(Math.max(limit, at - 30), at))
      : null;
  return before === null ? at : at - before[0].length;
};

/** 增速全市|排名|第三: the verb may part the scope from the rank. */
const rankVerb = /(?:排名|排位|位列|位居|排|列|居)$/;

const behindVerb = (view: string, at: number, limit: number): number =>
  at - (rankVerb.exec(view.slice(Math.max(limit, at - 2), at))?.[0].length ?? 0);

/** 由全省|第八位|上升到|第四位|: each is a rank beside the other. */
const risenFrom = /第[一二三四五六七八九十]{1,3}[位名]?(?:[升跃提前移晋上攀进降退]{1,2}[至到为])$/;
const risesTo = /^[升跃提前移晋上攀进降退]{1,2}[至到为](?:[^,;。第]{0,6})第/;

/** 居|第三名, 排名|第五: behind a verb of rank a place is one in some order, whether this is named or not. */
const ranksHere = /(?:居于?|列|排[名位]?|[升跃进移]至)$/;
const ranksAnyhow = /(?:[位名]列|排[名位]|(?:分别|[稳位跃])居)$/;

/** 由|第十位|前移至第七位: from one place to another. */
const isOrigin = signSet('由从');

const isRankedHere = (view: string, at: number, written: string, { start }: Span): boolean =>
  (/[位名首]$/.test(written) ? ranksHere : ranksAnyhow).test(view.slice(Math.max(start, at - 3), at)) ||
  (isOrigin(view.charCodeAt(at - 1)) && risesTo.test(view.slice(at + written.length, at + written.length + 12)));

/** `end` is behind the scope and the verb that several ranks share. */
const isRanked = (view: string, end: number, at: number, { start }: Span): boolean => {
  return (
    scopeBefore(view, end, start) !== undefined ||
    groupBefore(view, behindVerb(view, end, start), start) !== undefined ||
    risenFrom.test(view.slice(Math.max(start, at - 9), at))
  );
};

/** The rank that the 第, the 前 or the 首 at `hinge` begins: 居全市|第一, 进入全省|前十, 保持全国|首位. With nothing counted behind it. */
export const wordRankAt = (view: string, hinge: number, sentence: Span): Amount | undefined => {
  const isTop = hasSignAt(view, hinge, '前');
  const isFirst = hasSignAt(view, hinge, '首');
  const match = matchAt(isTop ? top : isFirst ? first : place, view, hinge, sentence);
  if (match === undefined) return undefined;
  const at = match[0] === '首' ? hinge - 1 : hinge;
  const shared = behindRank(view, at, sentence.start);
  if (!isRanked(view, shared, at, sentence) && !isRankedHere(view, shared, match[0], sentence)) return undefined;
  const end = hinge + match[0].length;
  const isAtEnd = end >= sentence.end || (kindOf(view.charCodeAt(end)) & (BLANK | STOP | ENUMERATION | CLOSING)) !== 0;
  if (!isAtEnd && !risesTo.test(view.slice(end, end + 12))) return undefined;
  const words = match[1] ?? '';
  const start = isFirst ? at : at + match[0].indexOf(words);
  const digits = [isFirst ? '1' : String(chineseNumeral(words))];
  const symbol = isFirst ? '位' : match[0].slice(start - at + words.length);
  return { ...amountInWords({ start, end, digits, symbol, form: isTop ? 'number' : 'ordinal' }), unit: undefined };
};
