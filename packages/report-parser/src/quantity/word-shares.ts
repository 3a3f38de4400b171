import { hasSignAt } from '../sign-at.ts';
import type { Amount, Sentence } from '../tree.ts';
import { amountInWords, boundBehind, boundBehindShare } from './amount-in-words.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { matchAt } from './match-at.ts';
import { isSaidOfWhat } from './said-of-what.ts';
import { halfAt } from './word-halves.ts';
import { smallRangeAt } from './word-ranges.ts';
import { wordRankAt } from './word-rank.ts';

/** 占全区面积的|三分之一. */
const fractions = /([一二两三四五六七八九十]+)分之([一二两三四五六七八九十百]+)/y;

/** 增长|百分之十四点二; those in the first 千分之一 are counted, not measured. */
const percents = /(?<!前)([百千])分之([零〇一二两三四五六七八九十百]{1,8})(?:点([零〇一二三四五六七八九]{1,4}))?/y;

/** 百分之八|至百分之十|, 百分之五|至六|: the upper end of a range. */
const upperEnd = /(?:至|—{1,2})(?:百分之)?([零〇一二两三四五六七八九十百]{1,8})(?:点([零〇一二三四五六七八九]{1,4}))?/y;

/** 翻了一番, 翻一番半, 实现翻番; 翻番行动 is a name. */
const doublings = /翻了?(?:(将近|近)?([一两三四])番(半)?|番(?=[,;。、:!?)]|以上|$))/y;

/** 标准提高|一倍, 近|两倍; 倍增 and 倍速 are other words. */
const folds =
  /(?<=(?:增长|增加|提高|提升|扩大|上升|下降|降低)(?:了|近|约|超过?)?|的)([一二两三四五六七八九十]{1,3})倍(?![速率增频数体镜])/y;

/** 占比超|八成|, 提高|一成半|, 增长|一成二|; 八成 alone may begin another word. */
const tenths =
  /(?<=近|超过?|过|约|达到?|占到?|逾|不足|[为至到在高降升长少低加简减缩由从])([一二两三四五六七八九])成(半|[一二三四五六七八九](?=[,;。、)]|以[上下]|左右|$))?(?![员功立果长年人本品就效熟套批])/y;

/** |七成|以上的财力, |九成|农户用上自来水: behind a stop, of those who are many. */
const tenthsOf =
  /([一二两三四五六七八九])成(半|[一二三四五六七八九](?=[,;。、)]|以[上下]|左右|$))?(?=以上|以下|左右|上下|多)|(?<=[,;:、。\s有]|全[国省市县区州盟旗镇乡村]|^)([一二两三四五六七八九])成(半|[一二三四五六七八九](?=[,;。、)]|以[上下]|左右|$))?(?=的?(?:农户|农民|农村|企业|群众|居民|村民|市民|游客|职工|员工|劳动力|学生|毕业生|家庭|人口|行政村|乡镇|项目|贫困|耕地|资金|财力|订单|产品|规上))/y;

/** 占全市的|七成|, 高出周边农户|三成|: at the end of a clause, where something says before it of what they are. */
const tenthsAtEnd =
  /([一二两三四五六七八九])成(半|[一二三四五六七八九](?=[,;。、)]|以[上下]|左右|$))?(?=[多强弱]?(?:[,;。、!?)]|$))/y;

const tenthsAt = (view: string, at: number, sentence: Sentence): RegExpExecArray | undefined => {
  const found = matchAt(tenths, view, at, sentence) ?? matchAt(tenthsOf, view, at, sentence);
  if (found !== undefined) return found;
  const last = matchAt(tenthsAtEnd, view, at, sentence);
  return last !== undefined && isSaidOfWhat(view, at, sentence) ? last : undefined;
};

const fraction = (view: string, { end: limit }: Sentence, match: RegExpExecArray): Amount => {
  const [whole, below = '', above = ''] = match;
  const start = match.index;
  const end = start + whole.length;
  const digits = [chineseNumeral(above), chineseNumeral(below)].map(String);
  return amountInWords({ start, end, digits, form: 'ratio', ...boundBehindShare(view, end, limit) });
};

/** 八点一 as digits; undefined where the words say no number. */
const digitsOf = (whole = '', decimals = ''): string | undefined => {
  const value = chineseNumeral(whole.replaceAll('〇', '零'));
  if (!Number.isFinite(value)) return undefined;
  const places = Array.from(decimals, (sign) => chineseNumeral(sign.replace('〇', '零'))).join('');
  return places === '' ? String(value) : `${value}.${places}`;
};

/** The upper end at `at`; none behind 由 and 从, which tell what was and what is. */
const upperAt = (view: string, match: RegExpExecArray, sentence: Sentence) => {
  const found = match[1] === '百' ? matchAt(upperEnd, view, match.index + match[0].length, sentence) : undefined;
  const before = view.slice(Math.max(sentence.start, match.index - 8), match.index);
  const digits = found && !/[由从]/.test(before) ? digitsOf(found[1], found[2]) : undefined;
  return found === undefined || digits === undefined ? undefined : { digits, length: found[0].length };
};

