import type { Observation, Value } from '@gongbao/indicator-schema';
import { parseReport } from '../src/index.ts';
import { carrySentence, type Part } from './carry-sentence.ts';
import { type Mark, type MarkedText, readMarked } from './read-marked.ts';

/** What a line of expectation says of one amount. */
interface Expected {
  readonly measure: string;
  readonly value: string;
  readonly unit: string;
  readonly bound: string;
  readonly period: string;
  readonly status: string;
  readonly name: string | undefined;
}

const usual: Readonly<Record<Part, { readonly period: string; readonly status: string }>> = {
  review: { period: '2023', status: 'actual' },
  plan: { period: '2024', status: 'target' },
  'government-building': { period: '2024', status: 'target' },
  'five-years': { period: '2025', status: 'actual' },
  glossary: { period: '2023', status: 'actual' },
};

/** `growth -6.3 % approx 2022 target 名称`: what is usual in the part is left out, and the name where it is marked. */
const readExpected = (line: string, part: Part): Expected => {
  const [measure = '', value = '', unit = '', ...rest] = line.split(' ');
  const take = (pattern: RegExp): string | undefined => {
    const at = rest.findIndex((word) => pattern.test(word));
    return at < 0 ? undefined : rest.splice(at, 1)[0];
  };
  const bound = take(/^(?:eq|ge|gt|le|lt|approx)$/) ?? 'eq';
  const period = take(/^(?:\d{4}(?:\/\d{4})?|undated)$/) ?? usual[part].period;
  const status = take(/^(?:actual|estimate|target)$/) ?? usual[part].status;
  if (rest.length > 1) throw new Error(`an expectation has words too many: ${line}`);
  return { measure, value, unit, bound, period, status, name: rest[0] };
};

const writeValue = (value: Value | null): string => {
  if (value === null) return '-';
  if (typeof value === 'number') return String(value);
  return 'min' in value ? `${value.min}..${value.max}` : value.parts.join(':');
};

/** The subjects that name the amount of a number, in the order of the text. */
const subjectsOf = (marks: readonly Mark[], amount: Mark, number: number): readonly Mark[] => {
  const subjects = marks.filter(({ kind }) => kind === 'subject');
  const numbered = subjects.filter(({ of }) => of.includes(number));
  if (numbered.length > 0) return numbered;
  const plain = subjects.filter(({ of }) => of.length === 0);
  const isOnly = marks.filter(({ kind }) => kind === 'amount' || kind === 'wish').length === 1;
  return isOnly ? plain : plain.filter(({ end }) => end <= amount.start).slice(-1);
};

const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A name in an expectation: what stands in [ ] may be left out, and | stands between two that are both right. */
const namePattern = (name: string): RegExp =>
  new RegExp(`^(?:${literal(name).replaceAll('\\[', '(?:').replaceAll('\\]', ')?').replaceAll('\\|', '|')})$`);

const nameOf = (subjects: readonly Mark[]): string =>
  subjects.map(({ words, isOptional }) => (isOptional ? `[${words}]` : words)).join('');

const compare = (read: Observation, want: Expected, name: string): string[] => {
  const fields: [string, string, boolean][] = [
    ['name', read.indicator.text, namePattern(name).test(read.indicator.text)],
    ['measure', read.measure, read.measure === want.measure],
    ['value', writeValue(read.value), writeValue(read.value) === want.value],
    ['unit', read.unit ?? '-', (read.unit ?? '-') === want.unit],
    ['bound', read.bound, read.bound === want.bound],
    ['period', read.period ?? 'undated', (read.period ?? 'undated') === want.period],
    ['status', read.status, read.status === want.status],
  ];
  return fields.flatMap(([field, is, isRight]) => {
    if (isRight) return [];
    return [`${field} is ${is}, not ${field === 'name' ? name : want[field as keyof Expected]}`];
  });
};

/** 超|100亿元|以上: a bound or a reference is told of the amount that stands nearest. */
const nearest = (
  marks: readonly Mark[],
  amounts: readonly Mark[],
  kind: Mark['kind'],
  amount: Mark,
): Mark | undefined => {
  const distance = (a: Mark, b: Mark): number => (a.start < b.start ? b.start - a.end : a.start - b.end);
  return marks.find((mark) => {
    if (mark.kind !== kind) return false;
    const [first] = amounts.toSorted((a, b) => distance(mark, a) - distance(mark, b));
    return first === amount;
  });
};

const compareMarks = (read: Observation, { marks }: MarkedText, amount: Mark): string[] => {
  const amounts = marks.filter(({ kind }) => kind === 'amount');
  const faults: string[] = [];
  const against = nearest(marks, amounts, 'against', amount);
  if (against !== undefined && read.against !== against.words)
    faults.push(`against is ${read.against}, not ${against.words}`);
  const modality = nearest(marks, amounts, 'modality', amount);
  if (modality !== undefined && read.modality !== modality.words)
    faults.push(`modality is ${read.modality}, not ${modality.words}`);
  if (nearest(marks, amounts, 'bound', amount) !== undefined && read.bound === 'eq')
    faults.push('the bound is not read');
  return faults;
};

/**
 * What is misread in a marked sentence that stands in a part of a report; empty when all is read as the marks and the
 * expectations, one for each amount and each wish in order, say. A number without a mark must not be an observation.
 */
export const checkReading = (part: Part, marked: string, expectations: readonly string[]): string[] => {
  const sentence = readMarked(marked);
  const figures = sentence.marks.filter(({ kind }) => kind === 'amount' || kind === 'wish');
  if (figures.length !== expectations.length)
    throw new Error(`${figures.length} marks, ${expectations.length} expectations: ${marked}`);
  const { text, at } = carrySentence(part, sentence.text);
  const { observations } = parseReport(text);
  const read = observations.filter(({ source }) => source.start >= at && source.end <= at + sentence.text.length);
  const faults = figures.flatMap((figure, index) => {
    const found = read.find(({ source }) => source.start === at + figure.start && source.end === at + figure.end);
    if (found === undefined) return [`${figure.words} is not read`];
    const want = readExpected(expectations[index] ?? '', part);
    const name = want.name ?? nameOf(subjectsOf(sentence.marks, figure, index + 1));
    return [...compare(found, want, name), ...compareMarks(found, sentence, figure)].map(
      (fault) => `${figure.words}: ${fault}`,
    );
  });
  const marksAt = new Set(figures.map(({ start }) => at + start));
  const extra = read.filter(({ source }) => !marksAt.has(source.start));
  return [...faults, ...extra.map(({ source, indicator }) => `${source.quote} is read as ${indicator.text}`)];
};
