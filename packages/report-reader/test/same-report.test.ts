import { parseReport } from '@gongbao/report-parser';
import { describe, expect, test } from 'vitest';
import { readReport } from '../src/index.ts';
import { buildDocx } from './build-docx.ts';
import { buildHtml, buildPrintHtml } from './build-html.ts';
import { encodeGb18030 } from './encode-gb18030.ts';
import { hasChromium, printPdf } from './print-pdf.ts';
import { sampleText } from './sample-blocks.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const marked = `\ufeff${text}`;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};

const squeeze = (words: string): string => words.normalize('NFKC').replace(/\s/g, '');

/** What a report says, without where. */
const substance = (text: string) => {
  const { observations, outline, report, tables, terms, numbers } = parseReport(text);
  return {
    report: { title: squeeze(report.title ?? ''), year: report.year, on: report.deliveredOn, by: report.speaker?.name },
    outline: outline.map((s) => [
      s.ordinal,
      squeeze(s.title),
      s.role,
      s.children.map((c) => [c.ordinal, squeeze(c.title)]),
    ]),
    observations: observations.map((o) => [
      squeeze(o.indicator.text),
      o.measure,
      o.value,
      o.unit,
      o.bound,
      o.period,
      o.status,
      o.qualitative,
      squeeze(o.source.quote),
      o.table,
    ]),
    tables: tables.map(({ columns, rows }) => ({ columns, rows })),
    terms: terms.map(({ number, term, components, references }) => [
      number,
      squeeze(term),
      components,
      references.length,
    ]),
    numbers: { ...numbers, ignoredAt: numbers.ignoredAt.map(({ reason, rule }) => [reason, rule]) },
  };
};

const expected = substance(sampleText);

const formats: readonly {
  name: string;
  mediaType: string;
  build: () => Promise<Uint8Array> | Uint8Array;
  skip?: boolean;
}[] = [
  { name: 'text in UTF-8', mediaType: 'text/plain', build: () => utf8(sampleText) },
  { name: 'text in UTF-8 with a mark', mediaType: 'text/plain', build: () => utf8(`\ufeff${sampleText}`) },
  { name: 'text in UTF-16, little end first', mediaType: 'text/plain', build: () => utf16(sampleText, true) },
  { name: 'text in UTF-16, big end first', mediaType: 'text/plain', build: () => utf16(sampleText, false) },
  { name: 'text in GB18030', mediaType: 'text/plain', build: () => encodeGb18030(sampleText) },
  { name: 'a web page of paragraphs', mediaType: 'text/html', build: () => utf8(buildHtml('paragraphs')) },
  { name: 'a web page of line breaks', mediaType: 'text/html', build: () => utf8(buildHtml('soup')) },
  {
    name: 'a Word document',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    build: buildDocx,
  },
  { name: 'a PDF', mediaType: 'application/pdf', build: () => printPdf(buildPrintHtml()), skip: !hasChromium },
];

describe('the same report gives the same reading', () => {
  for (const { name, mediaType, build, skip } of formats) {
    test.skipIf(skip)(`as ${name}`, { timeout: 120_000 }, async () => {
      const read = await readReport(await build());
      if (!read.ok) throw new Error(read.error.message);
      expect(read.mediaType).toBe(mediaType);
      expect(substance(read.text)).toEqual(expected);
      for (const { start, end } of read.origins) expect(read.text.slice(start, end).trim()).not.toBe('');
    });
  }
});
