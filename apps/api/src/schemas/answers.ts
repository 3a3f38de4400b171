import { z } from '@hono/zod-openapi';
import { parameterErrorSchema } from '../http/problem.ts';

const problemSchema = z
  .object({
    type: z.string().openapi({ description: 'Which problem it is; stable.', example: '/problems/not-found' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string(),
    requestId: z.string(),
    errors: z.array(parameterErrorSchema).optional(),
  })
  .openapi('Problem');

const pageSchema = z
  .object({
    next: z.string().nullable().openapi({ description: 'The cursor of the page after this one; null on the last.' }),
    limit: z.int(),
  })
  .openapi('Page');

function problem(description: string) {
  return { description, content: { 'application/problem+json': { schema: problemSchema } } };
}

const failures = {
  400: problem('A parameter is unknown or not valid; `errors` says which and why.'),
  500: problem('The service failed. Nothing about the request was wrong.'),
};

/** The responses of a route that answers a page of items. */
export function listOf<Item extends z.ZodType>(item: Item, description: string) {
  const schema = z.object({ data: z.array(item), page: pageSchema });
  return { 200: { description, content: { 'application/json': { schema } } }, ...failures };
}

/** The responses of a route that answers one item. */
export function oneOf<Item extends z.ZodType>(item: Item, description: string) {
  const schema = z.object({ data: item });
  return {
    200: { description, content: { 'application/json': { schema } } },
    404: problem('There is none by that name.'),
    ...failures,
  };
}
