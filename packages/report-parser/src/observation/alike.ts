import type { Bound } from '@gongbao/indicator-schema';
import { opening } from '../lexicon/signed-pattern.ts';
import type { Amount, Segment } from '../tree.ts';
import { isHungOn } from './is-hung-on.ts';
import { type NamedAmount, unitOf } from './named-amount.ts';
import type { Name } from './naming.ts';
import type { Related } from './relate-amount.ts';
import type { Relation } from './relation.ts';

/** 增长8%，|力争|9%: nothing but that more is wished for. */
const wished = /^(?:力争|争取|确保|努力|冲刺|奋力)(?:达到?|实现|完成|突破|超过?)?$/;

const isBolder = (view: string, { before: { start, end } }: Segment): boolean => wished.test(view.slice(start, end));

const isFloor = (bound: Bound | undefined): boolean => bound === 'ge' || bound === 'gt';
const isCeiling = (bound: Bound | undefined): boolean => bound === 'le' || bound === 'lt';

/** 增长不低于4%，|不高于|6%: the other end of what the first bounds. */
const isOtherEnd = ({ amount }: Segment, { bound }: Relation, { value, bound: first }: NamedAmount): boolean => {
  const isUpper = isFloor(first) && isCeiling(amount.bound ?? bound);
  if (!isUpper && !(isCeiling(first) && isFloor(amount.bound ?? bound))) return false;
  return typeof value === 'number' && Number(amount.digits[0]) > Math.abs(value) === isUpper;
};

/** 企业净增68家，|其中工业企业|20家: of a rise a part is a rise. */
const isPartOf = ({ text }: Name, whole: Name): boolean => text.startsWith(`${whole.text}其中`);

/** 存款净增46亿元，其中住户存款32亿元，|企业存款|14亿元: and so is the part beside it. */
const isBesidePart = ({ before, amount }: Segment, { text }: Name, { text: part }: Name): boolean => {
  const at = part.indexOf('其中') + '其中'.length;
  if (at <= 2) return false;
  return text.startsWith(part.slice(0, at)) || (isCounted(amount) && text.length === amount.start - before.start);
};
const isCounted = ({ unit }: Amount): boolean => unit?.kind === 'classifier' || unit?.kind === 'physical';

const rose = /净新?增/;
const saysRise = (view: string, { segment: { before, amount } }: NamedAmount): boolean =>
  rose.test(view.slice(before.start, amount.start));

/** 由第39位提升到|31位|. */
const isPlace = /^[位名]$/;

/** 资金14亿元，增加2亿元，其中|水利3亿元|: more than all the rise is no part of it. */
const isWithin = ({ amount }: Segment, { value }: NamedAmount): boolean =>
  typeof value !== 'number' || Number(amount.digits[0]) <= Math.abs(value);

interface Beside {
  readonly segment: Segment;
  readonly name: Name;
  readonly latest: NamedAmount;
  /** Whether both are written in one unit. */
  readonly isOfUnit: boolean;
}

/** Whether what is told behind a rise is a part of it. */
const isRiseOfPart = (view: string, { segment, name, latest, isOfUnit }: Beside): boolean => {
  const { unit } = segment.amount;
  if (unit === undefined || unit.code !== latest.segment.amount.unit?.code) return false;
  if (!isPartOf(name, latest.name)) return isBesidePart(segment, name, latest.name);
  return isOfUnit ? isWithin(segment, latest) : saysRise(view, latest); // 净增1.2|万户|，其中企业3600|户|
};

/** 增长8.7%|加快到|11.9%: the growth itself became faster. */
const speeds = opening('加放回收', /^(?:加快|放缓|放慢|回落|回升|收窄)[到至为]/);

const isOfSpeed = (view: string, { before, link }: Segment, latest: NamedAmount): boolean =>
  link === 'joined' && latest.relation.measure === 'growth' && speeds(view, before.start, before.end);

/**
 * 增长确保6%、|力争6.5%, 增长6%，|奋斗目标|6.5%, 连续跨越2000亿元、|3000亿元: a further value of the same thing is of the same
 * measure and bound; 从全国|第11位|升至|第7位|: and of the same group.
 */
export const alike = (
  view: string,
  latest: NamedAmount | undefined,
  { segment, relation }: Related,
  name: Name,
): Relation => {
  if (latest === undefined) return relation;
  const { measure, sign } = latest.relation;
  const isOfUnit = latest.unit === unitOf(segment.amount, relation);
  if (relation.rule === 'outcome' && isOfUnit && isOfSpeed(view, segment, latest))
    return { ...relation, measure, sign };
  if (relation.rule === 'outcome' && latest.relation.rule === 'base') {
    const isSame =
      relation.measure === 'level' &&
      (measure === 'growth' || (measure === 'rank' && isPlace.test(segment.amount.unitText)));
    const told = isSame ? { ...relation, measure, sign } : relation;
    return { ...told, against: relation.against ?? latest.relation.against };
  }
  const isFall = typeof latest.value === 'number' && latest.value < 0;
  if (relation.rule === 'goal' && relation.measure === 'level' && name.from === 'earlier' && measure === 'growth')
    return isOfUnit ? { ...relation, measure, sign: isFall ? -1 : 1 } : relation;
  if (relation.rule !== 'named-before') return relation;
  if (measure === 'change' && isRiseOfPart(view, { segment, name, latest, isOfUnit })) return { ...relation, measure };
  if (!isOfUnit) return relation;
  if (name.from !== 'earlier') return relation;
  if (!isHungOn(segment) && !isBolder(view, segment) && !isOtherEnd(segment, relation, latest)) return relation;
  const { before } = segment;
  if (latest.bound === 'gt' && before.end <= before.start && latest.segment.amount.bound === undefined)
    return { ...relation, bound: 'gt' };
  if (measure !== 'growth' && measure !== 'gap') return relation;
  return { ...relation, measure, sign: isFall ? -1 : 1 };
};
