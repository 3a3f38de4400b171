import * as z from 'zod';
import type { Obstacle } from '../../verify/obstacles.ts';
import { type VerifiedClaim, verifySentence } from '../../verify/verify-sentence.ts';
import { NoSource } from '../no-source.ts';
import { figureOf, type Tool } from '../tool.ts';

const input = {
  sentence: z
    .string()
    .min(1)
    .max(1000)
    .describe('A sentence with a figure, in Chinese: 2023年重庆市长寿区地区生产总值956.7亿元'),
  place: z
    .string()
    .regex(/^\d{6}$/)
    .optional()
    .describe('Code of GB/T 2260, where the sentence does not name the place'),
  period: z
    .string()
    .regex(/^\d{4}(\/\d{4})?$/)
    .optional()
    .describe('Year, where the sentence does not say it'),
};

export const verifyClaim: Tool<typeof input> = {
  name: 'verify_claim',
  title: 'Holds the figures of a sentence against what reports say',
  description:
    'match, close or mismatch for each figure, with the stored figure that says so; cannot-verify for one of several that none tells of, with the reason. A target is no source for a claimed result, nor the other way round. Refuses where none tells of any.',
  input,
  run: async (asked, setting) => {
    const claims = await verifySentence(setting.shards, asked);
    if (claims.length === 0) throw new NoSource('No figure of an indicator can be read in that sentence.');
    if (!claims.some(hasSource)) throw new NoSource(claims.map(whyNot).join(' '));
    return {
      claims: claims.map(({ verdict, reason, claim, observation, difference, others }) => ({
        claimed: claim.source.quote,
        verdict,
        reason,
        difference,
        stored: observation && figureOf(observation, setting),
        insteadKnown: isOfOtherKind(reason) ? others.map((other) => figureOf(other, setting)) : [],
      })),
    };
  },
};

/** Whether a target is known where a result is claimed, or the other way round: it is told of as what it is. */
function isOfOtherKind(reason: Obstacle | null): boolean {
  return reason === 'only-targets-known' || reason === 'only-results-known';
}

function hasSource({ observation, reason }: VerifiedClaim): boolean {
  return observation !== null || isOfOtherKind(reason);
}

const meanings: Readonly<Record<Obstacle, string>> = {
  'no-place': 'the sentence names no place that is known; give its code as `place`',
  'no-period': 'the sentence names no year; give it as `period`',
  'no-indicator': 'what it measures is not in the catalogue of indicators',
  'nothing-known': 'no report that is kept here states that indicator of that place and year',
  'not-comparable':
    'what reports state of it is in another unit, of another magnitude over several years, or no number',
  'only-targets-known': 'reports state only a target of it, and no result',
  'only-results-known': 'reports state only a result of it, and no target',
  'stored-is-a-bound': 'what reports state of it is a bound that leaves it open',
};

function whyNot({ claim, reason }: VerifiedClaim): string {
  return `${claim.source.quote} cannot be verified: ${meanings[reason ?? 'not-comparable']}.`;
}
