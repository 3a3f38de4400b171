import assert from 'node:assert/strict';
import type { ParsedReport, Section, Span } from '@gongbao/indicator-schema';
import { parsedReportSchema } from '@gongbao/indicator-schema/schemas';
import { parseReport } from '../src/index.ts';

/** What holds for the reading of any text. `hold` throws where it does not. */
export interface ReadingLaw {
  readonly name: string;
  readonly hold: (text: string, report: ParsedReport) => void;
}

/** Blanks, line ends and controls. */
const blank = String.raw`[^\p{L}\p{M}\p{N}\p{P}\p{S}]`;

/** A Chinese digit. */
const numeral = '[〇○零一二三四五六七八九]';

/** 一九八四年, 二〇三五, 二〇三五|年: a year in Chinese digits. */
const writtenYear = new RegExp(`(?<!${numeral})(?:一九|二[〇○零])${numeral}{2}(?=${blank}*年|$)`, 'gu');

/** The radicals of some PDF fonts as the ideographs that are meant: 一 may be a ⼀. */
const withoutRadicals = (text: string): string =>
  text.replace(/[\u2f00-\u2fd5]/g, (radical) => radical.normalize('NFKC'));

/** Runs of digits, each with its thousands and its decimals, counted by another way than the reader's. */
const countNumbers = (text: string): number => {
  const plain = withoutRadicals(text)
    .replace(writtenYear, '2035')
    .replace(/[０-９．，]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('﹒', '.')
    .replaceAll('﹐', ',');
  return [...plain.matchAll(/(?:\d{1,3}(?:,\d{3}(?!\d))+|\d+)(?:\.\d+)?/g)].length;
};

/** What a number is written with. */
const figure = '[\\d０-９.．﹒,，﹐〇○零一二三四五六七八九]';

/** A line that holds nothing but the number of a page, which is read out of what it tears. */
const pageLine = /\n[ \t]*(?:[-—–―·•]+ *\d{1,3} *[-—–―·•]+|第? *\d{1,3} *页|\d{1,3}(?: *\/ *\d{1,3})?)[ \t]*(?=\n)/gu;

/**
 * Places at which the end of a line can have torn a number in two, or a year from its 年, which is read as one where a
 * paragraph goes on.
 */
const countTears = (text: string): number => {
  const plain = withoutRadicals(text);
  return Math.max(tearsOf(plain), tearsOf(plain.replace(pageLine, '')));
};

const tearsOf = (text: string): number =>
  [...text.matchAll(new RegExp(`${figure}(?=${blank}+(?:${figure}|年))`, 'gu'))].length;

const idsOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ id, children }) => [id, ...idsOf(children)]);

/** Sections lie between two places, one after the other, and so do those below each. */
const holdSections = (sections: readonly Section[], { start: from, end: to }: Span): void => {
  let at = from;
  for (const section of sections) {
    assert.ok(section.start >= at && section.end >= section.start && section.end <= to, `section ${section.id}`);
    holdSections(section.children, section);
    at = section.end;
  }
};

const holdAccount = (text: string, { numbers }: ParsedReport): void => {
  const ignored = Object.values(numbers.ignored).reduce((all, count) => all + count, 0);
  assert.equal(numbers.observed + ignored + numbers.unresolved, numbers.total, 'the account does not add up');
  const written = countNumbers(text);
  // A tear can hide a year, 二〇|三五年, and can make three numbers of one, 1,0|96, or of two, 1,096|1,096.
  // A full stop for the point of a share, 4。2%, makes one number of two.
  const most = written + countTears(text);
  const least = written - 2 * countTears(text) - [...text.matchAll(/\d。\d/gu)].length;
  assert.ok(numbers.total <= most && numbers.total >= least, 'numbers in the text');
};

/** What a number is written with, without the line of a page's number that a page break set into it. */
const writtenAt = (text: string, { start, end }: Span, pages: readonly Span[]): string => {
  const within = pages.filter((page) => page.start > start && page.end < end);
  if (within.length === 0) return text.slice(start, end);
  const before = text.slice(start, within[0]?.start).replace(/\n[^\n]*$/u, '\n');
  return before + text.slice(within[within.length - 1]?.end, end).replace(/^[^\n]*\n/u, '\n');
};

