import { describe, expect, it } from 'vitest';
import { doubtKinds, reviewReports } from '../src/index.ts';
import { readExample } from './read-example.ts';

describe.each(doubtKinds.map((kind) => [kind.code, kind.examples] as const))('%s', (code, { doubted, trusted }) => {
  it.each(doubted)('doubts $text', (example) => {
    expect(reviewReports(readExample(example)).doubts.flatMap(({ kinds }) => kinds)).toContain(code);
  });

  it.each(trusted)('does not doubt $text', (example) => {
    expect(reviewReports(readExample(example)).doubts).toEqual([]);
  });
});

describe('a review', () => {
  const [source] = readExample({ text: '年交易额{54亿元 年交易额}，工业技改投资额{8亿元 工业技改投资额}' });

  it('points at the number and counts what it looked at', () => {
    const { readings, doubts, summary } = reviewReports([source as NonNullable<typeof source>]);
    expect(readings).toBe(2);
    expect(doubts).toHaveLength(1);
    expect(doubts[0]).toMatchObject({
      indicator: { text: '年交易额' },
      kinds: ['bare-name'],
      span: { quote: '54亿元' },
    });
    expect(doubts[0]?.observation).toBe(source?.report.observations[0]?.id);
    expect(summary.find(({ kind }) => kind === 'bare-name')?.readings).toBe(1);
  });

  it('leaves an indicator of the catalogue alone, however short its name', () => {
    const report = source?.report as NonNullable<typeof source>['report'];
    const linked = report.observations.map((one) => ({ ...one, indicator: { ...one.indicator, id: 'gdp' } }));
    const alike = linked.map((one) => ({ ...one, value: 54, quantity: null }));
    expect(reviewReports([{ report: { ...report, observations: alike }, text: source?.text ?? '' }]).doubts).toEqual(
      [],
    );
  });

  it('does not ask of cells of tables, nor of targets in words', () => {
    const [table] = readExample({ text: '{54亿元 交易额 @0.1}' });
    expect(reviewReports([table as NonNullable<typeof table>]).readings).toBe(0);
  });

  it('says less, and nothing wrong, without the text', () => {
    const [stored] = readExample({ text: '风电项目投产，年减排{55万吨 风电项目年减排}' }).map(({ report }) => ({
      report,
    }));
    expect(reviewReports([stored as NonNullable<typeof stored>]).doubts).toEqual([]);
  });

  it('gives each kind of doubt one code', () => {
    expect(new Set(doubtKinds.map(({ code }) => code)).size).toBe(doubtKinds.length);
  });
});
