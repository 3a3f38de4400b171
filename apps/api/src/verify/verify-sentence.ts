import type { Observation, Status } from '@gongbao/indicator-schema';
import { places } from '@gongbao/indicator-schema/places';
import { findObservations, type ObservationRecord, type Shards } from '@gongbao/store';
import { blankOut, findPlaceIn } from './find-place-in.ts';
import { type ClaimJudgement, judgeClaim } from './judge-claim.ts';
import type { Obstacle } from './obstacles.ts';
import { readClaims } from './read-claims.ts';

export interface Sentence {
  readonly sentence: string;
  readonly place?: string | undefined;
  readonly period?: string | undefined;
  readonly indicator?: string | undefined;
  readonly status?: Status | undefined;
}

export interface VerifiedClaim extends ClaimJudgement {
  /** What the sentence claims, as the parser reads it; its offsets count in the sentence. */
  readonly claim: Observation;
  readonly reason: Obstacle | null;
  /** What else is stored of the same thing. */
  readonly others: readonly ObservationRecord[];
}

/** Reads the figures of a sentence and holds each against what reports say of the same thing. */
export async function verifySentence(shards: Shards, asked: Sentence): Promise<readonly VerifiedClaim[]> {
  const mention = findPlaceIn(asked.sentence, places);
  const text = mention ? blankOut(asked.sentence, mention) : asked.sentence;
  const claims = await readClaims(text, asked.period);
  return Promise.all(
    claims.map(({ claim, of }) =>
      verifyClaim(shards, complete(claim, asked, mention?.code), asked.status === undefined ? of : [asked.status]),
    ),
  );
}

/** What the asker says comes before what the sentence says. */
function complete(claim: Observation, asked: Sentence, mentioned: string | undefined): Observation {
  return {
    ...claim,
    refArea: asked.place ?? mentioned ?? claim.refArea,
    period: asked.period ?? claim.period,
    indicator: { ...claim.indicator, id: asked.indicator ?? claim.indicator.id },
  };
}

/** A result is held against results, a target against targets: `wanted` says which. */
async function verifyClaim(shards: Shards, claim: Observation, wanted: readonly Status[]): Promise<VerifiedClaim> {
  const { refArea, period, indicator, measure } = claim;
  if (indicator.id === null) return unverified(claim, 'no-indicator');
  if (refArea === null) return unverified(claim, 'no-place');
  if (period === null) return unverified(claim, 'no-period');
  const filter = { indicator: [indicator.id], place: [refArea], period: [period], measure: [measure] };
  const { items } = await findObservations(shards, filter, { limit: 100, order: 'place' });
  const judgement = judgeClaim(
    claim,
    items.filter(({ status }) => wanted.includes(status)),
  );
  const others = items.filter(({ id }) => id !== judgement.observation?.id);
  const open = judgement.verdict === 'cannot-verify' ? 'stored-is-a-bound' : null;
  const reason = judgement.observation === null ? obstacleAmong(items, wanted) : open;
  return { claim, ...judgement, reason, others };
}

/** Why nothing that is stored of the same thing can be held against a claim. */
function obstacleAmong(items: readonly ObservationRecord[], wanted: readonly Status[]): Obstacle {
  const known = items.map(({ status }) => status);
  if (known.some((status) => wanted.includes(status))) return 'not-comparable';
  if (known.length === 0) return 'nothing-known';
  if (wanted.includes('target')) return 'only-results-known';
  return known.every((status) => status === 'target') ? 'only-targets-known' : 'nothing-known';
}

function unverified(claim: Observation, reason: Obstacle): VerifiedClaim {
  return { claim, verdict: 'cannot-verify', observation: null, difference: null, reason, others: [] };
}
