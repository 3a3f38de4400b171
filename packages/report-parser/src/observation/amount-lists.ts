import { scopes } from '../lexicon/settings.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { opening } from '../lexicon/signed-pattern.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Amount, Segment } from '../tree.ts';
import { isPoints } from './amount-kinds.ts';

/** Of 20万千瓦/80万千瓦时 the first is whole. */
const onlyPower = /^[十百千万亿]*个?$/;

const parts = signSet('、,和及与或');

/** 820万|、|640万人次, and not 2.9万|群众|和1.4万头牲畜: the unit that only the last number wears in full. */
const sharingUnit =
  (view: string, last: Amount) =>
  (segment: Segment): Segment =>
    onlyPower.test(segment.amount.unitText) &&
    last.unitText.startsWith(segment.amount.unitText) &&
    parts(view.charCodeAt(segment.amount.next))
      ? { ...segment, amount: { ...segment.amount, unitText: last.unitText, unit: last.unit } }
      : segment;

/** 分别完成60亿元|，|95亿元、100亿元: within a list a comma may stand for 、. */
const isBehindComma = (view: string, { amount }: Segment, next: Segment, { before }: Segment): boolean =>
  next.link === 'opening' &&
  next.before.start === amount.next + 1 &&
  hasSignAt(view, amount.next, ',') &&
  next.amount.unitText === amount.unitText &&
  respectively(view, before) !== undefined;

/** 6项指标居全市|前十|、3项获奖: what stands before is a rank, whatever is counted behind. */
const TOP = '前';

/** 城乡低保标准分别达到每人每月560元、|每人每年|6200元: for whom and how long, and no name. */
const perTime = opening('每月年人', /^(?:(?:每[人户])?(?:每[年月日])?|[年月]人均|人均每[年月])$/);

/** 完成65条、|总长度|57.9公里的道路改造: says which measure of the same is told, and no name. */
const wholeMeasure = opening('总', /^总(?:长度?|里程|面积)$/);

const isBetween = (view: string, { before: { start, end }, amount }: Segment): boolean =>
  perTime(view, start, end) || (wholeMeasure(view, start, end) && hasSignAt(view, amount.next, '的'));

/** 进口、出口分别增长8%和|下降|3%: behind 分别 each may go its own way. */
const ownWay = opening('增下提降上回减', /^(?:增长|下降|提高|提升|降低|上升|上涨|下跌|回落|减少|增加)了?[约近]?$/);

export const goesOwnWay = (view: string, { link, before: { start, end } }: Segment): boolean =>
  link === 'listed' && ownWay(view, start, end);

/** The amounts from `index` on that stand one behind the other with nothing but 、 or 和 between: 9%、6%、5%. */
export const listFrom = (view: string, segments: readonly Segment[], index: number): Segment[] => {
  const first = segments[index] as Segment;
  const list = [first];
  if (hasSignAt(view, first.amount.start - 1, TOP)) return list;
  for (let i = index + 1; i < segments.length; i++) {
    const next = segments[i] as Segment;
    const isOwn = goesOwnWay(view, next) && respectively(view, first.before) !== undefined;
    if (next.before.end > next.before.start && !isBetween(view, next) && !isOwn) break;
    if (next.link !== 'listed' && !isBehindComma(view, list[list.length - 1] as Segment, next, first)) break;
    list.push(next);
  }
  return list.length === 1 ? list : list.map(sharingUnit(view, (list[list.length - 1] as Segment).amount));
};

/** 高于全国|1.2个|、全省0.6个百分点: what the points are of is said once for all gaps. */
export const withPointsOfNext = (view: string, segments: readonly Segment[]): readonly Segment[] => {
  const isBare = ({ amount }: Segment, index: number): boolean => {
    const next = segments[index + 1];
    return (
      next?.link === 'listed' &&
      isPoints(next.amount) &&
      (amount.unitText === '个' || amount.unitText === '') &&
      scopes.endingAt(view, next.before.end, next.before.start) !== undefined
    );
  };
  return segments.some(isBare)
    ? segments.map((one, index) =>
        isBare(one, index) ? sharingUnit(view, (segments[index + 1] as Segment).amount)(one) : one,
      )
    : segments;
};

const adverbs = ['分别', '依次', '分列', '分居'];

/** 收入|同比|分别增长: says against what, and is no part of the names. */
const comparedTo = /(?:同比|[比较]上年|比去年|同口径)$/;

/** Where the word stands that parts the names of a list from what is told of each: 分别, 依次. */
export const respectively = (view: string, { start, end }: Span): Span | undefined => {
  const words = view.slice(start, end);
  const at = Math.max(...adverbs.map((adverb) => words.lastIndexOf(adverb)));
  if (at < 0) return undefined;
  const adverb = comparedTo.exec(words.slice(Math.max(0, at - 3), at))?.[0].length ?? 0;
  return { start: start + at - adverb, end: start + at + 2 };
};

/** |三项增速|分列第2、4、6位, |主要指标增速|分居第3、第5: of which the places are is not told. */
const unnamed =
  /(?:^|[,;。\n])(?:这|上述|以上)?(?:[两二三四五六七八]项|主要|各项|多项)(?:主要|经济)*(?:指标)?(?:增速|增幅|总量)?$/;

export const areOfUnnamed = (view: string, { before, amount }: Segment): boolean => {
  const cut = amount.form === 'ordinal' ? respectively(view, before) : undefined;
  return cut !== undefined && unnamed.test(view.slice(Math.max(0, before.start - 1), cut.start));
};
