import { describe, expect, expectTypeOf, test } from 'vitest';
import { type Answer, createClient, GongbaoProblem, type Item } from '../src/index.ts';

type Reply = (request: Request) => Response | Promise<Response>;

function clientOf(reply: Reply, headers?: Record<string, string>) {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request.clone());
    return reply(request);
  };
  return { requests, gongbao: createClient({ baseUrl: 'https://gongbao.test', fetch, headers }) };
}

const page = (data: unknown[], next: string | null) => Response.json({ data, page: { next, limit: 2 } });

describe('what is sent', () => {
  test('parameters go into the path and the query, several values with commas between them', async () => {
    const { gongbao, requests } = clientOf(() => page([], null));
    await gongbao.listReportObservations({ id: '990101-2024-gwr', indicator: ['gdp', 'urban-new-jobs'], limit: 5 });
    await gongbao.getObservation({ id: '990101-2024-gwr@100' });
    await gongbao.getHealth();
    expect(requests.map(({ url }) => url)).toEqual([
      'https://gongbao.test/v1/reports/990101-2024-gwr/observations?indicator=gdp,urban-new-jobs&limit=5',
      'https://gongbao.test/v1/observations/990101-2024-gwr%40100',
      'https://gongbao.test/healthz',
    ]);
    expect(requests[0]?.headers.get('accept')).toBe('application/json');
  });

  test('bodies go as JSON, files as they are', async () => {
    const { gongbao, requests } = clientOf(() => Response.json({}), { authorization: 'Bearer x' });
    await gongbao.verifySentence({ body: { sentence: '2023年地区生产总值312.6亿元' } });
    await gongbao.sendReport({ body: new Uint8Array([1, 2, 3]), name: 'a.pdf' });
    const [sentence, file] = requests;
    expect(await sentence?.json()).toEqual({ sentence: '2023年地区生产总值312.6亿元' });
    expect(sentence?.headers.get('content-type')).toBe('application/json');
    expect([file?.method, file?.url]).toEqual(['POST', 'https://gongbao.test/v1/reports?name=a.pdf']);
    expect(file?.headers.get('content-type')).toBe('application/octet-stream');
    expect(file?.headers.get('authorization')).toBe('Bearer x');
    expect(new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(new Uint8Array([1, 2, 3]));
  });
});

describe('lists', () => {
  const pages = (request: Request) => {
    const cursor = new URL(request.url).searchParams.get('cursor');
    return cursor === null ? page([{ id: 'a' }, { id: 'b' }], 'next one') : page([{ id: 'c' }], null);
  };

  test('each item, page after page, with the same question', async () => {
    const { gongbao, requests } = clientOf(pages);
    const ids: string[] = [];
    for await (const { id } of gongbao.each('listObservations', { placeWithin: '990000', limit: 2 })) ids.push(id);
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      '?placeWithin=990000&limit=2',
      '?placeWithin=990000&limit=2&cursor=next%20one',
    ]);
  });

  test('what is not needed is not asked for', async () => {
    const { gongbao, requests } = clientOf(pages);
    for await (const { id } of gongbao.each('listIndicators')) if (id === 'b') break;
    expect(requests).toHaveLength(1);
  });
});

describe('failures', () => {
  test('a problem is told with its parameters', async () => {
    const details = {
      type: '/problems/invalid-parameters',
      title: 'The parameters are not valid',
      status: 400,
      instance: '/v1/series',
      requestId: 'r',
      errors: [{ parameter: 'place', message: 'six digits' }],
    };
    const headers = { 'content-type': 'application/problem+json', 'retry-after': '60' };
    const { gongbao } = clientOf(() => new Response(JSON.stringify(details), { status: 400, headers }));
    const failure = await gongbao.getSeries({ indicator: 'gdp', place: '1' }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(GongbaoProblem);
    expect(failure).toMatchObject({
      name: 'GongbaoProblem',
      message: 'The parameters are not valid (400): place: six digits',
      type: '/problems/invalid-parameters',
      status: 400,
      errors: details.errors,
      details,
      retryAfter: 60,
    });
  });

  test('an answer that is not of the service has at least a status', async () => {
    const { gongbao } = clientOf(() => new Response('<html>', { status: 502, statusText: 'Bad Gateway' }));
    await expect(gongbao.getHealth()).rejects.toMatchObject({ status: 502, message: 'Bad Gateway (502)' });
  });

  test('a request can be given up', async () => {
    const controller = new AbortController();
    const { gongbao } = clientOf(({ signal }) => {
      controller.abort(new Error('enough'));
      signal.throwIfAborted();
      return Response.json({});
    });
    await expect(gongbao.getHealth(undefined, { signal: controller.signal })).rejects.toThrow('enough');
  });
});

test('answers in other formats come as they are', async () => {
  const { gongbao, requests } = clientOf(() => new Response('id\r\n', { headers: { 'content-type': 'text/csv' } }));
  const response = await gongbao.ask('listObservations', { place: ['990101'] }, { accept: 'text/csv' });
  expect(await response.text()).toBe('id\r\n');
  expect(requests[0]?.headers.get('accept')).toBe('text/csv');
});

test('the types are those of the document', () => {
  expectTypeOf<Answer<'getBulkFile'>>().toEqualTypeOf<Response>();
  expectTypeOf<Item<'listObservations'>['status']>().toEqualTypeOf<'actual' | 'estimate' | 'target'>();
  expectTypeOf<Answer<'getPlace'>['data']['code']>().toEqualTypeOf<string>();
  const { gongbao } = clientOf(() => Response.json({}));
  // @ts-expect-error a series is asked for with a place
  void gongbao.getSeries({ indicator: 'gdp' });
  // @ts-expect-error there is no such status
  void gongbao.listObservations({ status: ['done'] });
  // @ts-expect-error one thing has no pages
  void gongbao.each('getPlace', { code: '990101' });
});
