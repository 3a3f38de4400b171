import { observationSchema as contractSchema, periodSchema, statusSchema } from '@gongbao/indicator-schema/schemas';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { answerOne } from '../http/answer-page.ts';
import { limitRate } from '../http/limit-rate.ts';
import { queryParameters } from '../http/query-parameters.ts';
import { limitQuestion } from '../reading/read-body.ts';
import { requireJson } from '../reading/require-json.ts';
import { bodyFailures, citedOf, failures, problem, unacceptable } from '../schemas/answers.ts';
import { indicatorId, placeCode } from '../schemas/names.ts';
import { observationSchema } from '../schemas/observation.ts';
import { orNull } from '../schemas/or-null.ts';
import { closeness } from '../verify/closeness.ts';
import { obstacles } from '../verify/obstacles.ts';

const askedSchema = z
  .strictObject({
    sentence: z.string().min(1).max(1000),
    place: placeCode.optional(),
    period: periodSchema.optional(),
    indicator: indicatorId.optional(),
    status: statusSchema.optional(),
  })
  .openapi('VerifyRequest', { example: { sentence: '2023年云州市清河区地区生产总值312.6亿元。' } });

const claimSchema = z
  .object({
    verdict: z.enum(['match', 'close', 'mismatch', 'cannot-verify']),
    reason: z.enum(obstacles).nullable(),
    claim: contractSchema.extend({}).openapi('ParsedObservation'),
    observation: orNull(observationSchema).openapi({ description: 'The stored figure that says so.' }),
    difference: z.number().nullable().openapi({ description: 'Claim minus stored, in the unit of the claim.' }),
    others: z.array(observationSchema).readonly().openapi({ description: 'What else is stored of the same thing.' }),
  })
  .openapi('VerifiedClaim');

/** What has no figure has no claim, so this stands beside the list and not in it. */
const answerSchema = citedOf(z.array(claimSchema).readonly()).extend({
  verdict: z.literal('cannot-verify').optional().openapi({ description: 'Only where no figure is read.' }),
  reason: z.literal('no-figure-read').optional().openapi({ description: 'Only where no figure is read.' }),
});

const noFigure = { verdict: 'cannot-verify', reason: 'no-figure-read' } as const;

const route = createRoute({
  method: 'post',
  path: '/v1/verify',
  operationId: 'verifySentence',
  summary: 'Holds the figures of a sentence against what reports say',
  description: `match: the same figure as far as both are written out, or one that the words of the sentence allow.
close: of two figures, off by no more than ${closeness.share * 100} % (${closeness.points} points for percentages); a bound
that the other breaks (不到800, where 802.1 is stored) is a mismatch, however near. Each verdict has the observation that
says so; without one it is cannot-verify, with the reason. A stored bound (8%以上) that neither confirms nor excludes the
claim is cannot-verify too, and shown. Of growth over several years one figure may be the yearly mean and the other what
it came to: where one is more than thrice the other they are not-comparable. A result is held against results and a target against targets: where only the other
is stored, it stands among the others. A sentence that speaks of an intention (预期, 计划, 力争) is of a target; what is
said of both (控制在, 保持在, 不低于) is held against both; \`status\` says otherwise. Where no figure is read in the
sentence the list is empty, and the answer itself says cannot-verify: no-figure-read.`,
  tags: ['Reading'],
  middleware: [limitRate('PARSES'), requireJson, limitQuestion] as const,
  request: {
    body: { required: true, content: { 'application/json': { schema: askedSchema } } },
    query: queryParameters({}),
  },
  responses: {
    200: {
      description: 'One verdict for each figure of the sentence.',
      content: { 'application/json': { schema: answerSchema } },
    },
    ...bodyFailures,
    415: problem('The body is not sent as JSON; Accept names what is taken.'),
    ...unacceptable,
    ...failures,
  },
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { verifySentence: verify } = await import('../verify/verify-sentence.ts');
  const answer = answerOne(c, await verify(c.get('shards'), c.req.valid('json')));
  return c.json(answer.data.length > 0 ? answer : { ...answer, ...noFigure }, 200);
};

export const verifySentence = { route, handler };