/**
 * Every ignored number stands where it is said to, in order, with its reason, and is no part of a figure; only a page's
 * number may stand within one, or within another ignored number, where a page break tears it.
 */
const holdIgnored = (text: string, { numbers, observations }: ParsedReport): void => {
  const counted = { date: 0, name: 0, spec: 0, list: 0, other: 0 };
  const pages = numbers.ignoredAt.filter(({ rule }) => rule === 'chrome');
  let at = 0;
  let last = 0;
  for (const { start, end, reason, rule } of numbers.ignoredAt) {
    counted[reason] += 1;
    assert.ok(start >= (rule === 'chrome' ? last : at), `an ignored number at ${start} inside another`);
    const written = writtenAt(text, { start, end }, rule === 'chrome' ? [] : pages);
    const told = written.replace(new RegExp(blank, 'gu'), '').replace(/(?<=\d)。(?=\d)/u, '.'); // 26。8% is a share
    assert.equal(countNumbers(told), 1, `${written} is not one number`);
    at = Math.max(at, end);
    last = start;
  }
  assert.deepEqual(counted, numbers.ignored);
  for (const { value, source } of observations) {
    const within = numbers.ignoredAt.find(
      ({ start, end, rule }) => rule !== 'chrome' && start < source.end && end > source.start,
    );
    assert.ok(value === null || within === undefined, `${source.quote} holds a number that is ignored`);
  }
};

const holdSpans = (text: string, report: ParsedReport): void => {
  for (const { id, source, clause } of report.observations) {
    assert.equal(text.slice(source.start, source.end), source.quote, id);
    assert.notEqual(source.quote, '', id);
    assert.ok(clause.start <= source.start && clause.end >= source.end, `the clause of ${id}`);
  }
  const spans: Span[] = [...report.projects, ...report.tables, ...report.diagnostics];
  for (const { definition, references } of report.terms) spans.push(...references, ...(definition ? [definition] : []));
  for (const { start, end } of spans) assert.ok(start >= 0 && end >= start && end <= text.length, `${start}–${end}`);
};

const holdOrder = (_: string, { observations, outline }: ParsedReport): void => {
  const sections = new Set(idsOf(outline));
  const seen = new Set<string>();
  let at = 0;
  for (const { id, source, section } of observations) {
    assert.ok(source.start >= at, `${id} stands before another that begins behind it`);
    at = source.start;
    if (section !== null) assert.ok(sections.has(section), `${id} is in a section that is not there`);
    assert.ok(!seen.has(id), `${id} is there twice`);
    seen.add(id);
  }
};

/** The laws of reading, in the words of docs/method.md. */
export const readingLaws: readonly ReadingLaw[] = [
  {
    name: 'any text gives a document of the contract',
    hold: (_, report) => assert.deepEqual(parsedReportSchema.safeParse(report).error?.issues ?? [], []),
  },
  {
    name: 'sections lie inside their parents, in order, each with an id of its own',
    hold: (text, { outline }) => {
      holdSections(outline, { start: 0, end: text.length });
      assert.equal(new Set(idsOf(outline)).size, idsOf(outline).length, 'two sections have one id');
    },
  },
  { name: 'spans give the words back', hold: holdSpans },
  { name: 'observations stand in order, each with an id of its own, in a section that is there', hold: holdOrder },
  { name: 'the account of numbers adds up', hold: holdAccount },
  { name: 'ignored numbers stand where they are said to, with their reasons', hold: holdIgnored },
  {
    name: 'what is unresolved is told, number by number',
    hold: (_, { numbers, diagnostics }) => {
      const told = diagnostics.filter(({ code }) => code === 'number-unresolved').length;
      assert.equal(told > 0, numbers.unresolved > 0);
      assert.ok(told <= numbers.unresolved, `${told} told of ${numbers.unresolved}`);
    },
  },
  {
    name: 'the document is plain JSON',
    hold: (_, report) => assert.deepStrictEqual(JSON.parse(JSON.stringify(report)), report),
  },
  {
    name: 'the same text gives the same document',
    hold: (text, report) => {
      parseReport('一、另一篇\n地区生产总值增长5%。');
      assert.equal(JSON.stringify(parseReport(text)), JSON.stringify(report));
    },
  },
];
