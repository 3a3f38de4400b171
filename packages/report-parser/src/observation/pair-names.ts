import { changeAdverbs } from '../lexicon/change-adverbs.ts';
import { scopes } from '../lexicon/settings.ts';
import { skipBlanks } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import type { Segment } from '../tree.ts';
import { isShare } from './amount-kinds.ts';
import { respectively } from './amount-lists.ts';
import { isBelonging } from './bare-nouns.ts';
import { subjectOfClauseBefore } from './clause-before.ts';
import { bareName } from './clean-name.ts';
import { deedsApart } from './deeds-apart.ts';
import { isAspect } from './is-aspect.ts';
import { isWordOf } from './is-word-of.ts';
import { withAspect } from './join-names.ts';
import { type ListedYears, listedYears } from './listed-years.ts';
import { nameBefore } from './name-before.ts';
import type { NamedAmount } from './named-amount.ts';
import { readChange } from './read-change.ts';
import { readRelation } from './read-relation.ts';
import { readBases, readOutcome } from './read-transition.ts';
import type { Relation } from './relation.ts';
import { withSharedShare } from './shared-parts.ts';
import { cutNames, splitNames } from './split-names.ts';
import { toldInCommon } from './told-in-common.ts';
import { SHARE, toldOfEach } from './told-of-earlier.ts';
import { trimBefore } from './trim-before.ts';
import { trimSubject } from './trim-subject.ts';
import { takesUp } from './words-around.ts';
import { wordsOf } from './words-of.ts';

/** A list of amounts, the amounts before it in its sentence, and whether as many were paired just before. */
export interface ListToPair {
  readonly segments: readonly Segment[];
  readonly earlier: readonly NamedAmount[];
  readonly isAfterPairs: boolean;
}

/** A list of amounts with the name of each, and what is told of them all. */
export interface Pairing {
  readonly names: readonly string[];
  readonly relation: Relation;
  /** What each is compared with, where they are not compared with one thing. */
  readonly against?: readonly Span[] | undefined;
  /** The year of each, where they are told of one thing in as many years. */
  readonly years?: readonly string[];
}

const comparedWith = /[比较](?![重例率值])([^,;比较]{2,18})$/;
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

/** 生产总值、投资|双双|突破200亿元，分别达到210亿元和241亿元: names that were told of together and are now told apart. */
const isTogether = /双双|均|都|同/;

const namesToldTogether = (
  view: string,
  { segment, name: { text } }: NamedAmount,
  count: number,
): readonly string[] | undefined => {
  const { before } = segment;
  if (!isTogether.test(view.slice(before.start, before.end))) return undefined;
  return splitWords(text, count);
};

/** 长山水厂、河东水厂|等三项工程|: of how many things two are named. */
const listEnd = /等(?:[二两三四五六七八九十\d]+[个项处座家](?:重[点大])?(?:工程|项目))?$/;

/** What the clause before a list tells of: 粮食、蔬菜等持续增产，|产量分别增长3%和5%. */
const subjectBefore = (
  source: SourceText,
  first: Segment,
  earlier: readonly NamedAmount[],
  count = 1,
): string | undefined => {
  const { start } = first.before;
  const line = source.view.lastIndexOf('\n', start) + 1;
  const at = earlier[earlier.length - 1]?.segment.amount.next ?? Math.max(line, start - 30 - 15 * count);
  const told = { start: at, end: at };
  return subjectOfClauseBefore(source, told, first, { isWhole: false, isLastResort: false, count })?.replace(
    listEnd,
    '',
  );
};

/** 污水|处理能力|不断提高，处理率达80%: the deed is said once more. */
const withoutAbility = (subject: string, aspect: string): string => {
  const ability = `${aspect.slice(0, 2)}能力`;
  return subject.endsWith(ability) ? subject.slice(0, -ability.length) : subject;
};

const splitWords = (words: string, count: number): string[] | undefined =>
  splitNames({ text: words, view: words }, { start: 0, end: words.length }, count);

