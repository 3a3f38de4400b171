import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Observation } from '@gongbao/indicator-schema';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import {
  evaluation,
  type GoldReport,
  type HeadlineTarget,
  isGoldPresent,
  loadComparison,
  loadGold,
  loadHeadlines,
  readReport,
} from './shared-gold.ts';

type FieldsOf = Awaited<ReturnType<typeof loadComparison>>['fieldsOf'];

interface Tally {
  gold: number;
  read: number;
  detection: number;
  quantity: number;
  core: number;
  full: number;
}

/** Counts as score.mjs does: an observation answers for the first annotated number that it covers. */
const countReport = ({ numbers, observations }: GoldReport, fieldsOf: FieldsOf, tally: Tally): void => {
  const used = new Set<Observation>();
  for (const { start, end, skip, want } of numbers) {
    const isCarried = skip !== undefined && /^(?:part|range-end)/.test(skip);
    const found = observations.find((each) => each.source.start <= start && each.source.end >= end && !used.has(each));
    if (skip === undefined) tally.gold += 1;
    if (found === undefined || isCarried) continue;
    used.add(found);
    tally.read += 1;
    if (skip !== undefined) continue;
    const wrong = new Set(fieldsOf(found, want));
    const isRight = (...fields: readonly string[]): number => (fields.some((field) => wrong.has(field)) ? 0 : 1);
    tally.detection += 1;
    tally.quantity += isRight('value', 'unit');
    tally.core += isRight('value', 'unit', 'measure', 'indicator');
    tally.full += wrong.size === 0 ? 1 : 0;
  }
};

const isFound = (
  { want, qualitative, start }: HeadlineTarget,
  observations: readonly Observation[],
  { fieldsOf, sameIndicator }: Awaited<ReturnType<typeof loadComparison>>,
): boolean =>
  observations.some(({ table, value, source, ...rest }) => {
    const read = { table, value, source, ...rest };
    if (table !== null) return false;
    if (qualitative === undefined)
      return value !== null && source.start <= start && source.end > start && fieldsOf(read, want).length === 0;
    const isThere = value === null && source.start < start + qualitative.length && source.end > start;
    const { text } = rest.indicator;
    const isNamed =
      sameIndicator(text, want.full, want.head) || sameIndicator(text, want.full.replace(/增长$/, ''), want.head);
    return isThere && isNamed && rest.status === 'target';
  });

/** A little under what is reached, so that only a regression fails. */
const floors = { detection: 99, quantity: 99, core: 98, full: 98, numeric: 97, qualitative: 61 };

describe.skipIf(!isGoldPresent)('against the annotated reports in ../shared (skipped where they are absent)', () => {
  test('the numbers of the district reports are read', async () => {
    const { fieldsOf } = await loadComparison();
    const tally: Tally = { gold: 0, read: 0, detection: 0, quantity: 0, core: 0, full: 0 };
    for (const report of loadGold()) countReport(report, fieldsOf, tally);
    expect(tally.gold).toBeGreaterThan(600);
    for (const level of ['detection', 'quantity', 'core', 'full'] as const) {
      const f1 = (200 * tally[level]) / (tally.read + tally.gold);
      expect(f1, level).toBeGreaterThanOrEqual(floors[level]);
    }
  });

  test('the headline targets are read, with and without numbers', async () => {
    const comparison = await loadComparison();
    const found = { numeric: 0, qualitative: 0 };
    for (const [doc, targets] of loadHeadlines()) {
      const text = readReport(doc);
      const at = comparison.textOffsets(text);
      const { observations } = parseReport(text);
      for (const target of targets) {
        const kind = target.qualitative === undefined ? 'numeric' : 'qualitative';
        if (isFound({ ...target, start: at(target.start) }, observations, comparison)) found[kind] += 1;
      }
    }
    expect(found.numeric).toBeGreaterThanOrEqual(floors.numeric);
    expect(found.qualitative).toBeGreaterThanOrEqual(floors.qualitative);
  });

  test('mastheads, outlines, tables, terms and projects are right in every line', { timeout: 60_000 }, () => {
    const print = fileURLToPath(new URL('print-report.ts', import.meta.url));
    const command = `"${process.execPath}" --disable-warning=ExperimentalWarning "${print}" {file}`;
    const { status, stdout } = spawnSync(
      process.execPath,
      [fileURLToPath(new URL('exact.mjs', evaluation)), '--cmd', command],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout.split('\n').filter((line) => !/^\w+ \d+ of \d+$/.test(line) && line !== '')).toEqual([]);
    expect(status).toBe(0);
  });
});
