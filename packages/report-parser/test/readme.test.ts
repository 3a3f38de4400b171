import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import * as parser from '../src/index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the lines in the README run and print what it says', () => {
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const said = /It prints\n\n```\n([\s\S]*?)\n```/.exec(readme)?.[1] ?? '';
  const printed: unknown[][] = [];
  runInNewContext(code.replace(/import (\{[^{}\n]*\}) from '[^'\n]*';/g, 'const $1 = parser;'), {
    parser,
    console: { log: (...values: unknown[]) => printed.push(values) },
  });
  const numbers = printed.pop()?.[0] as {
    observed: number;
    unresolved: number;
    ignored: { date: number; name: number };
  };
  expect(printed.map((values) => values.join(' '))).toEqual(said.split('\n'));
  expect(numbers).toMatchObject({ observed: 3, unresolved: 0, ignored: { name: 1 } });
  expect(numbers.ignored.date).toBeGreaterThan(0);
});