/**
 * 民营经济快速发展，|销售收入、增加值|分别增长30%、29%: aspects of what the clause before tells of, or of what was told of
 * last in the sentence.
 */
const ofSubject = (
  source: SourceText,
  first: Segment,
  names: readonly string[],
  earlier: readonly NamedAmount[],
): readonly string[] => {
  const isNew = hasSignAt(source.view, first.before.start - 1, ';');
  const last = isNew ? undefined : earlier[earlier.length - 1]?.name.text;
  const subject = subjectBefore(source, first, earlier) ?? last;
  return subject === undefined ? names : names.map((name) => withAspect(subject, name));
};

/** 三次产业|结构比|为5:45:50，对增长的贡献率分别为…: the three of which it is the structure. */
const structure = /(?:增加值)?结构(?:比例?)?$/;

/** 总产值…，上缴税金…，|两项|分别增长9%和6%, |三项增速|分列第2、4、6位: those just told. */
const itemsTold = /^(?:这|上述|以上)?[两二三四五六]项(?:主要|经济)*(?:指标)?(?:增速|增幅)?$/;

const namesFor = (
  source: SourceText,
  span: Span,
  segments: readonly Segment[],
  earlier: readonly NamedAmount[] | undefined,
): readonly string[] | undefined => {
  const count = segments.length;
  const first = segments[0] as Segment;
  const trimmed = nameBefore(source.view, span);
  const written = wordsOf(source.text, trimmed);
  const last = earlier?.[earlier.length - 1]?.name.text;
  const isOfThem = isWordOf(changeAdverbs, written) || itemsTold.test(written) || written === last;
  const words = isOfThem ? '' : written;
  if (words !== '' && !isAspect(words)) {
    const names = splitNames(source, trimmed, count);
    if (names === undefined && earlier !== undefined && earlier.length > 0) {
      const before = earlier.map(({ name }) => name.text);
      const owners = before.length === count ? before : splitWords((last ?? '').replace(structure, ''), count);
      return owners && toldOfEach(words, owners);
    }
    return names?.every((name) => isAspect(name) || isBelonging(name))
      ? ofSubject(source, first, names, earlier ?? [])
      : names;
  }
  if (earlier === undefined) return undefined;
  const subject = toldInCommon(source, first.before.start) ?? subjectBefore(source, first, earlier, count);
  const named = subject === undefined ? undefined : splitWords(withoutAbility(subject, words), count);
  if (named !== undefined) return named.map((name) => withAspect(name, words));
  const latest = earlier[earlier.length - 1];
  if (latest === undefined) return undefined;
  const together = namesToldTogether(source.view, latest, count);
  if (together !== undefined) return together.map((name) => name + words);
  if (earlier.length < count) return words === '' ? undefined : Array<string>(count).fill(latest.name.text + words);
  return earlier.slice(-count).map(({ name }) => (words === '' ? name.text : withAspect(name.text, words)));
};

/** 补贴标准分别|从|209元、280元提高到…, 分别|从|全国第8位、第4位跃居…: what the things were before. */
const asOrigin = (view: string, { start, end }: Span, relation: Relation): Relation =>
  /^\s*[从由]/.test(view.slice(start, end)) && (relation.rule === 'named-before' || relation.rule === 'rank')
    ? { ...relation, rule: 'base' }
    : relation;

/** 分别|占规上工业的|三分之一和90%, 分别|削减|3000吨和1500吨: what is told of each belongs to its name. */
const endingOf = ({ view, text }: SourceText, { rule, name }: Relation, end: number): string => {
  if (rule === 'fulfilment') return bareName(wordsOf(text, name));
  if (rule !== 'named-before') return '';
  const words = bareName(wordsOf(text, nameBefore(view, name)));
  if (words === '' && takesUp(view, name.start, end)) return '占比';
  return words.startsWith('占') && !/(?:比重|比例|比|率)$/.test(words) ? `${words}比重` : words;
};

