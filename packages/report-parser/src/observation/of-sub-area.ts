import { doings } from '../lexicon/predicates.ts';
import { signSet } from '../lexicon/sign-set.ts';
import {
  bodyDeeds,
  bodyIndicators,
  bodyManners,
  bodyTotals,
  bodyWorks,
  endsBody,
  kindsOfBodies,
  notOfBody,
  otherSubjects,
  ownResults,
  wholePlaces,
  zones,
} from '../lexicon/sub-areas.ts';
import { skipBlanks } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Segment } from '../tree.ts';
import { nameBefore } from './name-before.ts';
import type { NamedAmount } from './named-amount.ts';
import type { SegmentedSentence } from './reading-steps.ts';
import { endOfSubArea } from './sub-area-of.ts';

const OUTPUT = '产量';

/** The part of the place, or the enterprise, that a sentence goes on telling of. */
interface Owner {
  readonly name: string;
  /** Figures of its own stand before: the totals that follow are its own, though no verb says so. */
  readonly isSure: boolean;
  /** Its figures went on behind a semicolon. */
  readonly goesOn: boolean;
}

const ownerAt = (view: string, start: number, limit: number, deeds: typeof bodyDeeds): string | undefined => {
  const end = endOfSubArea(view, start, limit, deeds);
  return end === undefined ? undefined : view.slice(start, end);
};

/** |县人民医院|新院区投用，新增床位800张; |海川炼化公司|二期投产，粗钢产量达200万吨: whose works the first clause tells of. */
const works =
  /^([\u4e00-\u9fff“”]{2,14}?(?:医院|卫生院|学校|中学|小学|公司|集团|[^工]厂))[^,;。]{0,18}?(?:建成|投用|投产|启用|开业|开诊|落成|达产|开车成功)[^,;。\d]{0,6},/;
const mayBeWorks = signSet('院校学司团厂');

const ofWorks = (view: string, start: number, end: number): Owner | undefined => {
  const last = Math.min(end, start + NEAR);
  let at = start + 2;
  while (at < last && !mayBeWorks(view.charCodeAt(at))) at++;
  if (at === last || doings.startingAt(view, start, end) !== undefined) return undefined;
  const name = works.exec(view.slice(start, Math.min(end, start + 2 * NEAR)))?.[1];
  return name === undefined || kindsOfBodies.endingAt(name, name.length, 0) !== undefined
    ? undefined
    : { name, isSure: true, goesOn: false };
};

const setsOut = (view: string, { sentence: { start, end } }: SegmentedSentence): Owner | undefined => {
  const at = skipBlanks(view, start, end);
  const measured = ownerAt(view, at, end, bodyIndicators);
  if (measured !== undefined) return { name: measured, isSure: true, goesOn: false };
  const name = ownerAt(view, at, end, bodyManners) ?? builtUp(view, at, end);
  return name === undefined ? ofWorks(view, at, end) : { name, isSure: false, goesOn: false };
};

/** How far the first clause of a sentence is looked through. */
const NEAR = 24;
const isClauseEnd = signSet(',0123456789');

/** 加快推进|高新区|建设，完成投资18亿元; |工业园区|基础设施不断完善: the body that the first clause tells of, up to its figure. */
const builtUp = (view: string, from: number, limit: number): string | undefined => {
  const last = Math.min(limit, from + NEAR);
  let end = from;
  let mayHold = false;
  for (; end < last && !isClauseEnd(view.charCodeAt(end)); end++) mayHold ||= endsBody(view.charCodeAt(end));
  if (!mayHold || end === last) return undefined;
  const { start } = nameBefore(view, { start: from, end: end });
  const at = start + (zones.startingAt(view, start, end) ? 0 : (doings.startingAt(view, start, end)?.length ?? 0));
  return notOfBody.startingAt(view, at, end) === undefined ? ownerAt(view, at, end + 1, bodyWorks) : undefined;
};

/** 示范区加快建设，提出|全市|主要预期目标: whether the words up to an amount speak of another. */
const tellsOfAnother = (view: string, from: number, { before, amount }: Segment): boolean => {
  for (let at = from; at < amount.start; at++) {
    const isHead = at >= before.start && at === skipBlanks(view, before.start, amount.start);
    if ((isHead ? otherSubjects : wholePlaces).startingAt(view, at, amount.start) !== undefined) return true;
  }
  return false;
};

/** |经开区|地区生产总值, |江北区（江北经开区）|GDP: whose whole economy is told of, so that what follows is its own too. */
const economy = /^(.{2,16}?)(?:(?:地区)?生产总值|GDP)$/;
const mayBeEconomy = signSet('值P');

const ownerOfEconomy = ({ name: { text } }: NamedAmount): Owner | undefined => {
  const name = mayBeEconomy(text.charCodeAt(text.length - 1)) ? economy.exec(text)?.[1] : undefined;
  const isZone = name?.split(/[()（）]/).some((one) => zones.endingAt(one, one.length, 0) !== undefined);
  return name !== undefined && isZone === true ? { name, isSure: true, goesOn: true } : undefined;
};

/** Of whom the sentence tells from an amount on, when `owner` is the one that it told of up to `from`. */
const ownerFrom = (view: string, from: number, segment: Segment, owner: Owner | undefined): Owner | undefined => {
  const { before, amount, link } = segment;
  if (link !== 'opening') return owner;
  const start = skipBlanks(view, before.start, amount.start);
  const name = ownerAt(view, start, amount.start, bodyDeeds);
  if (name !== undefined) return { name, isSure: true, goesOn: false };
  if (owner === undefined || tellsOfAnother(view, from, segment)) return undefined;
  const isBehindStop = hasSignAt(view, before.start - 1, ';');
  if (ownResults.startingAt(view, start, amount.start) !== undefined)
    return { ...owner, isSure: true, goesOn: owner.goesOn || isBehindStop };
  return isBehindStop && !owner.goesOn ? undefined : owner;
};

const isOwn = (view: string, { segment: { link, before, amount }, name: { text } }: NamedAmount): boolean =>
  link !== 'opening' ||
  ownResults.startingAt(view, skipBlanks(view, before.start, amount.start), amount.start) !== undefined ||
  text.endsWith(OUTPUT) ||
  bodyTotals.endingAt(text, text.length, 0) !== undefined;

const withOwner = (named: NamedAmount, { name }: Owner): NamedAmount =>
  named.name.text.includes(name) ? named : { ...named, name: { ...named.name, text: name + named.name.text } };

/**
 * Names the figures of a zone, a township or an enterprise by it through its sentence, so that none is taken for the
 * whole place's.
 *  > |高新区|完成工业产值12亿元，|税收|3亿元
 */
export const ofSubAreas = (view: string, all: readonly NamedAmount[]): readonly NamedAmount[] => {
  let of: SegmentedSentence | undefined;
  let owner: Owner | undefined;
  let from = 0;
  return all.map((named) => {
    if (named.of !== of) {
      of = named.of;
      owner = setsOut(view, of);
      from = of.sentence.start;
    }
    owner = ownerOfEconomy(named) ?? ownerFrom(view, from, named.segment, owner);
    if (owner !== undefined && !owner.isSure && named.name.text.startsWith(owner.name))
      owner = { ...owner, isSure: true };
    const isCounted = owner?.name === named.name.text && named.relation.measure === 'level';
    if (isCounted) owner = undefined; // |绿色园区|达到8个: they are counted
    from = named.segment.amount.next;
    return owner?.isSure === true && isOwn(view, named) ? withOwner(named, owner) : named;
  });
};
