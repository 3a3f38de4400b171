import type { Observation, Status } from '@gongbao/indicator-schema';
import { findObservations, type ObservationRecord, type Shards } from '@gongbao/store';
import { blankOut, findPlaceIn } from './find-place-in.ts';
import type { ClaimJudgement } from './judge-claim.ts';

export interface Sentence {
  readonly sentence: string;
  readonly place?: string | undefined;
  readonly period?: string | undefined;
  readonly indicator?: string | undefined;
  readonly status?: Status | undefined;
}

/** Why a claim is neither confirmed nor contradicted. */
export const obstacles = [
  'no-place',
  'no-period',
  'no-indicator',
  'nothing-known',
  'not-comparable',
  'only-targets-known',
  'only-results-known',
  'stored-is-a-bound',
] as const;

export type Obstacle = (typeof obstacles)[number];

export interface VerifiedClaim extends ClaimJudgement {
  /** What the sentence claims, as the parser reads it; its offsets count in the sentence. */
  readonly claim: Observation;
  readonly reason: Obstacle | null;
  /** What else is stored of the same thing. */
  readonly others: readonly ObservationRecord[];
}

/** Reads the figures of a sentence and holds each against what reports say of the same thing. */
export async function verifySentence(shards: Shards, asked: Sentence): Promise<readonly VerifiedClaim[]> {
  const { parseReport } = await import('@gongbao/report-parser');
  const { places } = await import('@gongbao/indicator-schema/places');
  const mention = findPlaceIn(asked.sentence, places);
  const text = mention ? blankOut(asked.sentence, mention) : asked.sentence;
  const claims = parseReport(text).observations.map((claim) => complete(claim, asked, mention?.code));
  return Promise.all(claims.map((claim) => verifyClaim(shards, claim, asked.status)));
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

/** A result is held against results, a target against targets. */
const results: readonly Status[] = ['actual', 'estimate'];
const targets: readonly Status[] = ['target'];

async function verifyClaim(shards: Shards, claim: Observation, status: Status | undefined): Promise<VerifiedClaim> {
  const { refArea, period, indicator, measure } = claim;
  if (indicator.id === null) return unverified(claim, 'no-indicator');
  if (refArea === null) return unverified(claim, 'no-place');
  if (period === null) return unverified(claim, 'no-period');
  const filter = { indicator: [indicator.id], place: [refArea], period: [period], measure: [measure] };
  const { items } = await findObservations(shards, filter, { limit: 100, order: 'place' });
  const { judgeClaim } = await import('./judge-claim.ts');
  const asClaimed = claim.status === 'target' ? targets : results;
  const wanted = status === undefined ? asClaimed : [status];
  const judgement = judgeClaim(
    claim,
    items.filter((each) => wanted.includes(each.status)),
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
