import assert from 'node:assert/strict';
import { parseReport } from '@gongbao/report-parser';
import { readReport } from '@gongbao/report-reader';
import { sayableInXml } from '../inputs/write-file.ts';
import type { FileSample, Law } from './law.ts';
import { openParseRoute } from './open-parse-route.ts';

const read = async ({ bytes }: FileSample) => readReport(bytes, { limits: { bytes: 10_000_000 } });

/** What a reader may say instead of giving the text back: that it judged, or that the file is odd. */
const admissions: ReadonlySet<string> = new Set(['encoding-judged', 'undecodable-characters', 'lone-surrogates']);

/** 第 in UTF-16 is “{,” in ASCII: in fewer characters than these nobody can tell one encoding from another. */
const FEWEST_HAN = 30;
const isTelling = (text: string): boolean => (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= FEWEST_HAN;

const squeeze = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200d\u2060]+/g, '');

const holdOrigins = (text: string, origins: readonly { start: number; end: number }[]): void => {
  let at = 0;
  for (const { start, end } of origins) {
    assert.ok(start >= at && end > start && end <= text.length, `an origin at ${start}–${end}`);
    assert.notEqual(text.slice(start, end).trim(), '', `an origin of blanks at ${start}`);
    assert.equal(squeeze(text.slice(at, start)), '', `words without an origin before ${start}`);
    at = end;
  }
  if (origins.length > 0) assert.equal(squeeze(text.slice(at)), '', 'words without an origin at the end');
};

/** What holds for any bytes. */
export const readerLaws: readonly Law<FileSample>[] = [
  {
    name: 'readers: a text with its origins, or one line that says why not',
    hold: async (sample) => {
      const result = await read(sample);
      assert.deepEqual(await read(sample), result, 'the same file gives another text');
      if (!result.ok) return assert.match(result.error.message, /^[^\n]{5,300}$/);
      assert.notEqual(result.text.trim(), '');
      holdOrigins(result.text, result.origins);
      for (const { start, end } of result.diagnostics)
        assert.ok(start >= 0 && end >= start && end <= result.text.length, `a diagnostic at ${start}–${end}`);
      assert.equal(parseReport(result.text).source.length, result.text.length);
    },
  },
  {
    name: 'readers: plain text comes back as it was, or the reader says that it may not have',
    hold: async (sample) => {
      const result = await read(sample);
      if (sample.isDamaged || !isTelling(sample.text) || !result.ok || result.mediaType !== 'text/plain') return;
      const said = result.diagnostics.some(({ code }) => admissions.has(code));
      if (!said) assert.equal(result.text, sample.text.replace(/^\ufeff/, ''));
    },
  },
  {
    name: 'readers: a Word document gives all words back, in order',
    hold: async (sample) => {
      const result = await read(sample);
      if (sample.isDamaged || sample.format !== 'docx' || !result.ok) return;
      assert.equal(squeeze(result.text), squeeze(sayableInXml(sample.text)));
    },
  },
  {
    name: 'the route that parses: a document or a problem, never a failure of its own',
    hold: async (sample) => {
      const [answer, result] = await Promise.all([openParseRoute()(sample.bytes), read(sample)]);
      const body = (await answer.json()) as { readonly status?: number; readonly source?: { readonly length: number } };
      assert.equal(answer.status, result.ok ? 200 : 422);
      if (result.ok) assert.equal(body.source?.length, result.text.length);
      else assert.equal(body.status, 422);
    },
  },
];