/** 产业对经济增长的贡献率分别为…，分别|拉动经济增长|0.3个百分点: what a thing adds to growth is no change of its share. */
const pull = /^(?:拉动|带动)/;
const shareInGrowth = /对[^对]{2,12}增长的?贡献率?$/;

const withPull = (name: string, words: string): string => name.replace(shareInGrowth, '') + words;

/** 在|全市|分别居第二、第三: the group may stand before 分别. */
const inGroup = (view: string, relation: Relation, { start, end }: Span): Relation => {
  const scope = relation.measure === 'rank' && !relation.against ? scopes.endingAt(view, end, start) : undefined;
  return scope === undefined ? relation : { ...relation, against: { start: end - scope.length, end } };
};

/** 高于|全国|全省|: scopes with nothing between them. */
const scopesIn = (view: string, { start, end }: Span): readonly Span[] => {
  const found: Span[] = [];
  for (let at = start; at < end; ) {
    const scope = scopes.startingAt(view, at, end);
    if (scope === undefined) return [];
    found.push({ start: at, end: at + scope.length });
    at += scope.length;
  }
  return found;
};

/** 分别高于|全国、全省|1.2和0.5个百分点: what each of several gaps refers to. */
const yardsticks = (view: string, { measure, against }: Relation, count: number): readonly Span[] | undefined => {
  if (measure !== 'gap' || against === undefined) return undefined;
  const parts = cutNames(view, against);
  const all = parts.length === 1 ? scopesIn(view, against) : parts;
  return all.length === count ? all : undefined;
};

/** 收入32亿元，支出242亿元，|比2015年增加|7亿元和80亿元: a list that only says how things changed is of those just told. */
const isOfEarlier = ({ measure }: Relation): boolean => measure === 'growth' || measure === 'change';

/** 服务业120亿元、农业30亿元，|占生产总值的|48%和12%: several shares are of as many as were told before. */
const areSharesOfEarlier = (view: string, { start, end }: Span): boolean =>
  hasSignAt(view, skipBlanks(view, start, end), SHARE);

/** The one thing that several gaps are of. */
const namesOfOne = (
  source: SourceText,
  span: Span,
  segments: readonly Segment[],
  earlier: readonly NamedAmount[],
): readonly string[] | undefined => {
  const words = bareName(wordsOf(source.text, nameBefore(source.view, span)));
  const isOwn = words !== '' && !isAspect(words);
  const thing = isOwn
    ? ''
    : (subjectBefore(source, segments[0] as Segment, earlier) ?? earlier[earlier.length - 1]?.name.text);
  return thing === undefined
    ? undefined
    : Array<string>(segments.length).fill(isOwn ? words : withAspect(thing, words));
};

/** 城乡居民收入|增幅|分别为6%和7%: that they grew is told by the noun before 分别. */
const readRate = (view: string, words: Span, { amount }: Segment, { name, bound }: Relation): Relation | undefined =>
  isShare(amount) && skipBlanks(view, name.start, name.end) === name.end
    ? readChange(view, words, amount, bound)
    : undefined;

/** 生产总值、工业投资|增速|分别高于全市1和2个百分点: of the growth of each. */
const rate = /(?:增速|增幅|增长速度)$/;
const ofItsOwn = /(?:增速|增幅|增长速度|总量|规模|率|占比|比重)$/;

const withSharedRate = (names: readonly string[]): readonly string[] => {
  const shared = rate.exec(names[names.length - 1] as string)?.[0];
  const isShared = shared !== undefined && names.every((name, at) => at === names.length - 1 || !ofItsOwn.test(name));
  return isShared ? names.map((name, at) => (at === names.length - 1 ? name : name + shared)) : names;
};

/** Nothing but shares: what amounts to money is told as a share of something. */
const areShares = (segments: readonly Segment[], { measure }: Relation): boolean =>
  measure === 'level' && segments.every(({ amount }) => amount.unit?.code === '%');

/** Where the years of a list may stand: before 分别, or at the head of the clause before. */
const yearsBefore = (view: string, { start, end }: Span, count: number): ListedYears | undefined =>
  listedYears(view, { start: hasSignAt(view, start - 1, ',') ? Math.max(0, start - 24) : start, end }, count);

