import { storedReportSchema } from '@gongbao/indicator-schema/schemas';
import { parseReport } from '@gongbao/report-parser';
import { describe, expect, test } from 'vitest';
import { addPlaces } from '../src/add-places.ts';
import { cutHeading, cutWords } from '../src/stored-report/cut-words.ts';
import { formatStoredReport } from '../src/stored-report/format-stored-report.ts';
import { storedPath } from '../src/stored-report/stored-path.ts';
import { toStoredReport } from '../src/stored-report/to-stored-report.ts';
import { readSample } from './sample-facts.ts';

const { text } = readSample();
const places = await addPlaces(new URL('../../../data/sample/places.json', import.meta.url).pathname);
const parsed = parseReport(text, { places });
const stored = toStoredReport(parsed);

describe('what is kept of a report', () => {
  test('is valid, and says where it is kept', () => {
    expect(storedReportSchema.safeParse(stored).error).toBeUndefined();
    expect(stored && storedPath(stored)).toBe('990101/2024-gwr.json');
  });

  test('is every figure with its unit and its place in the text', () => {
    const figures = (o: (typeof parsed.observations)[number]) => [
      o.id,
      o.value,
      o.unit,
      o.period,
      o.source.start,
      o.source.end,
    ];
    expect(stored?.observations.map(figures)).toEqual(parsed.observations.map(figures));
  });

  test('holds no sentence', () => {
    const kept = JSON.stringify({ ...stored, report: null, tables: null, terms: null, projects: null });
    const clauses = text.split(/[，。；：、！？\n“”（）\s]+/).filter((clause) => /^\p{Script=Han}{14,}$/u.test(clause));
    expect(clauses.length).toBeGreaterThan(15);
    expect(clauses.filter((clause) => kept.includes(clause))).toEqual([]);
  });

  test('is nothing where the place is unknown', () => {
    expect(toStoredReport(parseReport(text))).toBeNull();
  });

  test('is written one item a line, and reads back the same', () => {
    if (!stored) throw new Error('not kept');
    const written = formatStoredReport(stored);
    expect(JSON.parse(written)).toEqual(stored);
    expect(written.split('\n').length).toBeGreaterThan(stored.observations.length);
  });
});

describe('words are cut', () => {
  test('before they become a clause', () => {
    expect(cutWords('与经济增长同步')).toBe('与经济增长同步');
    expect(cutWords('在全区经济发展和社会稳定中发挥更大作用')).toBe('在全区经济发展和社会稳定…');
  });

  test('and headings to the name that they begin with', () => {
    expect(cutHeading('聚力强产业，发展底盘更加厚实')).toBe('聚力强产业');
    expect(cutHeading('2023年工作回顾')).toBe('2023年工作回顾');
    expect(cutHeading('在新的一年里继续推进全区各项事业健康有序发展并取得实效')).toBe('');
  });
});
