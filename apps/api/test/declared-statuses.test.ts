import { beforeAll, describe, expect, test } from 'vitest';
import { operations } from './declared-answers.ts';
import { ask, fillDatabase, putBulkFiles } from './open-test-api.ts';
import { plainAddress } from './openapi-requests.ts';

beforeAll(async () => {
  await fillDatabase();
  await putBulkFiles();
});

/** What asks for an answer that not every operation gives. */
const headersOf: Readonly<Record<string, Record<string, string>>> = {
  304: { 'if-none-match': '*' },
  406: { accept: 'application/x-no-such-format' },
};

describe.each(operations.filter(({ method }) => method === 'get'))('$method $path', ({ path, operation }) => {
  test.each(Object.entries(headersOf))('declares %s where it answers so', async (status, headers) => {
    const response = await ask(plainAddress(path, operation), { headers });
    expect(response.status === Number(status)).toBe(status in operation.responses);
  });
});

test.each(operations.filter(({ method }) => method !== 'get'))('$method $path is never unchanged', ({ operation }) => {
  expect(Object.keys(operation.responses)).not.toContain('304');
});
