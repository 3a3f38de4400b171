import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';

test('the lines in the README run and print what they say', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const body = code.replace(/import \{ (.*?) \} from '(.*?)';/g, "const { $1 } = await load('$2');");
  const log = vi.fn();
  const load = (name: string): Promise<unknown> => {
    const entry = name.replace('@gongbao/indicator-schema', '').replace('/', '') || 'index';
    return import(`../src/${entry}.ts`);
  };
  const Run = Object.getPrototypeOf(async () => undefined).constructor as new (
    ...source: string[]
  ) => (...values: unknown[]) => Promise<void>;
  await new Run('load', 'console', body)(load, { log });
  expect(log.mock.calls.flat()).toEqual([
    95_670_000_000,
    { start: 2021, end: 2025 },
    '500115',
    4,
    { id: 'retail-sales', matched: 'head' },
    'higher',
  ]);
});
