import { type IndicatorNames, indicatorNames } from '@gongbao/indicator-schema/names';
import { places as allPlaces } from '@gongbao/indicator-schema/places';
import { findSentences } from './clause/find-sentences.ts';
import { explainFields, type FieldReading } from './explanation/explain-fields.ts';
import { explainLink, type LinkReading } from './explanation/explain-link.ts';
import { findPieces } from './explanation/find-pieces.ts';
import { foldWidth } from './fold-width.ts';
import { linkClaims, namesToLink } from './observation/link-claim.ts';
import { linkTo } from './observation/link-to.ts';
import { wordsIn } from './observation/of-growth.ts';
import { type FindInPlace, makeFindInPlace } from './observation/own-place.ts';
import { linkedMeasure } from './observation/to-observations.ts';
import { openReport } from './open-report.ts';
import type { ParseOptions } from './parse-report.ts';
import { skipBlanks, skipBlanksBack } from './quantity/skip-blanks.ts';
import { readBlocks } from './read-blocks.ts';
import { toSetting } from './setting.ts';
import type { SourceText } from './source-text.ts';
import type { Span } from './span.ts';
import type { Block, Claim, Ignored, Setting, TableFigure, Wish } from './tree.ts';

/** Words that bear on a reading, and in what way. */
export interface ReadingPart extends Span {
  readonly role: 'name' | 'relation' | 'amount' | 'bound';
}

/** A number, or a target in words, that is an observation. The span is that of the observation's source. */
export interface ObservedReading extends Span {
  readonly type: 'observed';
  readonly sentence: Span;
  readonly name: string;
  readonly parts: readonly ReadingPart[];
  readonly fields: readonly FieldReading[];
  readonly link: LinkReading;
}

/** A number that is none, and by which rule. */
export interface IgnoredReading extends Span {
  readonly type: 'ignored';
  readonly sentence: Span;
  readonly reason: Ignored['reason'];
  readonly rule: string;
}

/** A number that names nothing nearby. */
export interface UnresolvedReading extends Span {
  readonly type: 'unresolved';
  readonly sentence: Span;
}

export type ReadingExplanation = ObservedReading | IgnoredReading | UnresolvedReading;

interface Surroundings {
  readonly view: string;
  readonly setting: Setting;
  readonly catalogue: IndicatorNames;
  readonly findInPlace: FindInPlace;
  readonly sentence: Span;
}

/** The words before the number that are no part of the name: 增长, 分别高于全市平均水平. */
const relationOf = (view: string, { before, amount }: Claim['segment'], pieces: readonly Span[]): ReadingPart[] => {
  const named = pieces
    .filter(({ start }) => start >= before.start)
    .map(({ end }) => end)
    .filter((end) => end <= amount.start);
  const start = skipBlanks(view, Math.max(before.start, ...named), amount.start);
  const end = skipBlanksBack(view, amount.start, start);
  return end > start ? [{ role: 'relation', start, end }] : [];
};

const explainClaim = (
  claim: Claim,
  isLinked: boolean,
  { view, setting, catalogue, findInPlace, sentence }: Surroundings,
): ObservedReading => {
  const { amount, after } = claim.segment;
  const within = { start: sentence.start, end: Math.max(amount.end, after.end) };
  const words = wordsIn(view.slice(within.start, within.end), foldWidth(claim.name));
  const pieces = findPieces(view, words, within);
  const bound: ReadingPart[] = amount.next > amount.end ? [{ role: 'bound', start: amount.end, end: amount.next }] : [];
  const parts: ReadingPart[] = [
    ...pieces.map(({ start, end }): ReadingPart => ({ role: 'name', start, end })),
    ...relationOf(view, claim.segment, pieces),
    { role: 'amount', start: amount.start, end: amount.end },
    ...bound,
  ];
  return {
    type: 'observed',
    start: amount.start,
    end: amount.end,
    sentence,
    name: claim.name,
    parts: parts.sort((a, b) => a.start - b.start),
    fields: explainFields({ view, claim, sentence, setting, pieces }),
    link: explainLink(claim, catalogue, findInPlace, isLinked ? namesToLink(claim, view) : []),
  };
};

/** A target in words stands in a list of targets; all of it but the name is its predicate. */
const explainWish = (wish: Wish, { view, catalogue, findInPlace, sentence }: Surroundings): ObservedReading => ({
  type: 'observed',
  start: wish.start,
  end: wish.end,
  sentence,
  name: wish.name,
  parts: [
    ...findPieces(view, foldWidth(wish.name), wish.clause).map((piece): ReadingPart => ({ role: 'name', ...piece })),
    { role: 'amount', start: wish.start, end: wish.end },
  ],
  fields: [{ field: 'indicator', rule: 'subject-of-a-target-in-words' }],
  link: explainLink({ name: wish.name, measure: linkedMeasure(wish), unit: null }, catalogue, findInPlace),
});

