import { describe, expect, it } from 'vitest';
import type { LedgerRow } from '../src/chart/ledger-row.ts';
import { placeLedger, summariseLedger } from '../src/chart/place-ledger.ts';
import { saidVerdicts } from '../src/chart/verdict-mark.ts';
import { observe } from './observe.ts';

const rowOf = (period: string, verdict: LedgerRow['verdict'], place = '清河区'): LedgerRow => ({
  place,
  period,
  verdict,
  target: observe(`990101-${period}-gwr`, period, 6, { status: 'target' }),
  result: observe(`990101-${Number(period) + 1}-gwr`, period, 6.4),
});

const rows = [rowOf('2021', 'met'), rowOf('2023', 'missed'), rowOf('2022', 'met')];
const wide = { width: 812, language: 'zh' } as const;
const textsOf = (placement: ReturnType<typeof placeLedger>): string[][] =>
  placement.rows.map(({ texts }) => texts.map(({ text }) => text));

describe('placeLedger', () => {
  it('puts the newest first, and names what all rows share in no column', () => {
    const placement = placeLedger(rows, wide);
    expect(placement.heads.map(({ text }) => text)).toEqual(['时期', '目标', '结果', '判定']);
    expect(textsOf(placement)).toEqual([
      ['2023', '6%', '6.4%', '未达到'],
      ['2022', '6%', '6.4%', '达到'],
      ['2021', '6%', '6.4%', '达到'],
    ]);
  });

  it('draws no marks for a target in words, nor beside it', () => {
    const worded: LedgerRow = { ...rowOf('2024', 'not-comparable'), target: observe('990101-2024-gwr', '2024', null) };
    const [first, second] = placeLedger([...rows, worded], wide).rows;
    expect(first?.bullet).toBeUndefined();
    expect(second?.bullet?.placement.marks).toHaveLength(2);
  });

  it.each(saidVerdicts)('never cuts %s, however narrow it is', (verdict) => {
    for (const language of ['zh', 'en'] as const) {
      const placement = placeLedger(
        [rowOf('2021', verdict, '云州市清河自治县'), rowOf('2021', verdict, '云州市石桥自治县')],
        {
          width: 272,
          language,
        },
      );
      const [word] = placement.rows.map(({ texts }) => texts.at(-1));
      expect(word?.text).not.toContain('…');
      expect(textsOf(placement).map(([lead]) => lead)).toEqual(['云州市清河自治县 · 2021', '云州市石桥自治县 · 2021']);
    }
  });

  it('keeps to its height, and says how many it left out', () => {
    const placement = placeLedger(rows, { ...wide, height: 130 });
    expect(placement.height).toBeLessThanOrEqual(130);
    expect(textsOf(placement).map(([period]) => period)).toEqual(['2023', '2022']);
    expect(placement.notes.map(({ text }) => text)).toEqual(['较早的 1 项未画出。']);
  });

  it('counts the verdicts in a sentence', () => {
    expect(summariseLedger(rows, '清河区', 'zh')).toBe('清河区。3 项目标：达到 2，未达到 1。');
    expect(summariseLedger(rows, 'Qinghe', 'en')).toBe('Qinghe. 3 targets: met 2, not met 1.');
  });
});
