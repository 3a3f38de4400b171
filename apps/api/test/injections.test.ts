import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { document, expectDeclared, operations } from './declared-answers.ts';
import { injectedPlaces } from './injected-places.ts';
import { callerOf, openMcpClient } from './mcp-client.ts';
import { ask, fillDatabase, putBulkFiles } from './open-test-api.ts';
import { sqlInjections } from './sql-injections.ts';

/** What a database says of broken SQL, and frames of a stack; no injection has any of it. */
const inside =
  /SQLITE|D1_ERROR|syntax error|no such (?:table|column)|unrecognized token|INDEXED BY|\.ts:\d|(?:\n|\\n)[ \t]+at /;

let before: Readonly<Record<string, string>>;

beforeAll(async () => {
  await fillDatabase();
  await putBulkFiles();
  before = await readTables();
});

/** Every row of every table, and the tables themselves; but for the list of files that were sent. */
async function readTables(): Promise<Readonly<Record<string, string>>> {
  const schema = "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE '\\_cf%' ESCAPE '\\' ORDER BY name";
  const { results } = await env.DB.prepare(schema).all<{ name: string; sql: string | null }>();
  const tables: Record<string, string> = { schema: JSON.stringify(results) };
  for (const { name, sql } of results) {
    if (!sql?.startsWith('CREATE TABLE') || name === 'ingest_job') continue;
    tables[name] = JSON.stringify(await env.DB.prepare(`SELECT * FROM "${name}"`).raw());
  }
  return tables;
}

const places = operations.flatMap((operation) => injectedPlaces(operation, document));

test('the list has every parameter and every string of a body', () => {
  const named = places.map(({ name }) => name);
  const parameters = operations.flatMap(({ operation: { operationId, parameters: own = [] } }) =>
    own.map((parameter) => `${operationId} ${parameter.in} ${parameter.name}`),
  );
  const bodies = operations.flatMap(({ operation: { operationId, requestBody } }) =>
    Object.keys(requestBody?.content ?? {}).map((type) => `${operationId} body ${type}`),
  );
  expect(parameters.length).toBeGreaterThan(100);
  expect(bodies.length).toBeGreaterThan(20);
  expect(named).toEqual(expect.arrayContaining([...parameters, ...bodies.filter((name) => !name.endsWith('json'))]));
  for (const property of ['sentence', 'place', 'period', 'indicator', 'status']) {
    expect(named).toContain(`verifySentence body ${property}`);
  }
});

test.each(places)('$name takes no SQL', async ({ requestOf, operation, isAddress }) => {
  for (const injection of sqlInjections) {
    const request = requestOf(injection);
    if (request === undefined) continue;
    const answer = await ask(request.address, request.init);
    expect(await answer.clone().text(), injection).not.toMatch(inside);
    // A path that an injection takes apart is another address, which says that it is not there.
    if (isAddress && [404, 405].includes(answer.status)) continue;
    await expectDeclared(answer, operation, `${request.address} with ${injection}`);
  }
});

test('what a report is called is kept as it was given', async () => {
  const kept = await env.DB.prepare('SELECT name FROM ingest_job').raw<[string | null]>();
  const names = kept.map(([name]) => name);
  for (const injection of sqlInjections) expect(names).toContain(injection);
});

test('the tools of /mcp take no SQL', async () => {
  const client = await openMcpClient();
  const call = callerOf(client);
  const needed: Readonly<Record<string, unknown>> = {
    indicator: 'gdp',
    place: '990101',
    query: '就业',
    term: '一核两翼',
    sentence: '2023年地区生产总值312.6亿元',
  };
  const { tools } = await client.listTools();
  const inputs = tools.flatMap(({ name, inputSchema: { properties = {}, required = [] } }) =>
    Object.keys(properties).map((property) => ({ name, property, required })),
  );
  expect(inputs.length).toBeGreaterThanOrEqual(14);
  for (const { name, property, required } of inputs) {
    const others = Object.fromEntries(required.map((one) => [one, needed[one]]));
    expect(Object.values(others), name).not.toContain(undefined);
    for (const injection of sqlInjections) {
      const told = JSON.stringify(await call(name, { ...others, [property]: injection }));
      expect(told, `${name} ${property} ${injection}`).not.toMatch(inside);
      expect(told).not.toContain('The service failed');
    }
  }
});

test('after all of them the database is as it was', async () => {
  expect(await readTables()).toEqual(before);
});
