import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildLedger } from '../src/index.ts';
import { inventedReport } from './invented-report.ts';

const figure = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', '≥', '>', '≤', '<', '≈'),
      fc.double({ min: -50, max: 50, noNaN: true }),
      fc.constantFrom('%', '亿元', '万人', '个', ''),
    )
    .map(([sign, value, unit]) => `${sign}${value.toFixed(1)}${unit}`),
  fc.constantFrom('「完成市级任务」', '「与经济增长同步」', '「继续下降」', '5..5.5%', '2.3:1'),
);

const line = fc
  .tuple(
    fc.constantFrom('actual', 'estimate', 'target'),
    fc.integer({ min: 2029, max: 2034 }),
    fc.constantFrom('level', 'growth', 'change', 'gap', 'rank'),
    fc.constantFrom('gdp', 'cpi', '-'),
    fc.constantFrom('地区生产总值', '居民收入', '优良天数', '优良天数比例'),
    figure,
  )
  .map((parts) => parts.join(' '));

const report = fc
  .tuple(
    fc.constantFrom('990101', '990100', '000000'),
    fc.integer({ min: 2030, max: 2034 }),
    fc.constantFrom('government-work-report' as const, 'plan-report' as const),
    fc.array(line, { maxLength: 12 }),
  )
  .map(([place, year, kind, lines]) => inventedReport({ place, year, kind }, lines.join('\n')));

const shelf = fc.uniqueArray(report, { maxLength: 6, selector: (each) => each.report.id });

test('any reports give a ledger, the same in whatever order they come', () => {
  fc.assert(
    fc.property(shelf, (reports) => {
      const ledger = buildLedger(reports);
      expect(buildLedger(reports.toReversed())).toEqual(ledger);
      expect(JSON.parse(JSON.stringify(ledger))).toEqual(ledger);
    }),
  );
});

test('every verdict has a target of its own period, and a result that is none', () => {
  fc.assert(
    fc.property(shelf, (reports) => {
      for (const { target, result, period, verdict, distance } of buildLedger(reports).verdicts) {
        expect([target.status, target.period]).toEqual(['target', period]);
        if (result !== null) expect([result.status === 'target', result.period]).toEqual([false, period]);
        if (verdict === 'met' || verdict === 'missed') expect(result).not.toBeNull();
        if (distance !== null) expect(Number.isFinite(distance.value)).toBe(true);
      }
    }),
  );
});

test('what is known later never changes what was known', () => {
  fc.assert(
    fc.property(shelf, (reports) => {
      const early = reports.filter(({ report: { year } }) => (year ?? 0) <= 2032);
      expect(buildLedger(reports, { asOf: '2032' })).toEqual(buildLedger(early));
    }),
  );
});