/** A cell is read by the head of its column and the first cells of its row. */
const explainFigure = (figure: TableFigure, { catalogue, findInPlace, sentence }: Surroundings): ObservedReading => ({
  type: 'observed',
  start: figure.start,
  end: figure.end,
  sentence,
  name: figure.name,
  parts: [{ role: 'amount', start: figure.start, end: figure.end }],
  fields: [
    { field: 'indicator', rule: 'name-of-the-row' },
    { field: 'measure', rule: figure.measure === 'growth' ? 'growth-in-the-name-or-the-head' : 'level-by-default' },
    { field: 'unit', rule: 'unit-of-the-row' },
    { field: 'period', rule: 'head-of-the-column' },
    { field: 'status', rule: 'head-of-the-column' },
  ],
  link: explainLink(figure, catalogue, findInPlace),
});

const blockAt = (blocks: readonly Block[], at: number): Block | undefined =>
  blocks.find(({ start, end }) => start <= at && at < end);

/** The sentence that holds an offset; a table has none, there it is the cell. */
const sentenceAt = (source: SourceText, blocks: readonly Block[], found: Span): Span => {
  const block = blockAt(blocks, found.start);
  if (block === undefined || block.type === 'table') return { start: found.start, end: found.end };
  const sentence = findSentences(source, block).find(({ start, end }) => start <= found.start && found.start < end);
  return { start: sentence?.start ?? block.start, end: sentence?.end ?? block.end };
};

/**
 * Tells how the number or the target at `at` was read: which words made the observation, which rule gave each of its
 * fields, which entry of the catalogue it is linked to and why not to others; or by which rule it is none. Between two
 * numbers it is the next one that is explained; undefined when the text has none any more.
 */
export const explainReading = (
  text: string,
  at: number,
  options: ParseOptions = {},
): ReadingExplanation | undefined => {
  const places = options.places ?? allPlaces;
  const { source, structure, given } = openReport(text, places);
  const { view } = source;
  const from = given.fromGiven(at);
  const setting = toSetting(structure);
  const catalogue = options.catalogue ?? indicatorNames;
  const findInPlace = makeFindInPlace(places, structure.header.refArea?.code);
  const claims: { readonly claim: Claim; readonly isLinked: boolean }[] = [];
  const { wishes, figures, ignored, unread } = readBlocks(source, structure, setting, (some) => {
    const links = linkClaims(some, { link: linkTo(catalogue, findInPlace), view, catalogue });
    for (const [index, claim] of some.entries()) claims.push({ claim, isLinked: links[index] !== null });
  });
  const around = (span: Span): Surroundings => ({
    view,
    setting,
    catalogue,
    findInPlace,
    sentence: sentenceAt(source, structure.blocks, span),
  });
  const explanations: Explained[] = [
    ...claims.map(({ claim, isLinked }) =>
      spanned(claim.segment.amount, (span) => explainClaim(claim, isLinked, around(span))),
    ),
    ...wishes.map(({ wish }) => spanned(wish, (span) => explainWish(wish, around(span)))),
    ...figures.map(({ figure }) => spanned(figure, (span) => explainFigure(figure, around(span)))),
    ...ignored.map(({ reason, rule, ...span }) =>
      spanned(span, ({ start, end }) => ({
        type: 'ignored',
        start,
        end,
        sentence: around(span).sentence,
        reason,
        rule,
      })),
    ),
    ...unread.map((amount) =>
      spanned(amount, ({ start, end }) => ({ type: 'unresolved', start, end, sentence: around(amount).sentence })),
    ),
  ];
  return given.toGiven(nextOf(explanations, from)?.explain());
};

/** What is explained where it is asked for. */
interface Explained extends Span {
  readonly explain: () => ReadingExplanation;
}

/** The first that ends behind an offset. */
const nextOf = (explanations: readonly Explained[], from: number): Explained | undefined => {
  let next: Explained | undefined;
  for (const one of explanations) if (one.end > from && (next === undefined || one.start < next.start)) next = one;
  return next;
};

const spanned = (span: Span, explain: (span: Span) => ReadingExplanation): Explained => ({
  start: span.start,
  end: span.end,
  explain: () => explain(span),
});