/** 2019、2020、2021年|地区生产总值|分别增长…: the one thing that is told of in several years, as these words name it. */
const thingOfYears = (source: SourceText, { start, end }: Span, years: ListedYears, told: Relation): string => {
  const nameIn = (span: Span): string => bareName(wordsOf(source.text, nameBefore(source.view, span)));
  const behind = nameIn({ start: Math.max(start, Math.min(end, years.end)), end });
  return behind || nameIn({ start, end: Math.max(start, years.start) }) || nameIn(told.name);
};

/** Where no 分别 parts the names of a list from what is told of them. */
const pairUnparted = (source: SourceText, { segments, earlier, isAfterPairs }: ListToPair): Pairing | undefined => {
  const [first] = segments as readonly [Segment];
  const { view } = source;
  const words = view.slice(first.before.start, first.before.end);
  if (words.endsWith('等') || oneAfterAnother.test(words)) return undefined;
  const relation =
    readBases(view, first, segments[segments.length - 1] ?? first) ??
    readOutcome(view, first, false) ??
    readRelation(view, first.before, first.amount);
  const against = yardsticks(view, relation, segments.length);
  const isOfThem = isAfterPairs || isOfEarlier(relation) || areSharesOfEarlier(view, relation.name);
  const names =
    against === undefined
      ? namesFor(source, relation.name, segments, isOfThem ? earlier : undefined)
      : namesOfOne(source, relation.name, segments, earlier);
  return names && { names, relation, against };
};

/**
 * Pairs a list of amounts with the list of names before it, or with the names of the amounts before; undefined when
 * they are not as many.
 *  > 家电、家具销售额分别增长|8%|和|5.5%
 */
export const pairNames = (source: SourceText, list: ListToPair): Pairing | undefined => {
  const { segments, earlier } = list;
  const [first] = segments as readonly [Segment];
  const { view } = source;
  const cut = respectively(view, first.before);
  if (cut === undefined) return pairUnparted(source, list);
  const predicate = { start: cut.end, end: first.before.end };
  const before = { start: first.before.start, end: cut.start };
  const read = asOrigin(view, predicate, readRelation(view, predicate, first.amount));
  const grown = read.rule === 'named-before' ? readRate(view, before, first, read) : undefined;
  const told = grown ?? read;
  const comparison = readComparison(view, before, predicate, told);
  const subject = comparison?.subject ?? grown?.name ?? (isOfEarlier(told) ? trimSubject : trimBefore)(view, before);
  const relation = comparison?.relation ?? inGroup(view, told, before);
  const years = yearsBefore(view, subject, segments.length);
  const rest = { start: Math.max(subject.start, Math.min(subject.end, years?.end ?? 0)), end: subject.end };
  if (years !== undefined && cutNames(view, rest).length !== segments.length) {
    const thing =
      thingOfYears(source, subject, years, told) ||
      (subjectBefore(source, first, earlier) ?? earlier[earlier.length - 1]?.name.text);
    if (thing !== undefined) return { names: Array<string>(segments.length).fill(thing), relation, years: years.years };
  }
  const against = yardsticks(view, relation, segments.length);
  const done = deedsApart(source, subject, predicate, segments.length);
  if (done !== undefined) return { names: done, relation };
  const find = against === undefined ? namesFor : namesOfOne;
  const found = find(source, subject, segments, earlier);
  if (found === undefined) return undefined;
  const names = areShares(segments, relation) ? withSharedShare(found) : found;
  const ending = comparison === undefined ? endingOf(source, told, predicate.end) : '';
  const pulled = told.rule === 'verb-of-change' ? wordsOf(source.text, told.name) : '';
  if (pull.test(pulled)) return { names: names.map((name) => withPull(name, pulled)), relation, against };
  const rated = relation.measure === 'gap' || relation.measure === 'rank' ? withSharedRate(names) : names;
  return { names: rated.map((name) => name + ending), relation, against };
};
