import type { Observation, ParsedReport } from '@gongbao/indicator-schema';
import type { CheckSource, FindingSpan } from '../check.ts';
import { sentenceAt } from '../sentence.ts';
import type { Reading } from './doubt-kind.ts';
import { doubtKinds } from './doubt-kinds.ts';

/** A reading that is wrong more often than most, and why it is thought so. */
export interface Doubt {
  /** The observation's id. */
  readonly observation: string;
  readonly indicator: Observation['indicator'];
  /** The codes of the kinds that apply, those that are wrong most often first. */
  readonly kinds: readonly string[];
  readonly span: FindingSpan;
}

export interface Review {
  readonly format: 'gongbao/review@1';
  /** How many readings of sentences were looked at; cells of tables and targets in words are not. */
  readonly readings: number;
  readonly doubts: readonly Doubt[];
  readonly summary: readonly { readonly kind: string; readonly readings: number }[];
}

/** Narrow letters, no blanks: as a name and its sentence can be compared. */
const plain = (words: string): string => words.normalize('NFKC').replace(/\s/gu, '');

const keyOf = ({ indicator, refArea, measure, period, status, against }: Observation): string =>
  JSON.stringify([indicator.id ?? indicator.text, refArea, measure, period, status, against]);

const written = ({ quantity, value }: Observation): string => JSON.stringify(quantity ?? value);

/** The different values of each indicator, measure, period and status. */
const valuesByKey = (observations: readonly Observation[]): Map<string, Set<string>> => {
  const values = new Map<string, Set<string>>();
  for (const observation of observations) {
    const key = keyOf(observation);
    values.set(key, (values.get(key) ?? new Set()).add(written(observation)));
  }
  return values;
};

const isOfSentence = ({ value, table }: Observation): boolean => value !== null && table === null;

const readingsOf = ({ observations }: ParsedReport, text: string): Reading[] => {
  const told = observations.filter(isOfSentence);
  const values = valuesByKey(told.filter(({ period }) => period !== null));
  return told.map((observation) => {
    const { start, end } = sentenceAt(text, observation.source.start);
    return {
      observation,
      name: plain(observation.indicator.text),
      sentence: plain(text.slice(start, end)),
      values: values.get(keyOf(observation))?.size ?? 1,
    };
  });
};

/**
 * The readings to look at first: those with a sign that was found on most misreadings when people checked, and on few of
 * the others. None of it says that a reading is wrong. Without the text of a report fewer signs can be told.
 */
export function reviewReports(sources: readonly CheckSource[]): Review {
  const readings = sources.flatMap(({ report, text = '' }) =>
    readingsOf(report, text).map((reading) => ({ reading, report: report.report.id })),
  );
  const doubts = readings.flatMap(({ reading, report }): Doubt[] => {
    const kinds = doubtKinds.filter(({ applies }) => applies(reading)).map(({ code }) => code);
    const { id, indicator, source } = reading.observation;
    const { start, end, quote } = source;
    return kinds.length === 0 ? [] : [{ observation: id, indicator, kinds, span: { report, start, end, quote } }];
  });
  return {
    format: 'gongbao/review@1',
    readings: readings.length,
    doubts,
    summary: doubtKinds.map(({ code }) => ({
      kind: code,
      readings: doubts.filter(({ kinds }) => kinds.includes(code)).length,
    })),
  };
}
