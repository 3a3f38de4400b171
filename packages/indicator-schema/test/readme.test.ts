import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import * as catalogue from '../src/catalogue.ts';
import * as main from '../src/index.ts';
import * as places from '../src/places.ts';

const entries: Readonly<Record<string, object>> = {
  '@gongbao/indicator-schema': main,
  '@gongbao/indicator-schema/catalogue': catalogue,
  '@gongbao/indicator-schema/places': places,
};

test('the lines in the README run and print what they say', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const printed: unknown[] = [];
  runInNewContext(code.replace(/import (\{[^{}\n]*\}) from ('[^'\n]*');/g, 'const $1 = entries[$2];'), {
    entries,
    console: { log: (value: unknown) => printed.push(value) },
  });
  expect(printed).toEqual([
    95_670_000_000,
    { start: 2021, end: 2025 },
    '500115',
    4,
    { id: 'retail-sales', matched: 'head' },
    'higher',
  ]);
});
