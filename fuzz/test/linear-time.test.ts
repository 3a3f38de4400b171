import { checkReports } from '@gongbao/checks';
import { buildGlossary, findSlogans, findTerms } from '@gongbao/glossary';
import type { ParsedReport } from '@gongbao/indicator-schema';
import { buildLedger } from '@gongbao/ledger';
import { parseReport } from '@gongbao/report-parser';
import { readDocx } from '@gongbao/report-reader/docx';
import { readHtml } from '@gongbao/report-reader/html';
import { readTxt } from '@gongbao/report-reader/txt';
import { describe, expect, test, vi } from 'vitest';
import {
  findGrowth,
  type MakeText,
  nest,
  type Prepare,
  repeat,
  warmUp,
} from '../../packages/report-parser/test/find-growth.ts';
import { type Format, writeFile } from '../inputs/write-file.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Large enough for what is quadratic to be dearer by a multiple of what is tolerated, small enough for every check. */
const sizes = [2 ** 12, 2 ** 14, 2 ** 16];

/** What the parser's own tests read too: here the stages before and after it get it. */
const texts: Readonly<Record<string, MakeText>> = {
  digits: repeat('7'),
  'one unit word': repeat('亿元', '地区生产总值5'),
  分别: repeat('分别', '一、回顾\n地区生产总值、税收', '增长5%、6%。'),
  'brackets opened': repeat('（'),
  'brackets nested': nest('（', '）'),
  'quotes opened': repeat('“'),
  'quotes nested': nest('“', '”'),
  'slogans in quotes': repeat('“33618”行动，'),
  'halves of surrogate pairs': repeat('\ud83d'),
  blanks: repeat(' ', '甲', '乙'),
  'blanks of every kind': repeat('\t \u00a0\u3000\u200b', '甲', '乙'),
  headings: repeat('一、工作\n'),
  'figures that say the same again': repeat('地区生产总值480亿元，增长5%。\n', '一、2023年工作回顾\n'),
  'parts of a total': repeat('其中税收5亿元、', '一、2023年工作回顾\n'),
  'announced lists': repeat('做好3个方面工作：一是甲。\n'),
};

/** Markup that costs more than its length when a reader looks back or through a list from its start. */
const markup: Readonly<Record<string, MakeText>> = {
  comments: repeat('<!---->', '<!---->', 'x'),
  'tags opened': repeat('<p'),
  'tags never closed': repeat('<b>甲'),
  'entities cut off': repeat('&#'),
  attributes: repeat(' a=1', '<p', '>甲</p>'),
  'cells that span': repeat('<td colspan=9 rowspan=9>5', '<table><tr>', '</table>'),
  'rows that span': repeat('<tr><td rowspan=1000>5<td>6</tr>', '<table>', '</table>'),
  'items of a list': repeat('<li>甲', '<ol>', '</ol>'),
  breaks: repeat('甲<br>'),
  links: repeat('<a href=a>甲</a>'),
  'divisions side by side': repeat('<div>甲。</div>'),
};

const grows = (prepare: Prepare): string | undefined => {
  warmUp(prepare);
  return findGrowth(prepare, sizes);
};

const reading =
  (make: MakeText, format: Format, read: (bytes: Uint8Array) => unknown): Prepare =>
  (length) => {
    const bytes = writeFile(make(length), format);
    return () => void read(bytes);
  };

/** A text with its report, which several tests need, and which costs more than they do. */
const keepParsed = (make: MakeText): ((length: number) => { text: string; report: ParsedReport }) => {
  const kept = new Map<number, { text: string; report: ParsedReport }>();
  return (length) => {
    const text = make(length);
    const found = kept.get(length) ?? { text, report: parseReport(text) };
    kept.set(length, found);
    return found;
  };
};

describe.each(Object.entries(texts))('%s', (_, make) => {
  const parsed = keepParsed(make);

  test('as plain text', () => {
    expect(grows(reading(make, 'utf-8', readTxt))).toBeUndefined();
  });

  test('as a web page', () => {
    expect(grows(reading(make, 'html', readHtml))).toBeUndefined();
  });

  test('as a Word document', () => {
    expect(grows(reading(make, 'docx', readDocx))).toBeUndefined();
  });

  test('in checks', () => {
    const prepare: Prepare = (length) => {
      const { text, report } = parsed(length);
      return () => void checkReports([{ report, text }]);
    };
    expect(grows(prepare)).toBeUndefined();
  });

  test('in the glossary', () => {
    const prepare: Prepare = (length) => {
      const { text, report } = parsed(length);
      return () => void [findTerms(text), findSlogans(text), buildGlossary([{ report, text }])];
    };
    expect(grows(prepare)).toBeUndefined();
  });

  test('in the ledger', () => {
    const prepare: Prepare = (length) => {
      const { report } = parsed(length);
      return () => void buildLedger([report]);
    };
    expect(grows(prepare)).toBeUndefined();
  });
});

test.each(Object.entries(markup))('a web page of %s', (_, make) => {
  const prepare: Prepare = (length) => {
    const bytes = new TextEncoder().encode(make(length));
    return () => void readHtml(bytes);
  };
  expect(grows(prepare)).toBeUndefined();
});
