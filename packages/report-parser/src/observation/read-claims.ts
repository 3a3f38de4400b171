import { achievements, aspects, doings } from '../lexicon/predicates.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import type { Amount, Claim, Segment, Sentence, Setting } from '../tree.ts';
import { isWordOf } from './is-word-of.ts';
import { nameBefore } from './name-before.ts';
import { type Name, nameClaim, type Subjects } from './name-claim.ts';
import { readLeadingPeriod, readPeriod } from './read-period.ts';
import { type Relation, readRelation } from './read-relation.ts';
import { isEstimated, readModality, readStatus } from './read-status.ts';
import { readBase, readOutcome } from './read-transition.ts';
import type { ReviewWindow, Windows } from './review-window.ts';
import { splitNames } from './split-names.ts';
import { toValue } from './to-value.ts';
import { wordsOf } from './words-of.ts';

const nobody: Subjects = { thing: undefined, latest: undefined, dimension: undefined, doing: '', isNamedBefore: false };

const unitOf = ({ form, unitText }: Amount, relation: Relation): string | null => {
  if (form === 'ratio') return 'ratio';
  return relation.measure === 'rank' || unitText === '' ? null : unitText;
};

/** The years that a sentence's figures can belong to. */
export interface Times {
  readonly setting: Setting;
  readonly windows: Windows;
}

/** What is known when the amounts of one sentence are read, one after the other. */
class SentenceReader {
  readonly #source: SourceText;
  readonly #sentence: Sentence;
  readonly #setting: Setting;
  readonly #isEstimated: boolean;
  readonly claims: Claim[] = [];
  readonly unread: Amount[] = [];
  #subjects: Subjects = nobody;
  #period: string | undefined;
  #at: number;
  readonly #window: ReviewWindow;
  readonly #planSpan: string | undefined;

  constructor(source: SourceText, sentence: Sentence, { setting, windows }: Times) {
    this.#window = windows.review;
    this.#planSpan = windows.planSpan;
    this.#source = source;
    this.#sentence = sentence;
    this.#setting = setting;
    this.#isEstimated = isEstimated(source.view, sentence);
    this.#at = sentence.start;
  }

