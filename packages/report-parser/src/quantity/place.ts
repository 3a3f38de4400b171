import type { Bound, UnitKind } from '@gongbao/indicator-schema';
import { isLatin } from '../is-latin.ts';
import { changes } from '../lexicon/changes.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { holding } from '../lexicon/signed-pattern.ts';
import type { WordTree } from '../lexicon/word-tree.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Amount, Sentence } from '../tree.ts';
import { isPassedByEach } from './each-counted.ts';
import { isHan } from './is-han.ts';
import { scopeBefore } from './scope-before.ts';
import { skipBlanks, skipBlanksBack } from './skip-blanks.ts';

/** A number in its place, as the exclusions look at it. */
export interface Place {
  readonly view: string;
  readonly sentence: Sentence;
  readonly amount: Amount;
  /** The nearest quotation that holds the number. */
  readonly quote: Span | undefined;
  /** Where the words before the number end, and where those behind the amount begin, blanks left out. */
  readonly before: number;
  readonly after: number;
}

export const placeOf = (view: string, sentence: Sentence, amount: Amount, quote: Span | undefined): Place => ({
  view,
  sentence,
  amount,
  quote,
  before: skipBlanksBack(view, amount.start, sentence.start),
  after: skipBlanks(view, amount.end, sentence.end),
});

/** PM2.5, and PM_2.5 where a subscript was lost. */
export const isBehindLetter = (view: string, at: number): boolean =>
  isLatin(view.charCodeAt(at - (hasSignAt(view, at - 1, '_') ? 2 : 1)));
export const charAt = (view: string, at: number): number => view.charCodeAt(at);

export const follows = (place: Place, words: WordTree<unknown>, at: number = place.after): boolean =>
  words.startingAt(place.view, at, place.sentence.end) !== undefined;
export const precedes = (place: Place, words: WordTree<unknown>): boolean =>
  words.endingAt(place.view, place.before, place.sentence.start) !== undefined;

/** Whether one of the words stands within the run of Chinese characters behind the amount. */
export const runHolds = (place: Place, words: WordTree<unknown>): boolean => {
  for (let at = place.after, end = Math.min(place.sentence.end, at + 16); at < end; at++) {
    const code = charAt(place.view, at);
    if (!isHan(code) && !isLatin(code)) return false;
    if (words.startingAt(place.view, at, end)) return true;
  }
  return false;
};

/** Whether the run of Chinese characters behind the amount ends in one of the words: 6项|重点|任务|。 */
export const runEndsIn = ({ view, after, sentence }: Place, words: WordTree<unknown>): boolean => {
  let end = after;
  while (end < sentence.end && end - after < 16 && isHan(charAt(view, end))) end++;
  return words.endingAt(view, end, after) !== undefined;
};

export const hasUnit = ({ amount }: Place): boolean => amount.unitText !== '' || amount.form === 'ratio';
export const isOfKind = ({ amount: { unit } }: Place, kind: UnitKind, other: UnitKind = kind): boolean =>
  unit !== undefined && (unit.kind === kind || unit.kind === other);
export const isYear = ({ amount }: Place): boolean => {
  const digits = amount.digits[0] ?? '';
  return digits.length === 4 && Number(digits) >= 1900 && Number(digits) < 2100;
};

/** Whether the amount stands as the modifier of a noun: directly before a Chinese word, perhaps after 的. */
export const modifies = (place: Place): boolean =>
  isHan(charAt(place.view, skipBlanks(place.view, place.amount.next, place.sentence.end)));

/** 从78岁|提高到|80岁: what the number was before. */
export const isOfChange = ({ view, amount, sentence }: Place): boolean =>
  changes.startingAt(view, skipBlanks(view, amount.next, sentence.end), sentence.end)?.meaning === 'into';

/** 收入比|由|3.27|缩小至|2.93: what the number was before, told with 由 or 从. */
export const isOriginOfChange = (place: Place): boolean =>
  isOfChange(place) &&
  /[由从](?:[^,;、。由从]{0,10}的)?$/.test(place.view.slice(Math.max(0, place.before - 12), place.before));

const capacities = new Set([
  'mass',
  'volume',
  'power',
  'energy',
  'apparent-power',
  'computing',
  'steam',
  'deadweight',
  'information',
  'bandwidth',
  'pressure',
  'heat',
  'concentration',
  'temperature',
]);

export const isCapacity = ({ amount }: Place): boolean =>
  amount.unit !== undefined &&
  (capacities.has(amount.unit.dimension.replace('/time', '')) ||
    amount.unit.code === '[in_i]' ||
    amount.unit.code === '{spindle}');

export const isHalfOpen = (bound: Bound | undefined): boolean => bound === 'ge' || bound === 'le' || bound === 'lt';

const ordinals = new Set(['次', '届', '批', '期', '批次']);
const areas = /^[^,;。]{0,24}(?:[省市县州旗]|区县|县区)(?![\u4e00-\u9fff])/;

