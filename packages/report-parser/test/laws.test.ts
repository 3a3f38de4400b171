import type { ParsedReport } from '@gongbao/indicator-schema';
import { places } from '@gongbao/indicator-schema/places';
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parseReport } from '../src/index.ts';
import { layText } from '../src/lay-text.ts';
import { toSourceText } from '../src/source-text.ts';
import { readStructure } from '../src/structure.ts';
import { readingLaws } from './reading-laws.ts';
import { anyParagraph, anyText } from './report-texts.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Texts that once broke a law. */
const seeds: readonly string[] = [
  '第一章 [0:  释义]',
  '一、工作\n总投资93.9亿7.7千万元。',
  '\n序号\t指标\t单位\t2023年实际\t2024年计划\n1\t地区生产总值\t亿元\t480\t515\n序号\t序号\t0\t2.29：1\n地区生产总值\n',
];

/** The same texts in every run, so that a law that breaks breaks for everyone; other seeds are for fuzzing. */
const seed = 20240110;

const holds = (runs: number, law: (text: string) => void): void => {
  fc.assert(fc.property(anyText, law), { numRuns: runs, seed, examples: seeds.map((text): [string] => [text]) });
};

/** Everything of a report but where it stands. */
const withoutOffsets = (report: ParsedReport): unknown =>
  JSON.parse(
    JSON.stringify({ ...report, source: null }, (key, value: unknown) =>
      key === 'start' || key === 'end' || key === 'id' ? undefined : value,
    ),
  );

/** Every offset of a report, in the order of the document. */
const offsetsOf = (value: unknown): number[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'start' || key === 'end') && typeof inner === 'number' ? [inner] : offsetsOf(inner),
  );
};

describe('for any text', () => {
  test.each(readingLaws)('$name', ({ hold }) => {
    holds(250, (text) => hold(text, parseReport(text)));
  });

  test('blocks lie in order and do not overlap, and leave only blanks between them', () => {
    holds(250, (text) => {
      const source = toSourceText(text);
      let at = 0;
      for (const { start, end } of readStructure(layText(source), places).blocks) {
        expect(source.view.slice(at, start).trim()).toBe('');
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(source.view.slice(at).trim()).toBe('');
    });
  });
});

const masthead =
  '临河市云屏区人民政府工作报告\n——2024年1月10日在临河市云屏区第三届人民代表大会第四次会议上\n云屏区人民政府区长 周宁\n\n';
const opening = '各位代表：\n\n';
const bodyOf = (review: string, plan: string): string =>
  `一、2023年工作回顾\n\n全区上下同心协力。${review}。\n\n二、2024年工作安排\n\n全区上下再接再厉。${plan}。\n`;

describe('in a report', () => {
  test.each(['\n\n\n', '　　\n', '全区上下同心协力，各项工作取得新的进展。\n\n'])(
    '%j before the body moves only offsets',
    (inserted) => {
      fc.assert(
        fc.property(anyParagraph, anyParagraph, (review, plan) => {
          const body = bodyOf(review, plan);
          const before = parseReport(masthead + opening + body);
          const after = parseReport(masthead + opening + inserted + body);
          expect(withoutOffsets(after)).toEqual(withoutOffsets(before));
          const moved = offsetsOf(before.observations).map((offset) => offset + inserted.length);
          expect(offsetsOf(after.observations)).toEqual(moved);
        }),
        { numRuns: 100, seed },
      );
    },
  );

  test('full-width signs are read like half-width ones', () => {
    const widen = (text: string): string =>
      text.replace(/[0-9%:(),.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(anyParagraph, anyParagraph, (review, plan) => {
        const text = masthead + opening + bodyOf(review, plan);
        const facts = (report: ParsedReport) =>
          report.observations.map(({ measure, value, bound, period, status, source }) => ({
            measure,
            value,
            bound,
            period,
            status,
            start: source.start,
          }));
        expect(facts(parseReport(widen(text)))).toEqual(facts(parseReport(text)));
      }),
      { numRuns: 100, seed },
    );
  });
});
