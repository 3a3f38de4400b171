import assert from 'node:assert/strict';
import { parseReport } from '@gongbao/report-parser';
import { readingLaws } from '../../packages/report-parser/test/reading-laws.ts';
import type { Law, ReadSample } from './law.ts';

const BEFORE = '\n\n';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** What is said of no place in particular stands at 0; a section that is empty has its place. */
const isNowhere = (place: Place): boolean => place.start === 0 && place.end === 0 && !('title' in place);

/** Everything that is read, with all offsets that far further on. */
const moved = (value: unknown, by: number): unknown =>
  JSON.parse(JSON.stringify(value), (key, held: unknown) => {
    if (key === 'id' && typeof held === 'string') return held.replace(/@\d+/, '');
    if (typeof held !== 'object' || held === null || !('start' in held)) return held;
    const place = held as Place;
    return isNowhere(place) ? place : { ...place, start: place.start + by, end: place.end + by };
  });

const withoutSource = (report: ReadSample['report']): unknown => ({ ...report, source: null });

/** The laws of the parser's own tests, and that a text means the same further down. */
export const parserLaws: readonly Law<ReadSample>[] = [
  ...readingLaws.map(({ name, hold }) => ({
    name,
    hold: ({ text, report }: ReadSample) => hold(text, report),
  })),
  {
    name: 'blank lines before a text move offsets only',
    hold: ({ text, report }) => {
      const below = parseReport(BEFORE + text);
      assert.deepEqual(moved(withoutSource(below), 0), moved(withoutSource(report), BEFORE.length));
    },
  },
];