/** 全市第6|户上市企业: so many there are now; 全省第3|个生态县 says that two others came before, and so does 中部第2|个新区. */
const countsWhole = ({ view, amount }: Place, scope: number): boolean =>
  isOfWhole(view.charCodeAt(scope + 1)) &&
  hasSignAt(view, scope, '全') &&
  !areas.test(view.slice(amount.next, amount.next + 28));

const isOfWhole = signSet('省市区县州盟旗');

const isJoint = signSet('和与及');

/** 第3、第|5|和第8. */
const isBetweenRanks = ({ view, amount, after }: Place): boolean =>
  hasSignAt(view, amount.start - 2, '、') && hasSignAt(view, after + 1, '第') && isJoint(view.charCodeAt(after));

/** 第4, 第4位 with what it is the fourth of before it, or nothing but a stop behind it. */
export const isRank = (place: Place): boolean => {
  const { view, amount, sentence } = place;
  const sign = amount.start - 1;
  if (amount.unitText === '位' || amount.unitText === '名') return true;
  const scope = scopeBefore(view, skipBlanksBack(view, sign, sentence.start), sentence.start);
  if (amount.unitText === '') return scope !== undefined || !isHan(charAt(view, place.after)) || isBetweenRanks(place);
  return (
    scope !== undefined && isOfKind(place, 'classifier') && !ordinals.has(amount.unitText) && countsWhole(place, scope)
  );
};

/** Behind a verb of rank: 位列全国旅游城市前|10强, 进入全省|20强. 世界500强 is a name, and so are those of whom 3家位列全国50强. */
const amongTop =
  /(?:位列|位居|跻身|进入|入围|入选|挤进|迈入|稳居|跃居|名列)[^,;、。\d]{2,14}前$|(?:^|[,;:、。])[^,;:、。\d]{0,16}(?:位列|位居|跻身|进入|挤进|迈入|稳居|跃居)全[国省市区县州盟旗]$/;

/** A rank with nothing but a stop behind it. */
export const isTopRank = ({ view, before, after, amount, sentence }: Place): boolean =>
  hasSignAt(view, after, '强') &&
  !isHan(charAt(view, after + 1)) &&
  (amount.digits[0] ?? '').length < 3 &&
  amongTop.test(view.slice(Math.max(sentence.start, amount.start - 28), before));

/** 39项任务指标, 10个方面: nothing else stands between the number and the stop. */
export const followsAnnouncement = (place: Place): boolean => {
  for (let at = place.after, n = 0; n < 10; at++, n++) if (!isHan(charAt(place.view, at))) return true;
  return false;
};

export const datedTarget = /到\s*\d{4}\s*年/;

/** 产业互联网|3.0|: a decimal that says nothing but which edition is meant. */
const isVersion = ({ digits }: Amount): boolean => digits.length === 1 && /^\d\.0$/.test(digits[0] ?? '');

/** 收入比缩小至1.98, 第3、5、|8|: a number without a unit measures when a decimal, a noun of measure or a list of places says so. */
export const isMeasuredBare = ({ view, sentence, amount }: Place): boolean =>
  ((amount.digits[0] ?? '').includes('.') && !isVersion(amount)) ||
  /(?:比|比例|指数|系数|数|值|率|总量|达|达到|至|到|为|超过?|突破|第|前|[至到]\d{4}年的|第\d{1,2}、(?:\d{1,2}、)?)$/.test(
    view.slice(Math.max(sentence.start, amount.start - 8), amount.start).trimEnd(),
  );

/** 24、22.8: another number follows behind the enumeration comma or 和. */
export const isListed = ({ view, amount }: Place): boolean =>
  /^[、和与及至到]\d+(?:\.\d+)?(?!\d|号)/.test(view.slice(amount.end, amount.end + 12));

/** 其中10亿元以上|23个: the count of those above a threshold follows at once. */
export const isCountNext = ({ view, amount, sentence }: Place): boolean => {
  const code = charAt(view, skipBlanks(view, amount.next, sentence.end));
  return code >= 48 && code <= 57;
};

/** 超过10亿元|的企业有44家: those that pass the threshold are counted. */
export const isCountedBehind = ({ view, amount, sentence }: Place): boolean =>
  hasSignAt(view, amount.next, '的') &&
  /^的[^,;、。\d]{0,8}?(?:有|共有|达到?|增至|突破|超过?|共|占|占到|占比)(?:近|约|超过?)?\s*(?:\d|[一二三四五六七八九]成|[一二三四五六七八九十]{1,2}分之|半数|一半)/.test(
    view.slice(amount.next, Math.min(sentence.end, amount.next + 16)),
  );

/** 贫困发生率在20%以上|的贫困村92个, 过500万元|的两个. */
export const isCountedAfterOf = ({ view, amount, sentence }: Place): boolean =>
  hasSignAt(view, amount.next, '的') &&
  /^的[^,;、。\d]{0,20}?(?:\d+|[一二两三四五六七八九十]+)[个家户项村座所条处]/.test(
    view.slice(amount.next, Math.min(sentence.end, amount.next + 32)),
  );

/** 出栏50头以上|养殖大户23户: those above the threshold are counted; 50家以上|企业和8个园区 counts both. */
export const isNounCounted = ({ view, amount, sentence }: Place): boolean =>
  amount.next > amount.end &&
  /^[^,;、。\d]{0,9}[^,;、。\d和与及]\d+[个家户人项村座所条处栋幢]/.test(
    view.slice(amount.next, Math.min(sentence.end, amount.next + 16)),
  );

