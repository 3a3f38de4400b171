import { matchesAt, type Signs } from '../find-signs.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { trim } from '../outline/line.ts';
import type { Span } from '../span.ts';

/** A short form that the text introduces, with the words it stands for. */
export interface Abbreviation {
  readonly term: Span;
  readonly definition: Span;
}

/** > 某某示范区|（以下简称“示范区”）| */
const SHORT_FORM = /\((?:以下|下文|后文)?(?:统一|合并|均)?简?称(?:为|作)?:?(?<term>[^()\n]{1,30})\)/y;

/** Words of every report: who writes （以下简称增长） names nothing by it. */
const ORDINARY =
  /^(?:[全本我][国省市县区州盟旗镇乡村街]|本级|本年|全年|增长|增加|增幅|增速|下降|减少|上升|提高|同比|环比|比重|占比|计划|规划|目标|任务|指标|项目|工程|企业|单位|部门|资金|收入|支出|总量|总额|数量)$/;

/**
 * > |“三个一批”是指|…  |“四上”企业是指|…  |“一链一网”,即|…  |“两降”即|…: 即 alone may begin 即时, 即可, 即来即办 as well, and
 * behind a noun it defines nothing
 */
const EXPLAINED =
  /(?<=“(?<term>[^“”\n]{1,30}))”(?<noun>[\u4e00-\u9fff]{0,9}?)(?:,?(?:是指|指的是|系指)|,即(?![可将便使日])|\(即|(?<=”)(?<direct>即)(?![可将便使时日刻期席兴插]|.即))/y;

/** What tells an explanation, by its last sign, and how far behind the quotation that can stand. */
const explains = signSet('指即');
const FARTHEST = 13;

const mayExplain = (view: string, at: number): boolean => {
  const end = Math.min(view.length, at + FARTHEST);
  for (let next = at + 1; next < end; next++) if (explains(view.charCodeAt(next))) return true;
  return false;
};

const LONGEST_FULL = 60;

const isStop = signSet(',。;:!?\n');

export const findAbbreviations = (view: string, { brackets, quotes }: Signs): readonly Abbreviation[] => {
  const found: Abbreviation[] = [];
  for (const match of matchesAt(view, brackets, SHORT_FORM)) {
    const words = match.groups?.term ?? '';
    const at = match.index + match[0].lastIndexOf(words);
    const term = unquote(view, at, at + words.length);
    const short = view.slice(term.start, term.end);
    const definition = withoutVerb(view, nearestItem(view, fullForm(view, match.index), short), short);
    if (!ORDINARY.test(short) && definition.start < definition.end) found.push({ term, definition });
  }
  const explained = quotes.filter((at) => mayExplain(view, at));
  for (const { index, 0: words, groups } of matchesAt(view, explained, EXPLAINED)) {
    const from = index + words.length;
    const end = groups?.direct ? directEnd(view, from) : explanationEnd(view, from, words.endsWith('(即'));
    const definition = trim(view, from, end);
    const start = index - (groups?.term ?? '').length - 1;
    const behind = index + 1 + (groups?.noun ?? '').length;
    if (definition.start < definition.end) found.push({ term: { start, end: behind }, definition });
  }
  return found.sort((a, b) => a.term.start - b.term.start);
};

const unquote = (view: string, from: number, to: number): Span => {
  const { start, end } = trim(view, from, to);
  const quoted = /^[“"][^“”"]*[”"]$/.test(view.slice(start, end));
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
};

/** The words before the bracket: the book or the quote that ends there, or what stands behind the last stop. */
const fullForm = (view: string, bracket: number): Span => {
  const opening = { '》': '《', '”': '“' }[view.charAt(bracket - 1)];
  let start = bracket;
  while (start > 0 && bracket - start < LONGEST_FULL) {
    const char = view.charAt(start - 1);
    if (opening !== undefined && char === opening) return { start: start - 1, end: bracket };
    if (opening === undefined && isStop(char.charCodeAt(0))) break;
    start--;
  }
  return trim(view, start, bracket);
};

/** Of words joined by 、 the last, when the short form is made of its characters alone. */
const nearestItem = (view: string, { start, end }: Span, short: string): Span => {
  const comma = view.slice(start, end).lastIndexOf('、');
  if (comma < 0) return { start, end };
  return isShortOf(short, view.slice(start + comma + 1, end)) ? trim(view, start + comma + 1, end) : { start, end };
};

/** Whether a short form is made of the characters of a longer one, in their order. */
const isShortOf = (short: string, long: string): boolean => {
  let at = -1;
  for (const char of short) {
    at = long.indexOf(char, at + 1);
    if (at < 0) return false;
  }
  return true;
};

/** What is done with the thing that gets a short form: |推进|某某示范区（以下简称“示范区”）. */
const VERB =
  /^(?:(?:加快|全力|大力|深入|积极|持续|扎实|全面|着力|正式|成功|高标准|高质量)*(?:推进|推动|建设|打造|创建|建成|实施|开展|启动|印发|出台|制定|编制|发布|成立|组建|设立|召开|举办|承办|贯彻|落实|支持|引进|规划建设)(?![用工项单部资方]))+/;

/** Without the verb before it, unless the short form is made of its characters too. */
const withoutVerb = (view: string, { start, end }: Span, short: string): Span => {
  const words = view.slice(start, end);
  const verb = VERB.exec(words)?.[0] ?? '';
  const rest = words.slice(verb.length);
  const isKept = verb.includes(short.charAt(0)) || rest.length <= short.length || !isShortOf(short, rest);
  return isKept ? { start, end } : trim(view, start + verb.length, end);
};

const LONGEST_EXPLANATION = 300;

const explanationEnd = (view: string, start: number, bracketed: boolean): number => {
  const limit = Math.min(view.length, start + LONGEST_EXPLANATION);
  for (let at = start; at < limit; at++) {
    const char = view.charAt(at);
    if (char === '。' || char === '\n' || (bracketed && char === ')')) return at;
  }
  return limit;
};

/** An explanation that follows its term at once lists what it stands for, or is longer than what could go on otherwise. */
const LONG_EXPLANATION = 16;

/** Where what 即 says ends; where it begins, when that is no explanation. */
const directEnd = (view: string, start: number): number => {
  const words = view.slice(start, explanationEnd(view, start, false));
  const clause = /^[^,;]*/.exec(words)?.[0] ?? '';
  if (/[^、]、[^、]/.test(clause)) return start + clause.length;
  return words.length >= LONG_EXPLANATION ? start + words.length : start;
};
