import { z } from '@hono/zod-openapi';
import { type FormatName, formats, rowFormats } from '../format/formats.ts';
import { citationSchema } from '../http/citation.ts';
import { parameterErrorSchema } from '../http/problem.ts';
import { jsonStatSchema } from './json-stat.ts';

const problemSchema = z
  .object({
    type: z.string().openapi({ description: 'Which problem it is; stable.', example: '/problems/not-found' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string(),
    requestId: z.string(),
    errors: z.array(parameterErrorSchema).optional(),
    facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .openapi('Problem', { description: 'Problem details of RFC 9457.' });

const pageSchema = z
  .object({
    next: z.string().nullable().openapi({
      description:
        'The cursor of the page after this one; null on the last. A page may hold fewer items than its limit, or none, and have one.',
    }),
    limit: z.int(),
  })
  .openapi('Page');

export function problem(description: string) {
  return { description, content: { 'application/problem+json': { schema: problemSchema } } };
}

/** What a route can answer whose answers are tagged. */
export const unchanged = { 304: { description: 'What If-None-Match named still holds.' } };

/** What a route can answer that asks which format is wanted. */
export const unacceptable = { 406: problem('There is no answer in the format that Accept or the ending names.') };

/** What every address answers to a method that it does not take. */
export const otherMethods = { 405: problem('The address does not take that method; Allow names those that it takes.') };

/** What any route can answer instead. */
export const failures = {
  400: problem('A parameter is unknown or not valid; `errors` says which and why.'),
  ...otherMethods,
  429: problem('Too many requests from one address; Retry-After says when to come again.'),
  500: problem('The service failed. Nothing about the request was wrong.'),
};

/** What a route that takes a body can answer besides. */
export const bodyFailures = { 413: problem('The body is too long; it is refused before it is read.') };

/** What a route that takes a file can answer besides. */
export const fileFailures = {
  ...bodyFailures,
  422: problem('The file cannot be read; `facts.code` says why.'),
};

export const absent = { 404: problem('There is none by that name.') };

/** What a list answers as JSON. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ data: z.array(item), page: pageSchema, citation: citationSchema });
}

/** What a single thing is answered as. */
export function citedOf<Item extends z.ZodType>(item: Item) {
  return z.object({ data: item, citation: citationSchema });
}

/** The responses of a route that answers one item. */
export function oneOf<Item extends z.ZodType>(item: Item, description: string) {
  const schema = citedOf(item);
  const content = { 'application/json': { schema } };
  return { 200: { description, content }, ...unchanged, ...absent, ...unacceptable, ...failures };
}

/** The responses of a route that answers a list, or what can be shown as one, in these formats. */
function inFormats(schema: z.ZodType, description: string, names: readonly FormatName[]) {
  const shapes: Partial<Record<FormatName, z.ZodType>> = { json: schema, 'json-stat': jsonStatSchema };
  const content: Record<string, { schema: z.ZodType }> = Object.fromEntries(
    formats
      .filter(({ name }) => names.includes(name))
      .map(({ name, mediaType }) => [mediaType, { schema: shapes[name] ?? z.string() }] as const),
  );
  return { 200: { description, content }, ...unchanged, ...unacceptable, ...failures };
}

/** The responses of a route that answers a list, or a thing that can be shown as one. */
export function rowsOf<Answer extends z.ZodType>(answer: Answer, description: string) {
  return inFormats(answer, description, rowFormats);
}

/** The responses of a route that answers observations, or what is made of them. */
export function observationsOf<Answer extends z.ZodType>(answer: Answer, description: string) {
  return inFormats(
    answer,
    description,
    formats.map(({ name }) => name),
  );
}