  /** The period of an amount: named in its own words, else by the sentence so far, else by the part of the report. */
  #periodAt({ amount, before, link }: Segment, flow: Flow): string | null {
    const { view } = this.#source;
    const own = readPeriod(view, before, this.#sentence, this.#setting);
    const leading = readLeadingPeriod(view, { start: this.#at, end: amount.start }, this.#setting);
    if (leading !== undefined) this.#period = leading;
    this.#at = Math.max(this.#at, before.start);
    const hangsOn = link === 'listed' || link === 'adjacent';
    const latest = hangsOn && flow === 'stock' ? this.claims[this.claims.length - 1] : undefined;
    return own ?? this.#period ?? (latest?.rule === 'base' ? undefined : latest?.period) ?? this.#defaultPeriod(flow);
  }

  /** The year of the part of the report; five years for what was done or grew in a review of five. */
  #defaultPeriod(flow: Flow): string | null {
    const { planYear, reviewYear, reviewSpan } = this.#setting;
    const isPlan = isPlanning(this.#sentence);
    if (flow === 'base') {
      if (!isPlan && reviewSpan !== null && this.#window === 'span') return String(Number(reviewSpan.slice(0, 4)) - 1);
      const year = isPlan ? planYear : reviewYear;
      return year === null ? null : String(year - 1);
    }
    if (!isPlan && this.#window === 'span' && reviewSpan !== null && flow === 'flow') return reviewSpan;
    if (isPlan && this.#planSpan !== undefined) return this.#planSpan;
    const year = isPlan ? planYear : reviewYear;
    return year === null ? null : String(year);
  }

  #push(segment: Segment, relation: Relation, name: Name): void {
    const { view, text } = this.#source;
    const { amount, before } = segment;
    const period = this.#periodAt(segment, flowOf(view, segment, relation, name));
    const { role } = this.#sentence;
    const hangsOn = segment.link === 'listed' || segment.link === 'adjacent';
    const isExpected = this.#isEstimated || (hangsOn && this.claims[this.claims.length - 1]?.status === 'estimate');
    const status = readStatus(view, { words: before, role, period, isEstimated: isExpected }, this.#setting);
    this.claims.push({
      segment,
      name: name.text,
      measure: relation.measure,
      value: toValue(amount, relation.sign),
      unit: unitOf(amount, relation),
      bound: amount.bound ?? relation.bound ?? 'eq',
      against: relation.against === undefined ? null : wordsOf(text, relation.against),
      period,
      status,
      modality: status === 'target' ? readModality(view, before) : null,
      clause: {
        start: Math.min(before.start, amount.start),
        end: Math.max(amount.end, name.from === 'behind' || name.from === 'around' ? segment.after.end : amount.end),
      },
      rule: relation.rule,
    });
    this.#subjects = {
      thing: name.isThing || this.#subjects.thing === undefined ? name.text : this.#subjects.thing,
      latest: name.text,
      dimension: amount.unit?.dimension,
      doing: name.doing,
      isNamedBefore: name.from === 'before' || name.from === 'earlier',
    };
  }

  /** Reads one amount by itself. */
  readOne(one: Segment, next: Segment | undefined): void {
    const segment = next?.link === 'adjacent' && one.after.end <= one.after.start ? { ...one, after: next.after } : one;
    if (segment.link === 'opening' && isStrongStop(this.#source.view, segment.before.start - 1))
      this.#subjects = nobody;
    const { view } = this.#source;
    const relation =
      readBase(view, segment, next) ?? readOutcome(view, segment) ?? readRelation(view, segment.before, segment.amount);
    const named = nameClaim(this.#source, segment, relation, this.#subjects);
    const name =
      named?.from === 'earlier' || named === undefined ? (this.#nameOfClauseBefore(segment) ?? named) : named;
    if (name === undefined) this.unread.push(segment.amount);
    else this.#push(segment, relation, name);
  }

  /** 考核评为优秀，|保持全市第2: what the clause before told of, when nothing nearer is named. */
  #nameOfClauseBefore({ before }: Segment): Name | undefined {
    const { view, text } = this.#source;
    const end = before.start - 1;
    const told = this.claims[this.claims.length - 1]?.segment.amount.next ?? this.#sentence.start;
    if (view[end] !== ',' || end <= this.#sentence.start) return undefined;
    let start = end;
    while (start > this.#sentence.start && !/[,;:。]/.test(view[start - 1] ?? '')) start--;
    if (told > start) return undefined;
    const named = nameBefore(view, { start, end });
    if (named.start > start || achievements.startingAt(view, start, end) || doings.startingAt(view, start, end))
      return undefined;
    const clause = wordsOf(text, named);
    const words =
      /^(.{2,}?)(?:再?创|连跨|跨[过上越]|[跃迈]上|按可比|按不变|稳步|持续|保持|大幅|不断|明显|显著|实现|成功|连续|位居|稳居|跃居|居|位列|排名|为[A-Z]|评为|评定为|获评?|取得|进一步|全面|继续|快速|加快|逆势|首次)/.exec(
        clause,
      )?.[1] ?? clause;
    if (words.length < 2 || words.length > 30) return undefined;
    return { text: words, isThing: true, from: 'earlier', doing: '' };
  }

  /** Reads a list of amounts that stand for a list of names; false when they do not pair. */
  readPairs(segments: readonly Segment[]): boolean {
    const [first] = segments as readonly [Segment];
    const { view } = this.#source;
    const cut = respectively(view, first.before);
    const subject: Span = { start: first.before.start, end: cut?.start ?? first.before.end };
    const predicate: Span = cut === undefined ? first.before : { start: cut.end, end: first.before.end };
    const relation = readRelation(view, predicate, first.amount);
    const span = cut === undefined ? relation.name : subject;
    const names = this.#namesFor(span, segments.length, cut !== undefined);
    if (names === undefined) return false;
    const bound = segments[segments.length - 1]?.amount.bound;
    segments.forEach((segment, index) => {
      const amount = { ...segment.amount, bound: segment.amount.bound ?? bound };
      const text = names[index] as string;
      this.#push({ ...segment, amount, before: first.before }, relation, {
        text,
        isThing: true,
        from: 'before',
        doing: '',
      });
    });
    return true;
  }

  #namesFor(span: Span, count: number, isRespective: boolean): readonly string[] | undefined {
    const trimmed = nameBefore(this.#source.view, span);
    const words = wordsOf(this.#source.text, trimmed);
    if (words === '' || isWordOf(aspects, words)) {
      if (this.claims.length < count || !isRespective) return undefined;
      return this.claims.slice(-count).map((claim) => claim.name + words);
    }
    return splitNames(this.#source, trimmed, count);
  }
}

/** What a figure counts over its period, what stands at its end, or what it started from. */
type Flow = 'flow' | 'stock' | 'base';

const isPlanning = ({ role }: Sentence): boolean => role === 'plan' || role === 'government-building';

const flowOf = (view: string, { before }: Segment, relation: Relation, name: Name): Flow => {
  if (relation.rule === 'base') return 'base';
  const words = view.slice(before.start, before.end);
  if (
    /累计|年均|平均每年/.test(words) ||
    /新增|净增/.test(name.text) ||
    relation.measure === 'growth' ||
    relation.measure === 'change'
  )
    return 'flow';
  if (relation.measure !== 'level' || /(?:达|达到|突破|增至|至|到|保持在|超过?|率)$/.test(words.trimEnd()))
    return 'stock';
  return name.doing === '' && !/^(?:完成|实现|共|累计)/.test(words.trimStart()) ? 'stock' : 'flow';
};

const isStrongStop = (view: string, at: number): boolean => view[at] === ';' || view[at] === '。';

/** Where 分别 or 依次 stands. */
const respectively = (view: string, { start, end }: Span): Span | undefined => {
  const words = view.slice(start, end);
  const at = Math.max(words.lastIndexOf('分别'), words.lastIndexOf('依次'));
  return at < 0 ? undefined : { start: start + at, end: start + at + 2 };
};

/** The amounts from `index` on that stand one behind the other with nothing but 、 or 和 between: 9%、6%、5%. */
const listFrom = (segments: readonly Segment[], index: number): Segment[] => {
  const list = [segments[index] as Segment];
  for (let i = index + 1; i < segments.length; i++) {
    const next = segments[i] as Segment;
    if (next.link !== 'listed' || next.before.end > next.before.start) break;
    list.push(next);
  }
  const last = (list[list.length - 1] as Segment).amount;
  return list.map(sharingUnit(last));
};

/** 820万、640万|人次: the unit that only the last number wears in full. */
const sharingUnit =
  (last: Amount) =>
  (segment: Segment): Segment =>
    last.unitText.startsWith(segment.amount.unitText)
      ? { ...segment, amount: { ...segment.amount, unitText: last.unitText, unit: last.unit } }
      : segment;

/** Reads every amount of a sentence: what it measures, how, when, and whether it is a result or a target. */
export const readClaims = (
  source: SourceText,
  sentence: Sentence,
  segments: readonly Segment[],
  { setting, windows }: Times,
): { claims: Claim[]; unread: Amount[] } => {
  const reader = new SentenceReader(source, sentence, { setting, windows });
  for (let i = 0; i < segments.length; ) {
    const list = listFrom(segments, i);
    if (list.length > 1 && reader.readPairs(list)) i += list.length;
    else {
      reader.readOne(segments[i] as Segment, segments[i + 1]);
      i += 1;
    }
  }
  return { claims: reader.claims, unread: reader.unread };
};
