import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import * as client from '../src/index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

const page = (data: unknown[]) => Response.json({ data, page: { next: null, limit: 100 } });

/** A service with one place and one figure. */
function answer({ url }: Request): Response {
  const { pathname, searchParams } = new URL(url);
  if (pathname === '/v1/places') return page([{ code: '990101' }]);
  if (pathname === '/v1/observations') {
    const source = { start: 512, end: 519, quote: '312.6亿元' };
    return page([{ period: '2023', value: 312.6, unit: '亿元', source, report: { id: '990101-2024-gwr' } }]);
  }
  if (searchParams.get('place') === '990101') return new Response('id\r\n990101-2024-gwr@512\r\n');
  const details = { title: 'The parameters are not valid', status: 400, errors: [{ parameter: 'place', message: '' }] };
  return new Response(JSON.stringify(details), {
    status: 400,
    headers: { 'content-type': 'application/problem+json' },
  });
}

test('the lines in the README run', async () => {
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const printed: string[] = [];
  const createClient: typeof client.createClient = (setting) =>
    client.createClient({ ...setting, fetch: (request) => Promise.resolve(answer(request)) });
  await runInNewContext(
    `(async () => {${code.replace(/import (\{[^{}\n]*\}) from '[^'\n]*';/g, 'const $1 = client;')}})()`,
    {
      client: { ...client, createClient },
      console: { log: (...values: unknown[]) => printed.push(values.join(' ')) },
    },
  );
  expect(printed).toEqual(['2023 312.6 亿元 “312.6亿元” 990101-2024-gwr 512 519', '3', '400 place']);
});
