import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrateLocalDatabase, withLocalBindings } from '../../scripts/local-database.ts';
import { apiBindings, buildWorker, type RunningWorker, runWorker } from '../../scripts/run-worker.ts';
import { app } from '../../src/app.ts';
import { problemKinds } from '../../src/http/problem.ts';
import { describeApi } from '../../src/openapi/describe-api.ts';
import type { AnswerExample, Examples } from '../../src/openapi/examples.ts';
import { putInventedFiles, writeInventedData } from '../invented-data.ts';
import { isJson, type OpenApiDocument } from '../openapi-requests.ts';
import { answerRequests, type ExampleRequest, problemRequests } from './example-requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongbao-examples-'));
const document = (await describeApi(app)) as unknown as OpenApiDocument;
let whole: RunningWorker;
let empty: RunningWorker;

/** The Worker in the form that is deployed: once over the invented data, and once over a database without tables. */
beforeAll(async () => {
  const stateFolder = join(folder, 'whole');
  await migrateLocalDatabase(stateFolder);
  await withLocalBindings(stateFolder, async ({ DB, BUCKET }) => {
    await writeInventedData(DB);
    await putInventedFiles(BUCKET);
  });
  const script = buildWorker();
  const tokens = [{ name: 'a test', token: 'a-token-for-tests-only', scopes: ['ingest'] }];
  whole = await runWorker(script, stateFolder, {
    ...apiBindings,
    // Two reports are sent before the one that is too many.
    ratelimits: { SENDS: { namespace_id: 'SENDS', simple: { limit: 2, period: 60 } } },
    bindings: { ...apiBindings.bindings, CURSOR_KEY: 'for examples', TOKENS: JSON.stringify(tokens) },
  });
  empty = await runWorker(script, join(folder, 'empty'), apiBindings);
}, 300_000);
afterAll(async () => {
  await whole?.stop();
  await empty?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Examples stand on one service, and are the same whenever they are made. */
function asExample(text: string, { address }: RunningWorker): string {
  return text
    .replaceAll(address, 'https://example.org')
    .replaceAll(new URL(address).host, 'example.org')
    .replaceAll(/"(receivedAt|updatedAt)":"[^"]+"/g, '"$1":"2026-01-01T00:00:00.000Z"');
}

async function make(request: ExampleRequest, worker: RunningWorker): Promise<AnswerExample> {
  const { method = 'GET', address, headers = {}, body } = request;
  const response = await fetch(`${worker.address}${address.replaceAll('https://example.org', worker.address)}`, {
    method,
    headers: { ...headers, 'cf-ray': 'the-id-of-this-request' },
    ...(body !== undefined && { body }),
  });
  const mediaType = response.headers.get('content-type')?.split(';')[0] ?? '';
  const told = [`${method} ${address}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  const made = { request: told.join(', '), status: response.status, mediaType };
  const text = asExample(await response.text(), worker);
  return { ...made, value: isJson(mediaType) && response.status !== 206 ? (JSON.parse(text) as unknown) : text };
}

async function makeExamples(): Promise<Examples> {
  const answers: Record<string, AnswerExample[]> = {};
  for (const [operation, requests] of answerRequests(document)) {
    answers[operation] = [];
    for (const request of requests) answers[operation].push(await make(request, whole));
  }
  const problems: Partial<Record<string, AnswerExample>> = {};
  for (const kind of problemKinds) {
    const request = problemRequests[kind];
    const worker = request.of === 'empty' ? empty : whole;
    let made = await make(request, worker);
    // The limits count by the minute of the clock, and may have begun anew since the reports were sent.
    for (let tries = 0; kind === 'too-many-requests' && made.status !== 429 && tries < 3; tries++)
      made = await make(request, worker);
    problems[kind] = made;
    expect(problems[kind]?.value, kind).toMatchObject({ type: `/problems/${kind}` });
  }
  return { answers, problems: problems as Examples['problems'] };
}

test('the examples of the document are what the Worker answers', async () => {
  const file = resolve(import.meta.dirname, '../../src/openapi/generated/examples.json');
  const made = `${JSON.stringify(await makeExamples(), null, 1)}\n`;
  if (process.env.UPDATE === '1') writeFileSync(file, made);
  expect(readFileSync(file, 'utf8') === made, 'stale: UPDATE=1 writes them').toBe(true);
});
