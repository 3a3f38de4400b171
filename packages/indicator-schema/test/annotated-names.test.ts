import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findIndicator } from '../src/catalogue.ts';
import type { Measure } from '../src/index.ts';

/** The annotations beside the project, where they are present. */
const shared = new URL('../../../../shared/', import.meta.url);

test.skipIf(!existsSync(shared))('every row of the annotated tables is linked', () => {
  type Rows = Record<string, { indicator: string; unit: string }[]>;
  const tables = JSON.parse(
    readFileSync(new URL('eval/exact/changshou-plan-2022.tables.json', shared), 'utf8'),
  ) as Rows;
  const measureOf = (name: string): Measure => (/增速|降低$|减少$/.test(name) ? 'growth' : 'level');
  const rows = Object.values(tables).flat();
  expect(rows.length).toBeGreaterThan(80);
  const unlinked = rows.filter(
    ({ indicator, unit }) => findIndicator(indicator, measureOf(indicator), unit) === undefined,
  );
  expect(unlinked).toEqual([]);
});

test.skipIf(!existsSync(shared))('every headline target is linked', () => {
  const [, ...lines] = readFileSync(new URL('eval/exact/headline-targets.tsv', shared), 'utf8').trim().split('\n');
  const unlinked = lines.filter((line) => {
    const [, indicator = '', , measure, , unit] = line.split('\t');
    return findIndicator(indicator, measure as Measure, unit === '-' ? null : unit) === undefined;
  });
  expect(unlinked).toEqual([]);
});

test.skipIf(!existsSync(shared))('six in ten of the annotated observations are linked', () => {
  const gold = new URL('eval/gold/', shared);
  const lines = readdirSync(gold)
    .filter((name) => name.endsWith('.tsv'))
    .flatMap((name) => readFileSync(new URL(name, gold), 'utf8').trim().split('\n'))
    .map((line) => line.split('\t'))
    .filter(([, measure]) => measure !== 'skip');
  const linked = lines.filter(([, measure, text = '', , , unit]) =>
    findIndicator(text, measure as Measure, unit === '-' ? null : unit),
  );
  expect(linked.length / lines.length).toBeGreaterThan(0.6);
});
