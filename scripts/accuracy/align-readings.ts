import type { Observation, Span } from '@gongbao/indicator-schema';
import type { GoldLine } from './gold-line.ts';

type GoldObservation = Extract<GoldLine, { type: 'observation' }>;

/** What became of each annotated observation, and what was read where none is. */
export interface Alignment {
  readonly found: readonly { readonly line: GoldObservation; readonly read: Observation }[];
  readonly missed: readonly GoldObservation[];
  /** The reason that the annotation gives why the number is none, where it has a line. */
  readonly extra: readonly { readonly read: Observation; readonly reason: string | undefined }[];
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;
const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** A target without a number is told in words whose edges may be drawn otherwise. */
const finds = ({ source, value }: Observation, { want, anchor }: GoldObservation): boolean =>
  want.value === '-' ? value === null && touches(source, anchor) : value !== null && holds(source, anchor);

/**
 * Pairs readings with annotated lines by their places, each with one at most. A second reading of a number that has been
 * found says nothing wrong: one number may be told of two things.
 */
export const alignReadings = (lines: readonly GoldLine[], readings: readonly Observation[]): Alignment => {
  const left = new Set(readings);
  const found: { line: GoldObservation; read: Observation }[] = [];
  const missed: GoldObservation[] = [];
  for (const line of lines) {
    if (line.type === 'skip') continue;
    const read = [...left].find((each) => finds(each, line));
    if (read === undefined) missed.push(line);
    else {
      left.delete(read);
      found.push({ line, read });
    }
  }
  const unpaired = [...left].filter(({ source }) => !found.some(({ line }) => touches(source, line.anchor)));
  const extra = unpaired.map((read) => {
    const skip = lines.find((line) => line.type === 'skip' && touches(read.source, line));
    return { read, reason: skip?.type === 'skip' ? skip.reason : undefined };
  });
  return { found, missed, extra: extra.filter(({ reason }) => !/^(?:part|range-end)\b/.test(reason ?? '')) };
};
