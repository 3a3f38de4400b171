import { beforeAll, describe, expect, test } from 'vitest';
import { ask, fillDatabase } from './open-test-api.ts';

beforeAll(fillDatabase);

describe('problems', () => {
  test('an unknown parameter is answered with the known ones', async () => {
    const response = await ask('/v1/observations?indicator=gdp&sort=asc&x=1');
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const known =
      'unknown; known: indicator, period, status, measure, linked, place, placeWithin, from, to, asOf, report, order, fields, bom, limit, cursor';
    expect(await response.json()).toEqual({
      type: '/problems/invalid-parameters',
      title: 'The parameters are not valid',
      status: 400,
      instance: '/v1/observations',
      requestId: response.headers.get('x-request-id'),
      errors: [
        { parameter: 'sort', message: known },
        { parameter: 'x', message: known },
      ],
    });
  });

  test.each([
    'limit=0',
    'limit=1001',
    'limit=1e2',
    'limit=-1',
    'limit=',
    'place=9901',
    'place=990101,',
    'period=20',
    'period=2021/22',
    'status=done',
    'measure=',
    'indicator=GDP',
    "indicator=gdp'--",
    'report=1',
    'limit=1&limit=2',
    `cursor=${'A'.repeat(500)}`,
    `place=${Array(21).fill('990101').join()}`,
  ])('?%s is refused, with the parameter named', async (query) => {
    const response = await ask(`/v1/observations?${query}`);
    expect(response.status).toBe(400);
    const { errors } = await response.json<{ errors: { parameter: string }[] }>();
    expect(errors.map((error) => error.parameter)).toContain(query.split('=')[0]);
  });

  test.each([
    ['/v1/compare?indicator=gdp', 'period', 'missing: it is needed'],
    ['/v1/search', 'q', 'missing: it is needed'],
    ['/v1/observations?limit=0', 'limit', 'not a whole number between 1 and 1000'],
    ['/v1/ingests/abc', 'sha256', 'not a SHA-256: 64 digits of 0-9a-f'],
  ])('%s says of %s in plain words what is wrong', async (path, parameter, message) => {
    const response = await ask(path);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ parameter, message }] });
  });

  test('an unknown address, and a known one with a parameter that it does not take', async () => {
    const response = await ask('/v1/nothing');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ type: '/problems/not-found', status: 404, instance: '/v1/nothing' });
    expect((await ask('/v1/reports/990101-2024-gwr?fields=a')).status).toBe(400);
  });
});

test('the document takes no parameter', async () => {
  expect((await ask('/openapi.json')).status).toBe(200);
  const refused = await ask('/openapi.json?x=1');
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ errors: [{ parameter: 'x', message: 'unknown; known: none' }] });
});

describe('what is no address', () => {
  test.each(['/assets/nope.js', '/assets/widget/nope', '/robots.txt', '/v1/nope', '/v1/nope.js', '/indicators/gdp.js'])(
    '%s is gone, and nobody keeps that',
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect(answer.headers.get('cache-control')).toBe('no-store');
    },
  );
});

describe('the wrong method', () => {
  test.each([
    ['PUT', '/v1/places', 'GET, HEAD, OPTIONS'],
    ['POST', '/v1/observations.csv?place=990101', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/v1/reports', 'GET, HEAD, POST, OPTIONS'],
    ['GET', '/v1/parse', 'POST, OPTIONS'],
    ['PATCH', '/openapi.json', 'GET, HEAD, OPTIONS'],
    ['PROPFIND', '/v1/reports/990101-2024-gwr', 'GET, HEAD, OPTIONS'],
  ])('%s %s', async (method, path, allow) => {
    const response = await ask(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allow);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ type: '/problems/method-not-allowed', instance: path.split('?')[0] });
  });

  test('an address that is not there is not there by any method', async () => {
    for (const method of ['GET', 'POST', 'DELETE']) expect((await ask('/v1/nothing', { method })).status).toBe(404);
    expect((await ask('/v1/places/123456', { method: 'GET' })).status).toBe(404);
  });
});
