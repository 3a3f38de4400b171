import * as z from 'zod';
import { verifySentence } from '../../verify/verify-sentence.ts';
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
  description: 'match, close, mismatch or cannot-verify for each figure, with the stored figure that says so.',
  input,
  run: async (asked, setting) => {
    const claims = await verifySentence(setting.shards, asked);
    if (claims.length === 0) return undefined;
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
