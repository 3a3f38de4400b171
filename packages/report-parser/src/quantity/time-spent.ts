import { boundsBefore } from '../lexicon/bounds.ts';
import { changes } from '../lexicon/changes.ts';
import { durationCues, durationUnits } from '../lexicon/number-contexts.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { closing, holding, opening } from '../lexicon/signed-pattern.ts';
import { isHalfOpen, type Place, precedes } from './place.ts';

/** Nouns of what is measured in time: 办理|时限|3天, 优良|天数|338天, |人均|在线学习50小时. */
const mayNameTime = holding(
  '时数限命期程等候均每日量休假',
  /时[间长限数延]|[用耗费]时|小时数|[天日]数|[年期]限|寿命|工期|周期|[车航行路]程|等[待候]|候[车诊机]|[平人户车]均|每[人户次件车]|住院日|无霜期|生长期|用量|休假|[产育]假/,
);

/** 企业|开办|3天, 快件|送达|36小时: what is done for those who wait for it. */
const isService = closing(
  '办批核记结好关装电警应税册证款达',
  /(?:[开申]办|审[批核]|登记|办[结好]|通关|报装|接电|获得电力|出警|响应|退税|注册|[出拿领]证|放款|送达)$/,
);
const isServed = opening('办拿出领到审送', /^(?:办[理结好]|[拿出领][证照]|到账|审结|送达)/);

/** 应对|40天|极端高温天气: so many days of a kind. */
const ofWeather = holding('气', /^[\u4e00-\u9fff]{2,8}天气/);

/** |满足|30天用量, 以3天的|办理时限|: named behind. */
const namedBehind = 8;

/** 日负荷|36天|超2000万千瓦: on how many days it was so. */
const isHowOften = opening('超突高达', /^(?:超过?|突破|高于|达到?)\d/);

/** 优良天数321天，同比|多|16天. */
const more = closing('多少快慢长短早', /(?:同比|[比较][^,;、。]{1,10})[多少快慢长短早]$/);

/** |其中|优120天: of what is told before the comma. */
const isPart = opening('其', /^其中/);

/** 从签约到投产|最快|28天: how long it took once. */
const extreme = closing('快慢长短的', /最[快慢长短]的?$/);

const pauses = signSet(',;:。(');

/** No name of a time stands further before it. */
const FAR = 40;

/** Where the clause begins that the number stands in, or the one before of which it tells a part. */
const clauseStart = (view: string, before: number, start: number): number => {
  const from = Math.max(start, before - FAR);
  for (let at = before; at > from; at--) if (pauses(view.charCodeAt(at - 1)) && !isPart(view, at, before)) return at;
  return from;
};

/** Whether the words behind the time say what it measures. */
const isNamedBehind = (view: string, next: number): boolean =>
  mayNameTime(view, next, next + namedBehind) ||
  isServed(view, next, next + 3) ||
  isHowOften(view, next, next + 4) ||
  ofWeather(view, next, next + 10);

/** Whether a bound limits it, or a verb or a comparison tells of more or less. */
const isHeld = ({ view, amount, sentence: { start }, before }: Place): boolean =>
  isHalfOpen(amount.bound) ||
  isHalfOpen(boundsBefore.endingAt(view, before, start)?.meaning) ||
  changes.endingAt(view, before, start) !== undefined ||
  more(view, Math.max(start, before - 14), before);

/**
 * Whether a time only tells how long something went on or took, and is no value of anything: neither a noun nor a verb
 * makes it what is measured.
 *  > 停产|3个月|，…, 封航|31天|; but 办理时限|3天|, 工期缩短|60天|
 */
export const isTimeSpent = (place: Place): boolean => {
  const { view, amount, sentence, before } = place;
  if (!durationUnits.has(amount.unitText) || amount.unitText === '年') return false;
  if (extreme(view, Math.max(sentence.start, before - 3), before)) return true;
  if (precedes(place, durationCues) || isHeld(place) || isNamedBehind(view, amount.next)) return false;
  const start = clauseStart(view, before, sentence.start);
  return !mayNameTime(view, start, before) && !isService(view, Math.max(start, before - 4), before);
};
