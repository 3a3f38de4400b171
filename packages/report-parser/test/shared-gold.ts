import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Observation } from '@gongbao/indicator-schema';
import { parseReport } from '../src/index.ts';

const shared = new URL('../../../../shared/', import.meta.url);
export const evaluation = new URL('eval/', shared);

/** Whether the annotated reports lie beside the repository. */
export const isGoldPresent = existsSync(new URL('gold/', evaluation)) && existsSync(new URL('reports/', shared));

/** How an observation is compared with an annotation; the shared file's own, so that both scores are one. */
interface Comparison {
  readonly fieldsOf: (read: Observation, want: Wanted) => string[];
  readonly sameIndicator: (read: string, full: string, head: string) => boolean;
  readonly textOffsets: (text: string) => (codePoint: number) => number;
}

export const loadComparison = async (): Promise<Comparison> =>
  (await import(new URL('fields.mjs', evaluation).href)) as Comparison;

export interface Wanted {
  readonly measure: string;
  readonly full: string;
  readonly head: string;
  readonly value: string;
  readonly unit: string;
  readonly bound: string;
  readonly period: string;
  readonly status: string;
}

/** A number of an annotated window: what it says, or why it says nothing. */
interface GoldNumber {
  readonly start: number;
  readonly end: number;
  readonly skip: string | undefined;
  readonly want: Wanted;
}

export interface GoldReport {
  readonly doc: string;
  readonly numbers: readonly GoldNumber[];
  /** The observations that begin in an annotated window. */
  readonly observations: readonly Observation[];
}

export const readReport = (doc: string): string =>
  new TextDecoder().decode(readFileSync(new URL(`reports/${doc}.txt`, shared)));

const linesOf = (file: string): string[][] =>
  readFileSync(new URL(file, evaluation), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));

const loadReport = (doc: string): GoldReport => {
  const { tokens, windows } = JSON.parse(readFileSync(new URL(`gold/${doc}.tokens.json`, evaluation), 'utf8')) as {
    tokens: { id: string; start: number; end: number }[];
    windows: [number, number][];
  };
  const lines = new Map(linesOf(`gold/${doc}.tsv`).map((line) => [line[0], line]));
  const numbers = tokens.map(({ id, start, end }): GoldNumber => {
    const [, measure = '', full = '', head = '', value = '', unit = '', bound = '', period = '', status = ''] =
      lines.get(id) ?? [];
    const want = { measure, full, head, value, unit, bound, period, status };
    return { start, end, skip: measure === 'skip' ? full : undefined, want };
  });
  const { observations } = parseReport(readReport(doc));
  const inWindow = ({ source }: Observation) => windows.some(([from, to]) => source.start >= from && source.start < to);
  return { doc, numbers, observations: observations.filter((each) => each.table === null && inWindow(each)) };
};

/** The annotated windows of the district reports, each with what is read in them. */
export const loadGold = (): GoldReport[] =>
  readdirSync(new URL('gold/', evaluation))
    .filter((file) => file.endsWith('.tsv'))
    .map((file) => loadReport(file.slice(0, -4)));

export interface HeadlineTarget {
  readonly want: Wanted;
  /** The wording of a target without a number. */
  readonly qualitative: string | undefined;
  /** In code points. */
  readonly start: number;
}

/** The headline targets by report; a wish without a number or a yardstick is left out, as the scorer does. */
export const loadHeadlines = (): Map<string, HeadlineTarget[]> => {
  const byDoc = new Map<string, HeadlineTarget[]>();
  for (const line of linesOf('exact/headline-targets.tsv').slice(1)) {
    const [doc = '', full = '', head = '', measure = '', value = '', unit = '', bound = '', period = '', words = ''] =
      line;
    if (/更好结果|更优水平|更多增长/.test(words)) continue;
    const want = { measure, full, head, value, unit, bound, period, status: 'target' };
    const target = { want, qualitative: value === 'qualitative' ? words : undefined, start: Number(line[9]) };
    byDoc.set(doc, [...(byDoc.get(doc) ?? []), target]);
  }
  return byDoc;
};
