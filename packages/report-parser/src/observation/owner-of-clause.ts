import { signSet } from '../lexicon/sign-set.ts';
import { anyZones, bodyTotals, leads, otherSubjects, ownResults, wholePlaces } from '../lexicon/sub-areas.ts';
import { skipBlanks } from '../quantity/skip-blanks.ts';
import { findSign, hasSignAt } from '../sign-at.ts';
import type { Segment } from '../tree.ts';
import { isWordOf } from './is-word-of.ts';
import type { NamedAmount } from './named-amount.ts';
import { isOfTown, type Owner, ownerThere, setsOut, sure } from './sets-out.ts';
import { isBody } from './sub-area-of.ts';

const isStop = signSet(',;');
const isBeside = signSet('占比于在居列排');

/** 高出|全县平均水平. */
const isAhead = (view: string, at: number): boolean =>
  hasSignAt(view, at - 1, '出') && /[高多快低]/.test(view.charAt(at - 2));

/** Begins like 城镇, and tells of no other. */
const URBAN_SHARE = '城镇化率';

/** |城关镇|财政收入8000万元，|农民|人均可支配收入2万元: who lives in a township are its own. */
const township = /.(?:[镇乡]|街道)$/;
const residents = /^(?:农村居|农民|城镇居|城乡居|居民)/;

/** 示范区加快建设，提出|全市|主要预期目标: whether the words up to an amount speak of another. */
const tellsOfAnother = (view: string, from: number, { before, amount }: Segment, owner: Owner | undefined): boolean => {
  for (let at = from; at < amount.start; at++) {
    const isHead = at >= before.start && at === skipBlanks(view, before.start, amount.start);
    if (isBeside(view.charCodeAt(at - 1)) || isAhead(view, at)) continue; // 占|全县|65%, 居|全市|第2
    if (isHead && view.startsWith(URBAN_SHARE, at)) continue;
    if (isHead && owner !== undefined && township.test(owner.name) && residents.test(view.slice(at, at + 4))) continue;
    if ((isHead ? otherSubjects : wholePlaces).startingAt(view, at, amount.start) !== undefined) return true;
  }
  return false;
};

/** |经开区|地区生产总值, |江北区（江北经开区）|GDP, |白沙港区|货物吞吐量: whose total is told of, so that what follows is its own too. */
export const ownerInName = (
  view: string,
  { name: { text }, segment: { before, amount } }: NamedAmount,
  known: Owner | undefined,
): Owner | undefined => {
  const total = bodyTotals.endingAt(text, text.length, 2)?.length ?? (text.endsWith(FIRMS) ? FIRMS.length : 0);
  if (total === 0) return undefined;
  const start = skipBlanks(view, before.start, amount.start);
  if (leads.startingAt(view, start, amount.start) !== undefined) return undefined;
  const name = text.slice(0, text.length - total);
  if (known !== undefined && isWordOf(anyZones, name)) return undefined; // |园区|工业总产值: the one that was told of
  if (known?.name === name) return { ...known, isSure: true, goesOn: economy.test(text) };
  const isOfBody =
    (isOfTown(name) && !text.endsWith(BUILT_UP)) || name.split(/[()（）]/).some((one) => isBody(one, 0, one.length));
  return isOfBody ? { ...sure(name), goesOn: economy.test(text) } : undefined;
};
const economy = /(?:生产总值|GDP)$/;
/** |主城区|社会消费品零售总额, but 中心城区|建成区面积|: where that is built is always told, whoever is told of next. */
const BUILT_UP = '建成区面积';
/** |园区|企业|达到126家: a zone's own, though 企业 alone is no total. */
const FIRMS = '企业';

/** So many clauses without a figure may tell of works before a figure of theirs. */
const MOST_CLAUSES = 2;

const clausesIn = (view: string, from: number, to: number): number => {
  let count = 0;
  for (let at = findSign(view, ',', from, to); at >= 0; at = findSign(view, ',', at + 1, to)) count++;
  return count;
};

/** Of whom the sentence tells from an amount on, when `owner` is the one that it told of up to `from`. */
export const ownerFrom = (
  view: string,
  from: number,
  segment: Segment,
  owner: Owner | undefined,
): Owner | undefined => {
  const { before, amount, link } = segment;
  if (link !== 'opening') return owner;
  const start = skipBlanks(view, before.start, amount.start);
  const named = ownerThere(view, start, amount.start);
  const isSame = owner !== undefined && (owner.name === named?.name || isWordOf(anyZones, named?.name ?? ''));
  if (named !== undefined) return isSame ? { ...owner, isSure: true } : named;
  if (owner === undefined || tellsOfAnother(view, from, segment, owner)) return undefined;
  const stop = findSign(view, ';', from, before.start);
  const isBehindStop = stop === before.start - 1;
  const isAway =
    stop < 0
      ? owner.isWorks && !owner.isAgent && clausesIn(view, from, before.start - 1) > MOST_CLAUSES
      : owner.isWorks || !isBehindStop;
  if (isAway) return undefined;
  if (ownResults.startingAt(view, start, amount.start) !== undefined)
    return { ...owner, isSure: true, goesOn: owner.goesOn || isBehindStop };
  return isBehindStop && !owner.goesOn ? undefined : owner;
};

/** …完成投资12亿元；|二期冷轧线投产|，粗钢产量…: whom a clause tells of that stands without a figure before an amount. */
export const setsOutBetween = (view: string, from: number, { before, link }: Segment): Owner | undefined => {
  const end = before.start - 1;
  if (link !== 'opening' || end - from < SHORTEST) return undefined;
  let start = end;
  while (start > from && !isStop(view.charCodeAt(start - 1))) start--;
  const fresh = setsOut(view, { start, end: before.start });
  return fresh?.isSure === true ? { ...fresh, from: fresh.from || start } : undefined;
};

/** Of so many characters a clause is at least that tells of works. */
const SHORTEST = 5;
