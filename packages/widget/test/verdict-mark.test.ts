import { expect, it } from 'vitest';
import { drawVerdict, saidVerdict, saidVerdicts, verdictWords } from '../src/chart/verdict-mark.ts';

it('says of a period that is over that its report is not collected, and leaves other verdicts as they are', () => {
  const said = (verdict: 'too-early' | 'missed', period: string) => saidVerdict({ verdict, period }, '2026-11-26');
  expect(said('too-early', '2019')).toBe('not-collected');
  expect(said('too-early', '2021/2025')).toBe('not-collected');
  expect(said('too-early', '2026')).toBe('too-early');
  expect(said('too-early', '2026/2030')).toBe('too-early');
  expect(said('missed', '2019')).toBe('missed');
});

it('has a word and a shape of its own for each', () => {
  for (const language of ['zh', 'en'] as const) {
    expect(new Set(saidVerdicts.map((kind) => verdictWords[language][kind])).size).toBe(saidVerdicts.length);
  }
  expect(new Set(saidVerdicts.map((kind) => JSON.stringify(drawVerdict(kind)))).size).toBe(saidVerdicts.length);
});
