import * as z from 'zod';
import { type Obstacle, type VerifiedClaim, verifySentence } from '../../verify/verify-sentence.ts';
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
    'match, close or mismatch for each figure, with the stored figure that says so; cannot-verify for one of several that none tells of, with the reason. Refuses where none tells of any.',
  input,
  run: async (asked, setting) => {
    const claims = await verifySentence(setting.shards, asked);
    if (claims.length === 0) throw new NoSource('No figure of an indicator can be read in that sentence.');
    if (claims.every(({ observation }) => observation === null)) throw new NoSource(claims.map(whyNot).join(' '));
    return {
      claims: claims.map(({ verdict, reason, claim, observation, difference }) => ({
        claimed: claim.source.quote,
        verdict,
        reason,
        difference,
        stored: observation && figureOf(observation, setting),
      })),
    };
  },
};

const obstacles: Readonly<Record<Obstacle, string>> = {
  'no-place': 'the sentence names no place that is known; give its code as `place`',
  'no-period': 'the sentence names no year; give it as `period`',
  'no-indicator': 'what it measures is not in the catalogue of indicators',
  'nothing-known': 'no report that is kept here states that indicator of that place and year',
  'not-comparable': 'what reports state of it is in another unit, or no number',
};

function whyNot({ claim, reason }: VerifiedClaim): string {
  return `${claim.source.quote} cannot be verified: ${obstacles[reason ?? 'not-comparable']}.`;
}