/** 6家|80张|床位以上的养老院: the bound stands behind what they have so many of. */
export const isLimitedBehindNoun = ({ view, amount, sentence }: Place): boolean =>
  isLimit(view, amount.end, Math.min(sentence.end, amount.end + 7));

const isLimit = holding('以', /^[\u4e00-\u9fff]{1,3}以[上下]的?[\u4e00-\u9fff]/);

const records =
  /(?:(?:全球|世界|全国|国内|国际|亚洲|业内|行业)[^,;、。\d]{0,2}最[高大长深快宽重]|首[台套座条艘架款个家]|第一[个家])的?$/;

/** 全球最高|9米|采煤机, 国内首台|20米|起重机: what is the first or the greatest of its kind. */
export const isOfRecord = ({ view, sentence, before }: Place): boolean =>
  records.test(view.slice(Math.max(sentence.start, before - 9), before));

const populous = /^(?:的)?人口(?:的)?(?:大?县|大?镇|大?村|城市|地区)/;
const smallOnes = /^的?[\u4e00-\u9fff]{0,6}(?:教学点|学校|小学|班|企业|作坊|工厂|机构|养老院|幼儿园|公司)/;
const settlement =
  /^(?:的|[^,;、。\d]{0,8})?(?:自然村|村寨|村庄|村落|村组|村屯|村民组|村民小组|寨|屯|居民点|聚居点|小区|班额|班级|人口(?:的)?(?:大?县|大?镇|城市))/;

/** 20人以下|教学点: how small those are that are meant; 20所以下 would count them. */
const isOfSmall = ({ view, amount: { unitText, bound, next, end }, before }: Place): boolean =>
  unitText === '人' &&
  next > end &&
  (bound === 'le' || bound === 'lt') &&
  !holdsValue(view.charCodeAt(before - 1)) &&
  smallOnes.test(view.slice(next, next + 12));

/** 控制|在20人以下. */
const holdsValue = signSet('在到至为于比过');

/** 50户以上|连片村寨, 20万以上|人口县: how large the places are that are meant. */
export const isOfSettlement = (place: Place): boolean => {
  const { view, amount, sentence } = place;
  if (!['户', '人', '万'].includes(amount.unitText) || !isHalfOpen(amount.bound)) return false;
  const behind = view.slice(amount.next, Math.min(sentence.end, amount.next + 14));
  return (amount.unitText === '万' ? populous : settlement).test(behind) || isOfSmall(place);
};

/** 50亿元|项目3个: the amount tells how large those are that are counted. */
export const isSizeOfCounted = ({ view, amount, sentence }: Place): boolean =>
  /^[^,;、。\d的]{0,4}(?:项目|企业|产业|园区)(?:有|达到?|增至|增加到)?\d{1,4}[个家户项]/.test(
    view.slice(amount.end, Math.min(sentence.end, amount.end + 17)),
  );

/** With what the verb ends before a threshold: 超过, 突破, 达到, 高于, 不足. */
const mayReach = signSet('超过破达到于足');

/** 26家企业年产值超|10亿元: a round mark that each of them passes. */
export const isReachedByEach = ({ view, sentence, before, amount }: Place): boolean =>
  mayReach(charAt(view, before - 1)) &&
  /^[1235]0*$/.test(amount.digits[0] ?? '') &&
  isPassedByEach(view, before, sentence);

/** 95%以上的村集体经营性收入超过|10万元: what is told is the share of those above the threshold. */
export const isShareBefore = ({ view, amount, sentence, before }: Place): boolean =>
  mayReach(charAt(view, before - 1)) &&
  /(?:\d%|[一二三四五六七八九十]成|分之[一二三四五六七八九]|半数?)(?:以上|左右)?的[^,;、。\d]{2,20}(?:超过?|突破|达到?|高于)\s*$/.test(
    view.slice(Math.max(sentence.start, amount.start - 36), amount.start),
  );

const listed = /[\u4e00-\u9fff\d”](?:、[^,;。、]{2,24}){1,6}等$/;
const unitsDone = /^(?:[\u4e00-\u9fff]{0,4})(?:机组|装机)(?:全部|均|相继|陆续|已)?(?:建成|投运|投产|并网|开工|发电)/;

const countedBehind = /^[\u4e00-\u9fff]{2,10}\d+[个座处]/;

/** 云岭电厂二期、石浦电厂二期等|402万千瓦|机组建成: what those that are listed have together; 总装机|26.9万千瓦|光伏项目9个. */
export const isTotal = ({ view, sentence, before, amount: { next } }: Place): boolean =>
  (hasSignAt(view, before - 1, '等') &&
    unitsDone.test(view.slice(next, Math.min(sentence.end, next + 12))) &&
    listed.test(view.slice(Math.max(sentence.start, before - 40), before))) ||
  (hasSignAt(view, before - 3, '总') && countedBehind.test(view.slice(next, Math.min(sentence.end, next + 14))));
