import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';

const charactersBefore = (text: string, offset: number): number => Array.from(text.slice(0, offset)).length;

test('what a source says of its characters turns offsets into positions that count characters', () => {
  const text =
    '云州市𠮷水区人民政府工作报告\n——2024年1月12日在𠮷水区人民代表大会上\n2023年，地区生产总值达到312.6亿元。\n😀一般公共预算收入20.5亿元。\n';
  const { source, observations } = parseReport(text);
  expect(source.supplementary).toEqual([3, 29, 64]);
  expect(observations.length).toBeGreaterThan(1);
  for (const {
    source: { start, quote },
  } of observations) {
    const position = start - (source.supplementary ?? []).filter((at) => at < start).length;
    expect(
      Array.from(text)
        .slice(position, position + Array.from(quote).length)
        .join(''),
    ).toBe(quote);
  }
});

test('a text without such characters says nothing of them, nor do halves of one', () => {
  expect(parseReport('2023年，地区生产总值达到312.6亿元。').source).not.toHaveProperty('supplementary');
  expect(parseReport('\uDFB7\uD842地区生产总值\uD842').source).not.toHaveProperty('supplementary');
});

test('for any text, each takes one off the count of units', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(60), (text, offset) => {
      fc.pre((text.codePointAt(offset - 1) ?? 0) <= 0xffff);
      const { supplementary = [] } = parseReport(text).source;
      const end = Math.min(offset, text.length);
      expect(end - supplementary.filter((at) => at < end).length).toBe(charactersBefore(text, end));
    }),
  );
});
