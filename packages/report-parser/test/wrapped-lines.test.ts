import { readFileSync } from 'node:fs';
import type { Observation, ParsedReport } from '@gongbao/indicator-schema';
import { describe, expect, it } from 'vitest';
import { explainReading } from '../src/explain-reading.ts';
import { parseReport } from '../src/index.ts';
import { readingLaws } from './reading-laws.ts';

const folder = new URL('../../../data/sample/', import.meta.url);
const sample = readFileSync(new URL('wanglan-gwr-2024.txt', folder), 'utf8');
/** The text as a page of `width` characters prints it: words and numbers are torn wherever the line is full. */
const printed = (text: string, width: number, indent: string): string =>
  text
    .split('\n')
    .map((line) => {
      if (line.includes('\t') || line.trim().length <= width) return line;
      const words = indent + line.trim();
      return Array.from({ length: Math.ceil(words.length / width) }, (_, row) =>
        words.slice(row * width, (row + 1) * width),
      ).join('\n');
    })
    .join('\n');

/** The text as a page prints it whose lines are `width` ideographs wide: digits and Latin letters are half of one. */
const set = (text: string, width: number): string => {
  const wrap = (line: string): string => {
    let wide = 0;
    let out = '';
    for (const sign of line.trim()) {
      const of = /[\dA-Za-z.%]/.test(sign) ? 0.5 : 1;
      if (wide + of > width) {
        out += '\n';
        wide = 0;
      }
      out += sign;
      wide += of;
    }
    return out;
  };
  return text
    .split('\n')
    .map((line) => (line.includes('\t') ? line : wrap(line)))
    .join('\n');
};

/** What an observation says, without where it stands. */
const said = ({ indicator, period, measure, value, unit, bound, status, modality, against, source }: Observation) => ({
  indicator,
  period,
  measure,
  value,
  unit,
  bound,
  status,
  modality,
  against,
  quote: source.quote.replace(/\s/g, ''),
});

const titles = ({ outline }: ParsedReport): string[] => outline.map(({ title }) => title);

describe.each([
  ['　　', 37],
  ['　　', 41],
  ['', 38],
] as const)('lines wrapped behind %o at %i characters', (indent, width) => {
  const wrapped = printed(sample, width, indent);
  const report = parseReport(wrapped);

  it('are read as the same lines whole', () => {
    const whole = parseReport(sample);
    expect(report.observations.map(said)).toEqual(whole.observations.map(said));
    expect(titles(report)).toEqual(titles(whole));
    expect(report.terms.map(({ term }) => term)).toEqual(whole.terms.map(({ term }) => term));
  });

  it('keep every offset in the text as given', () => {
    for (const { hold } of readingLaws) hold(wrapped, report);
    expect(report.source.length).toBe(wrapped.length);
    expect(report.observations.some(({ source }) => source.quote.includes('\n'))).toBe(true);
  });

  it('are explained at the offsets of the text as given', () => {
    for (const [index, { source, indicator }] of report.observations.entries()) {
      if (index % 30 > 0) continue;
      const reading = explainReading(wrapped, source.start);
      expect(reading).toMatchObject({ type: 'observed', start: source.start, end: source.end, name: indicator.text });
    }
  });
});

it.each([24, 27])('lines of %i ideographs are read as the same lines whole, however many digits they hold', (width) => {
  const whole = parseReport(sample);
  const report = parseReport(set(sample, width));
  expect(report.observations.map(said)).toEqual(whole.observations.map(said));
});

const torn = (lines: readonly string[]): Observation | undefined =>
  parseReport(['某某区政府工作报告', '一、2023年工作回顾', ...lines].join('\n')).observations[0];

it.each([
  [['全年实现地区生产总值377', '.4亿元，结构继续优化。'], 377.4, '377\n.4亿元'],
  [['全年城镇新增就业实现了预期目标，达到65', '20人。'], 6520, '65\n20人'],
] as const)('joins a number torn by the end of a line: %j', (lines, value, quote) => {
  expect(torn(lines)).toMatchObject({ value, source: { quote } });
});