const percent = (view: string, sentence: Sentence, match: RegExpExecArray): Amount | undefined => {
  const [written, of, whole, decimals] = match;
  const lower = digitsOf(whole, decimals);
  if (lower === undefined) return undefined;
  const upper = upperAt(view, match, sentence);
  const end = match.index + written.length + (upper?.length ?? 0);
  return amountInWords({
    form: upper === undefined ? 'number' : 'range',
    start: match.index,
    end,
    digits: upper === undefined ? [lower] : [lower, upper.digits],
    symbol: of === '百' ? '%' : '‰',
    ...boundBehind(view, end, sentence.end),
  });
};

/** 提前实现|翻一番|的目标: what was asked in years that are over. */
const isGoalOfThePast = (view: string, at: number, { role }: Sentence): boolean =>
  role === 'review' && /^的?(?:奋斗|预期)?目标/.test(view.slice(at, at + 5));

const times: Readonly<Record<string, number>> = { 一: 1, 两: 2, 三: 3, 四: 4 };

const doubling = (view: string, sentence: Sentence, match: RegExpExecArray): Amount | undefined => {
  const start = match.index;
  const end = start + match[0].length;
  if (isGoalOfThePast(view, end, sentence)) return undefined;
  const digits = [`${times[match[2] ?? '一']}${match[3] === undefined ? '' : '.5'}`];
  const { bound, next } = boundBehindShare(view, end, sentence.end);
  return amountInWords({ start, end, digits, symbol: '番', bound: match[1] === undefined ? bound : 'approx', next });
};

/** What words of one number and one unit say: 提高|一倍|, 超|八成|. */
const inWords = (
  view: string,
  { end: limit }: Sentence,
  { index, 0: words }: RegExpExecArray,
  { value, symbol }: { readonly value: number; readonly symbol: string },
): Amount => {
  const end = index + words.length;
  const bounded = boundBehindShare(view, end, limit);
  return amountInWords({ start: index, end, digits: [String(value)], symbol, ...bounded });
};

const fold = (view: string, sentence: Sentence, match: RegExpExecArray): Amount =>
  inWords(view, sentence, match, { value: chineseNumeral(match[1] ?? ''), symbol: '倍' });

const tenth = (view: string, sentence: Sentence, match: RegExpExecArray): Amount => {
  const below = match[2] ?? match[4] ?? '零';
  const value = chineseNumeral(match[1] ?? match[3] ?? '') * 10 + (below === '半' ? 5 : chineseNumeral(below));
  return inWords(view, sentence, match, { value, symbol: '%' });
};

/** 贫困发生率降至|零|, 辍学人数为|零|. */
const nothing = /(?<=(?<!化整)为|[到至])零(?=[,;。、!)\n]|$)/y;

/** 亡人事故|零|发生, 人员|零|伤亡: of what stands before there was none. */
const noneHappened =
  /(?<=[\u4e00-\u9fff]{2})(?<!实现了?|保持|确保|做到|力争|争取|达到|坚持)零(?:(发生)|伤亡|死亡|事故)(?=[,;。、!)\n]|$)/y;

/** The words that 零 needs, and names do not, are passed over. */
const none = ({ index, 1: happened = '' }: RegExpExecArray): Amount =>
  amountInWords({ start: index, end: index + 1, digits: ['0'], next: index + 1 + happened.length });

const smallNumerals = '一二两三四五六七八九十百';

/** The share, the doubling or the rank that the hinge at `at` belongs to: 三分|之|一, 翻一|番|, 过|半|, 近七|成|, 全市|第|一. */
export const hingedAt = (view: string, at: number, sentence: Sentence): Amount | undefined => {
  if (hasSignAt(view, at, '第') || hasSignAt(view, at, '前') || hasSignAt(view, at, '首'))
    return wordRankAt(view, at, sentence);
  if (hasSignAt(view, at, '零')) {
    const match = matchAt(nothing, view, at, sentence) ?? matchAt(noneHappened, view, at, sentence);
    return match && none(match);
  }
  if (hasSignAt(view, at, '至')) return smallRangeAt(view, at, sentence);
  if (hasSignAt(view, at, '番')) {
    const start = view.lastIndexOf('翻', at);
    const match = start >= Math.max(sentence.start, at - 5) ? matchAt(doublings, view, start, sentence) : undefined;
    return match && doubling(view, sentence, match);
  }
  if (hasSignAt(view, at, '倍')) {
    let start = at;
    while (start > sentence.start && at - start < 3 && smallNumerals.includes(view.charAt(start - 1))) start--;
    const match = matchAt(folds, view, start, sentence);
    return match && fold(view, sentence, match);
  }
  if (hasSignAt(view, at, '成')) {
    const match = tenthsAt(view, at - 1, sentence);
    return match && tenth(view, sentence, match);
  }
  if (hasSignAt(view, at, '半')) return halfAt(view, at, sentence);
  if (!hasSignAt(view, at - 1, '分')) return undefined;
  const hundredths = matchAt(percents, view, at - 2, sentence);
  if (hundredths !== undefined) return percent(view, sentence, hundredths);
  let start = at - 1;
  while (start > sentence.start && smallNumerals.includes(view.charAt(start - 1))) start--;
  const match = matchAt(fractions, view, start, sentence);
  return match && fraction(view, sentence, match);
};
