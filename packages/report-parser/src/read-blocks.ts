import { findSegments } from './clause/find-segments.ts';
import { findSentences } from './clause/find-sentences.ts';
import { withPointsOfNext } from './observation/amount-lists.ts';
import { withGoals } from './observation/goals-told.ts';
import { partOfReport, partOfYearIn } from './observation/part-of-year.ts';
import { readClaims } from './observation/read-claims.ts';
import { readTable } from './observation/read-table.ts';
import type { SegmentedSentence } from './observation/reading-steps.ts';
import { TargetLists } from './observation/target-lists.ts';
import { type FramedSentence, TimeFrames } from './observation/time-frames.ts';
import { findNumbers } from './quantity/find-numbers.ts';
import { findWordAmounts } from './quantity/find-word-amounts.ts';
import { readQuantities } from './quantity/read-quantities.ts';
import type { SourceText } from './source-text.ts';
import { inOrder, type Span } from './span.ts';
import { accountCells } from './table/account-cells.ts';
import type {
  Amount,
  Asked,
  Block,
  Claim,
  Ignored,
  LocatedTable,
  Sentence,
  Setting,
  Structure,
  TableFigure,
  Unread,
  Wish,
} from './tree.ts';

/** What the blocks of a report say besides the claims of its sentences, in the order of the text. */
export interface Reading {
  readonly wishes: { readonly wish: Wish; readonly section: string | null }[];
  readonly figures: { readonly figure: TableFigure; readonly index: number; readonly section: string | null }[];
  readonly ignored: Ignored[];
  /** Amounts that name nothing that they could measure, or lack the unit of what they name. */
  readonly unread: Unread[];
  /** Words that say that results are of part of a year, whose period is not read. */
  readonly parts: Span[];
}

const unspoken: Readonly<Partial<Record<Block['type'], Ignored['reason']>>> = { masthead: 'date', chrome: 'other' };

const isAsked = (found: Ignored): found is Asked => 'goal' in found;

/** The amounts of a sentence in digits and in words, in order; what is no amount is told to `leave`. */
const amountsOf = (
  view: string,
  sentence: Sentence,
  quantities: readonly (Amount | Ignored)[],
  leave: (ignored: Ignored) => void,
): readonly Amount[] => {
  const inDigits: Amount[] = [];
  for (const found of quantities) {
    if (found.type === 'amount') inDigits.push(found);
    else leave(found);
  }
  const inWords = sentence.role === 'glossary' ? [] : findWordAmounts(view, sentence, quantities);
  return inWords.length === 0 ? inDigits : [...inDigits, ...inWords].sort((a, b) => a.start - b.start);
};

const unasked = ({ type, start, end, reason, rule }: Asked): Ignored => ({ type, start, end, reason, rule });

/** Enough for the code of a stage to stay in the processor's nearest cache; more would only fill the memory. */
const SENTENCES_AT_ONCE = 2000;

/** The claims of the sentences, which are read stage by stage. */
const readStretch = (
  sentences: readonly FramedSentence[],
  source: SourceText,
  marks: readonly Span[],
  reading: Reading,
): readonly Claim[] => {
  const { view } = source;
  for (const { sentence } of sentences) {
    const part = sentence.numbers.length > 0 ? partOfYearIn(view, sentence) : undefined;
    if (part !== undefined) reading.parts.push(part);
  }
  const quantities = readQuantities(
    view,
    sentences.map(({ sentence }) => sentence),
    marks,
  );
  const asked: Asked[] = [];
  const leave = (found: Ignored): void => {
    if (isAsked(found)) asked.push(found);
    else reading.ignored.push(found);
  };
  const amounts = sentences.map(({ sentence }, index) =>
    amountsOf(view, sentence, quantities[index] as readonly (Amount | Ignored)[], leave),
  );
  const segmented: SegmentedSentence[] = [];
  for (let index = 0; index < sentences.length; index++) {
    const { sentence, times } = sentences[index] as FramedSentence;
    const own = amounts[index] as readonly Amount[];
    if (own.length > 0)
      segmented.push({ sentence, times, segments: withPointsOfNext(view, findSegments(view, sentence, own)) });
  }
  const { claims, unread } = readClaims(source, segmented);
  for (const amount of unread) if (amount.tokens > 0) reading.unread.push(amount);
  const [first] = sentences;
  if (first === undefined) return claims;
  const { setting } = first.times;
  return withGoals(view, claims, asked, { setting, leave: (left) => reading.ignored.push(unasked(left)) });
};

/** The tables of a block, from the table `next` on, and their numbers that are no figures. */
const readTableBlock = (
  block: Block,
  { source, setting, structure, next }: { source: SourceText; setting: Setting; structure: Structure; next: number },
  reading: Reading,
): number => {
  const seen: Span[] = [];
  let index = next;
  for (; (structure.tables[index]?.table.start ?? Number.POSITIVE_INFINITY) < block.end; index++) {
    for (const figure of readTable(source, structure.tables[index] as LocatedTable, setting).flat()) {
      reading.figures.push({ figure, index, section: block.section });
      if (figure.amount !== undefined) seen.push(figure);
    }
  }
  const tables = structure.tables.slice(next, index);
  for (const left of accountCells(source, block, { tables, figures: inOrder(seen) })) reading.ignored.push(left);
  return index;
};

/** Numbers of the masthead are dates, those of the page's furniture belong to no report. */
const ignoreBlock = (view: string, block: Block, reason: Ignored['reason'], reading: Reading): void => {
  for (const { start, end } of findNumbers(view, block)) {
    reading.ignored.push({ type: 'ignored', start, end, reason, rule: block.type });
  }
};

/**
 * Reads the sentences of every block, and accounts for the numbers that stand outside sentences. The claims are handed to
 * `take` in order, some thousand sentences' at once, so that those of a long text need not be there together.
 */
export const readBlocks = (
  source: SourceText,
  structure: Structure,
  setting: Setting,
  take: (claims: readonly Claim[]) => void,
): Reading => {
  const reading: Reading = { wishes: [], figures: [], ignored: [], unread: [], parts: [] };
  const ofReport = partOfReport(source.view, structure.blocks, setting);
  if (ofReport !== undefined) reading.parts.push(ofReport);
  const marks = [...structure.marks, ...structure.asides].sort((a, b) => a.start - b.start);
  const reviewsFiveOnly = setting.reviewSpan !== null && structure.header.reviewPeriods.length === 1;
  let counting: FramedSentence[] = [];
  let table = 0;
  const frames = new TimeFrames(source.view, structure.outline, setting, reviewsFiveOnly);
  const lists = new TargetLists(source, (wish, section) => reading.wishes.push({ wish, section }));
  for (const block of structure.blocks) {
    const reason = unspoken[block.type];
    if (reason !== undefined) ignoreBlock(source.view, block, reason, reading);
    else if (block.type === 'table')
      table = readTableBlock(block, { source, setting, structure, next: table }, reading);
    else {
      frames.enter(block);
      lists.enter(block);
      for (const sentence of findSentences(source, block)) {
        const framed = frames.frame(sentence);
        lists.read(framed);
        if (sentence.numbers.length > 0 || sentence.numerals.length > 0) counting.push(framed);
        if (counting.length < SENTENCES_AT_ONCE) continue;
        take(readStretch(counting, source, marks, reading));
        counting = [];
      }
    }
  }
  take(readStretch(counting, source, marks, reading));
  return reading;
};
