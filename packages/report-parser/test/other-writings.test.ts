import { readFileSync } from 'node:fs';
import type { ParsedReport } from '@gongbao/indicator-schema';
import { describe, expect, it } from 'vitest';
import { foldWidth } from '../src/fold-width.ts';
import { parseReport } from '../src/index.ts';
import { said } from './said.ts';

const folder = new URL('../../../data/sample/', import.meta.url);
const sample = readFileSync(new URL('wanglan-gwr-2024.txt', folder), 'utf8');

/** Ways in which offices, pages and converters write what means the same. */
const writings: readonly (readonly [how: string, write: (text: string) => string])[] = [
  ['straight quotation marks', (text) => text.replace(/[“”]/g, '"')],
  ['corner brackets', (text) => text.replaceAll('“', '「').replaceAll('”', '」')],
  ['single quotation marks', (text) => text.replaceAll('“', '‘').replaceAll('”', '’')],
  ['five-year plans without quotation marks', (text) => text.replace(/“(?=[一二三四五六七八九十]+五”)|(?<=五)”/g, '')],
  ['half-width punctuation', (text) => text.replace(/[，；：（）]/g, foldWidth)],
  ['％', (text) => text.replaceAll('%', '％')],
  ['full-width digits', (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
  ['blanks around numbers', (text) => text.replace(/(?<=\p{Script=Han})(?=\d)|(?<=[\d%])(?=\p{Script=Han})/gu, ' ')],
  ['a blank line behind every line', (text) => text.replaceAll('\n', '\n\n')],
  ['carriage returns', (text) => text.replaceAll('\n', '\r\n')],
  ['indented lines', (text) => text.replace(/^(?=\S)/gm, '　　')],
  ['outermost headings that lost their numbers', (text) => text.replace(/^[一二三]、/gm, '')],
];

const parts = ({ outline }: ParsedReport): string[] =>
  outline.map(({ title, role }) => `${role} ${foldWidth(title).replace(/["“”‘’ ]/g, '')}`);

const whole = parseReport(sample);

describe.each(writings)('a report with %s', (_, write) => {
  const report = parseReport(write(sample));

  it('says the same', () => {
    expect(write(sample)).not.toBe(sample);
    expect(parts(report)).toEqual(parts(whole));
    expect(report.observations.map(said)).toEqual(whole.observations.map(said));
  });
});
