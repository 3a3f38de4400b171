import { aspects } from '../lexicon/predicates.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import type { Claim, Segment } from '../tree.ts';
import { respectively } from './amount-lists.ts';
import { bareName } from './clean-name.ts';
import { isWordOf } from './is-word-of.ts';
import { nameBefore } from './name-before.ts';
import { type Relation, readRelation } from './read-relation.ts';
import { splitNames } from './split-names.ts';
import { wordsOf } from './words-of.ts';

/** A list of amounts with the name of each, and what is told of them all. */
export interface Pairing {
  readonly names: readonly string[];
  readonly relation: Relation;
}

const comparedWith = /比([^,;、比]{2,18})$/;
const difference = /^(高|低|快|慢|多|少)/;

/** 小微企业、涉农贷款增速|比各项贷款平均增速|分别高4.2和0.7个百分点. */
const readComparison = (
  view: string,
  subject: Span,
  predicate: Span,
  relation: Relation,
): { subject: Span; relation: Relation } | undefined => {
  const verb = difference.exec(view.slice(predicate.start, predicate.end).trim());
  const found = verb === null ? null : comparedWith.exec(view.slice(subject.start, subject.end));
  if (verb === null || found === null) return undefined;
  const start = subject.end - (found[1]?.length ?? 0);
  const gap = {
    ...relation,
    measure: 'gap',
    sign: /[低慢少]/.test(verb[0]) ? -1 : 1,
    against: { start, end: subject.end },
    rule: 'gap',
  } as const;
  return { subject: { start: subject.start, end: subject.end - found[0].length }, relation: gap };
};

/** One thing that passes one mark after another: 进出口总额接连突破8万亿元、9万亿元. */
const oneAfterAnother = /(?:接连|相继|先后|连续)(?:突破|跨越|迈过|跃上|登上|越过)/;

const namesFor = (
  source: SourceText,
  span: Span,
  count: number,
  earlier: readonly Claim[] | undefined,
): readonly string[] | undefined => {
  const trimmed = nameBefore(source.view, span);
  const words = wordsOf(source.text, trimmed);
  if (words !== '' && !isWordOf(aspects, words)) return splitNames(source, trimmed, count);
  const latest = earlier?.[earlier.length - 1];
  if (earlier === undefined || latest === undefined) return undefined;
  if (earlier.length < count) return words === '' ? undefined : Array<string>(count).fill(latest.name + words);
  return earlier.slice(-count).map((claim) => claim.name + words);
};

/** 补贴标准分别|从|209元、280元提高到…: what the things were before. */
const asOrigin = (view: string, { start, end }: Span, relation: Relation): Relation =>
  /^\s*[从由]/.test(view.slice(start, end)) && relation.rule === 'named-before'
    ? { ...relation, rule: 'base' }
    : relation;

/**
 * Pairs a list of amounts with the list of names before it, or with the names of the amounts before; undefined when
 * they are not as many. `isAfterPairs` tells that as many amounts were paired just before.
 *  > 家电、家具销售额分别增长|8%|和|5.5%
 */
export const pairNames = (
  source: SourceText,
  segments: readonly Segment[],
  claims: readonly Claim[],
  isAfterPairs: boolean,
): Pairing | undefined => {
  const [first] = segments as readonly [Segment];
  const { view } = source;
  const cut = respectively(view, first.before);
  if (cut === undefined) {
    if (oneAfterAnother.test(view.slice(first.before.start, first.before.end))) return undefined;
    const relation = readRelation(view, first.before, first.amount);
    const names = namesFor(source, relation.name, segments.length, isAfterPairs ? claims : undefined);
    return names && { names, relation };
  }
  const predicate = { start: cut.end, end: first.before.end };
  const told = asOrigin(view, predicate, readRelation(view, predicate, first.amount));
  const comparison = readComparison(view, { start: first.before.start, end: cut.start }, predicate, told);
  const subject = comparison?.subject ?? { start: first.before.start, end: cut.start };
  const names = namesFor(source, subject, segments.length, claims);
  if (names === undefined) return undefined;
  const ending = told.rule === 'fulfilment' ? bareName(wordsOf(source.text, told.name)) : '';
  return { names: names.map((name) => name + ending), relation: comparison?.relation ?? told };
};
