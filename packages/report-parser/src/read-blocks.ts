import { findSegments } from './clause/find-segments.ts';
import { findSentences } from './clause/find-sentences.ts';
import { nextPlanSpan } from './observation/plan-window.ts';
import { readClaims } from './observation/read-claims.ts';
import { readTable } from './observation/read-table.ts';
import { headlineStart, readWishes } from './observation/read-wishes.ts';
import { nextWindow, type Windows } from './observation/review-window.ts';
import { findNumbers } from './quantity/find-numbers.ts';
import { findWordAmounts } from './quantity/find-word-amounts.ts';
import { readQuantities } from './quantity/read-quantities.ts';
import type { SourceText } from './source-text.ts';
import type { Span } from './span.ts';
import type { Amount, Block, Claim, Ignored, Sentence, Setting, Structure, TableFigure, Wish } from './tree.ts';

/** All that the sentences of a report say, in the order of the text. */
export interface Reading {
  readonly claims: { readonly claim: Claim; readonly section: string | null }[];
  readonly wishes: { readonly wish: Wish; readonly section: string | null }[];
  readonly figures: { readonly figure: TableFigure; readonly index: number; readonly section: string | null }[];
  readonly ignored: Ignored[];
  /** Amounts that name nothing that they could measure. */
  readonly unread: Amount[];
}

const unspoken: Readonly<Partial<Record<Block['type'], Ignored['reason']>>> = { masthead: 'date', chrome: 'other' };

/** The spans among `marks` that lie in a block; both are in order. */
const marksWithin = (marks: readonly Span[], from: number, block: Span): { marks: readonly Span[]; next: number } => {
  let start = from;
  while (start < marks.length && (marks[start] as Span).end <= block.start) start++;
  let end = start;
  while (end < marks.length && (marks[end] as Span).start < block.end) end++;
  return { marks: marks.slice(start, end), next: start };
};

const isAmount = (found: Amount | Ignored): found is Amount => found.type === 'amount';

interface Surroundings {
  readonly source: SourceText;
  readonly setting: Setting;
  readonly marks: readonly Span[];
  readonly windows: Windows;
}

const readSentence = (
  sentence: Sentence,
  { source, setting, marks, windows }: Surroundings,
  reading: Reading,
): void => {
  const quantities = sentence.numbers.length === 0 ? [] : readQuantities(source.view, sentence, marks);
  for (const found of quantities) if (!isAmount(found)) reading.ignored.push(found);
  const inDigits = quantities.filter(isAmount);
  const inWords = sentence.role === 'glossary' ? [] : findWordAmounts(source.view, sentence, quantities);
  const amounts = inWords.length === 0 ? inDigits : [...inDigits, ...inWords].sort((a, b) => a.start - b.start);
  if (amounts.length === 0) return;
  const segments = findSegments(source.view, sentence, amounts);
  const { claims, unread } = readClaims(source, sentence, segments, { setting, windows });
  for (const claim of claims) reading.claims.push({ claim, section: sentence.section });
  reading.unread.push(...unread.filter(({ tokens }) => tokens > 0));
};

/** The tables of a block; its other numbers are years in the heads and the numbers of the rows. */
const readTableBlock = (
  block: Block,
  { source, setting, structure }: { source: SourceText; setting: Setting; structure: Structure },
  reading: Reading,
): void => {
  const seen = new Set<number>();
  structure.tables.forEach((located, index) => {
    if (located.table.start < block.start || located.table.end > block.end) return;
    for (const figure of readTable(source, located, setting).flat()) {
      reading.figures.push({ figure, index, section: block.section });
      if (figure.amount !== undefined) seen.add(figure.start);
    }
  });
  for (const { start, end } of findNumbers(source.view, block)) {
    if (seen.has(start)) continue;
    const isYear = source.view[end] === '年';
    reading.ignored.push({ type: 'ignored', start, end, reason: isYear ? 'date' : 'list', rule: 'table' });
  }
};

/** Reads the sentences of every block, and accounts for the numbers that stand outside sentences. */
export const readBlocks = (source: SourceText, structure: Structure, setting: Setting): Reading => {
  const reading: Reading = { claims: [], wishes: [], figures: [], ignored: [], unread: [] };
  const asides = [...structure.marks, ...structure.asides].sort((a, b) => a.start - b.start);
  let windows: Windows = {
    review: setting.reviewSpan !== null && structure.header.reviewPeriods.length === 1 ? 'span' : 'year',
    planSpan: undefined,
  };
  let section: string | null = null;
  let mark = 0;
  for (const block of structure.blocks) {
    const reason = unspoken[block.type];
    if (reason !== undefined) {
      for (const { start, end } of findNumbers(source.view, block))
        reading.ignored.push({ type: 'ignored', start, end, reason, rule: block.type });
      continue;
    }
    if (block.type === 'table') {
      readTableBlock(block, { source, setting, structure }, reading);
      continue;
    }
    const { marks, next } = marksWithin(asides, mark, block);
    mark = next;
    if (block.section !== section) windows = { ...windows, planSpan: undefined };
    section = block.section;
    let isListing = false;
    for (const sentence of findSentences(source.view, block)) {
      windows =
        block.role === 'plan'
          ? { ...windows, planSpan: nextPlanSpan(source.view, sentence, setting, windows.planSpan) }
          : windows;
      const { here, lasting } = nextWindow(source.view, sentence, sentence.start === block.start, windows.review);
      if (block.role !== 'plan') windows = { ...windows, review: lasting };
      const from = block.role === 'plan' ? headlineStart(source.view, sentence) : undefined;
      if (from !== undefined || (isListing && sentence.numbers.length > 0)) {
        const wishes = readWishes(source, sentence, from ?? sentence.start, setting);
        isListing = true;
        for (const wish of wishes) reading.wishes.push({ wish, section: sentence.section });
      } else isListing = false;
      readSentence(sentence, { source, setting, marks, windows: { ...windows, review: here } }, reading);
    }
  }
  return reading;
};
