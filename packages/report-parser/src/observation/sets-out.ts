import { doings } from '../lexicon/predicates.ts';
import { signSet } from '../lexicon/sign-set.ts';
import {
  anyZones,
  besideZone,
  bodyDeeds,
  bodyIndicators,
  bodyManners,
  bodyStates,
  bodyWorks,
  endsBody,
  notOfBody,
  wholePlaces,
  zones,
} from '../lexicon/sub-areas.ts';
import { isHan } from '../quantity/is-han.ts';
import { skipBlanks } from '../quantity/skip-blanks.ts';
import { findSign } from '../sign-at.ts';
import type { Span } from '../span.ts';
import { actingWorks, isOrganisation } from './acting-works.ts';
import { isWordOf } from './is-word-of.ts';
import { nameBefore } from './name-before.ts';
import { ownerOnStream } from './on-stream.ts';
import { endOfSubArea } from './sub-area-of.ts';

/** The part of the place, or the enterprise, that a sentence goes on telling of. */
export interface Owner {
  readonly name: string;
  /** Figures of its own stand before: the totals that follow are its own, though no verb says so. */
  readonly isSure: boolean;
  /** Its figures went on behind a semicolon. */
  readonly goesOn: boolean;
  /** An enterprise, a house or works: only what such earn or offer is theirs, and not what a place has in all. */
  readonly isWorks: boolean;
  /** It acts by itself: all that its sentence goes on to tell is its own, until another is named. */
  readonly isAgent: boolean;
  /** The end of the clause that says so. */
  readonly from: number;
}

/** |主城区|, |中心城区|: a part of the place, of which a sentence tells where it gives a total of it. */
export const isOfTown = (name: string): boolean => /^.{1,4}城区$/.test(name);

/** Townships and streets have all that a place has, as zones do. */
const isArea = (name: string): boolean =>
  isOfTown(name) || zones.endingAt(name, name.length, 0) !== undefined || /[镇乡道)）]$|新城$/.test(name);

export const sure = (name: string): Owner => ({
  name,
  isSure: true,
  goesOn: false,
  isWorks: !isArea(name),
  isAgent: false,
  from: 0,
});

/** Whether what a clause begins with has a name of its own, and does there what only one who acts does. */
const actsAt = (view: string, at: number, name: string): boolean => {
  const behind = at + name.length;
  return (
    view.startsWith(name, at) &&
    !isWordOf(anyZones, name) &&
    notOfBody.startingAt(name, 0, name.length) === undefined &&
    !begun.test(view.slice(behind, behind + BEGUN))
  );
};
/** |二期投产|, |开工建设|: what is told of works, which do nothing themselves. */
const begun =
  /^[^\d,]{0,20}等|^.{0,4}(?:开工|投产|建成|竣工|投用|投运|通车|启用|达产|复工|动工|签约|落[地户]|挂牌|揭牌|成立|获批|入驻|开[园业街馆]|[新扩迁改]建|[一二三]期|项目|工程|码头|泊位)/;
const BEGUN = 21;
const acting = (view: string, at: number, name: string): Owner => ({ ...sure(name), isAgent: actsAt(view, at, name) });

/** The body or the works that a clause begins with, where it does something there. */
export const ownerThere = (view: string, start: number, limit: number): Owner | undefined => {
  const body = ownerAt(view, start, limit, bodyDeeds);
  return body === undefined ? worksThere(view, start, limit) : acting(view, start, body);
};

const worksThere = (view: string, start: number, limit: number): Owner | undefined => {
  const works = actingWorks(view, start, limit);
  if (works === undefined) return undefined;
  return isOrganisation(works) ? acting(view, start, works) : sure(works);
};

const ownerAt = (view: string, start: number, limit: number, deeds: typeof bodyDeeds): string | undefined => {
  const at = start + (wholePlaces.startingAt(view, start, limit)?.length ?? 0); // |全县|工业园区
  const end = endOfSubArea(view, at, limit, deeds);
  return end === undefined ? undefined : view.slice(at, end);
};

/** How far the first clause of a sentence is looked through. */
const NEAR = 24;

/** Whether a body may end near the head of a stretch: most clauses have no sign of one. */
const mayName = (view: string, start: number, limit: number): boolean => {
  for (let at = start, last = Math.min(limit, start + NEAR); at < last; at++)
    if (endsBody(view.charCodeAt(at))) return true;
  return false;
};

/** Of whom the clause that begins a stretch tells, so that what follows may be theirs. */
export const setsOut = (view: string, { start, end }: Span): Owner | undefined => {
  const at = skipBlanks(view, start, end);
  const isNamed = mayName(view, at, end);
  const measured = isNamed ? ownerAt(view, at, end, bodyIndicators) : undefined;
  if (measured !== undefined) return sure(measured);
  const running = ownerOnStream(view, at, end);
  if (running !== undefined) return { ...sure(running.name), from: running.next };
  const works = worksThere(view, at, end);
  if (works !== undefined) return works;
  if (!isNamed) return undefined;
  const name = ownerAt(view, at, end, bodyManners) ?? ownerAt(view, at, end, bodyDeeds) ?? builtUp(view, at, end);
  if (name !== undefined) return { ...acting(view, at, name), isSure: isOwnState(view, at, end, name) };
  const zone = zoneTold(view, at, end);
  return zone === undefined ? undefined : acting(view, at, zone);
};

/** What else a clause may say of a zone. */
const anythingElse = {
  startingAt: (view: string, at: number, limit: number): true | undefined =>
    at < limit && isHan(view.charCodeAt(at)) && besideZone.startingAt(view, at, limit) === undefined ? true : undefined,
};

/** |滨海新城|由蓝图走向实景，…: a named zone of which the first clause, without a figure, tells. */
const zoneTold = (view: string, at: number, limit: number): string | undefined => {
  const comma = findSign(view, ',', at, Math.min(limit, at + NEAR + SHORTEST_NAME));
  if (comma < 0 || holdsFigure(view, at, comma)) return undefined;
  const end = endOfSubArea(view, at, comma, anythingElse);
  const name = end === undefined ? '' : view.slice(at, end);
  if (name.length < SHORTEST_NAME) return undefined;
  const isZone = zones.endingAt(name, name.length, 0) !== undefined || /(?:新城|景区|港)$/.test(name);
  return isZone && !isWordOf(anyZones, name) ? name : undefined;
};
const SHORTEST_NAME = 4;

/** 百分之五, 三分之一: a share in words. */
const SHARE = '分之';
const isDigit = signSet('0123456789');
const holdsFigure = (view: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isDigit(view.charCodeAt(at)) || view.startsWith(SHARE, at)) return true;
  return false;
};

/** |高新区|承载能力不断增强: told of the zone itself, and not of what is done with any of its kind: |园区|配套…. */
const isOwnState = (view: string, at: number, end: number, name: string): boolean =>
  view.startsWith(name, at) &&
  !isWordOf(anyZones, name) &&
  bodyStates.startingAt(view, at + name.length, end) !== undefined;

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
