import { expect, it } from 'vitest';
import { figuresCsv } from '../src/figure/figures-csv.ts';
import { observed } from './observed.ts';

const observation = observed();
const context = { citation: '引用', addressOf: () => 'https://example.org/' };
const rowOf = (text: string) => text.split('\r\n')[1] ?? '';

it('has a mark, a head and one row for each observation', () => {
  const text = figuresCsv([observation, observation], context);
  expect(text.startsWith('\uFEFFref_area,place,')).toBe(true);
  expect(text.trimEnd().split('\r\n')).toHaveLength(3);
});

it('keeps values as they are and quotes what needs it', () => {
  const row = rowOf(figuresCsv([observation], context));
  expect(row).toContain(',growth,actual,eq,-6.5,%,-6.5,%,');
  expect(row).toContain(',"报告，""甲""",');
  expect(row.endsWith(',512,516,https://example.org/,引用')).toBe(true);
});

it('gives no spreadsheet a formula', () => {
  const written = { ...observation, indicator: { text: '=1+1', id: null } };
  expect(rowOf(figuresCsv([written], context))).toContain(",'=1+1,");
});
