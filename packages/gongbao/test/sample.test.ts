import type { Observation, ParsedReport } from '@gongbao/indicator-schema';
import { parsedReportSchema } from '@gongbao/indicator-schema/schemas';
import { parseReport } from '@gongbao/report-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { addPlaces } from '../src/add-places.ts';
import { readSample, type SampleFact } from './sample-facts.ts';

const { text, facts } = readSample();
let parsed: ParsedReport;

beforeAll(async () => {
  const places = await addPlaces(new URL('../../../data/sample/places.json', import.meta.url).pathname);
  parsed = parseReport(text, { places });
});

const plain = (words: string): string => words.normalize('NFKC').replace(/[\s“”"‘’《》()、，,的]/g, '');

/** The facts that an observation gets wrong. */
const faultsOf = (read: Observation, want: SampleFact): string[] => {
  const name = plain(read.indicator.text);
  const { head, full } = want.indicator;
  const checks: Record<string, boolean> = {
    [`indicator ${read.indicator.text}, not ${full}`]:
      name.includes(plain(head)) && name.length <= plain(full).length + 6,
    [`measure ${read.measure}, not ${want.measure}`]: read.measure === want.measure,
    [`value ${JSON.stringify(read.value)}, not ${JSON.stringify(want.value)}`]:
      JSON.stringify(read.value) === JSON.stringify(want.value),
    [`unit ${read.unit}, not ${want.unit}`]: want.measure === 'rank' || read.unit === want.unit,
    [`bound ${read.bound}, not ${want.bound}`]: read.bound === want.bound,
    [`period ${read.period}, not ${want.period}`]: read.period === want.period,
    [`status ${read.status}, not ${want.status}`]: read.status === want.status,
    [`against ${read.against}, not ${want.against}`]: want.against === undefined || read.against === want.against,
    [`modality ${read.modality}, not ${want.modality}`]: want.modality === undefined || read.modality === want.modality,
  };
  return Object.keys(checks).filter((fault) => !checks[fault]);
};

const around = (start: number, end: number): string =>
  `${text.slice(Math.max(0, start - 12), start)}|${text.slice(start, end)}|${text.slice(end, end + 6)}`.replace(
    /\s/g,
    ' ',
  );

describe('the invented report', () => {
  test('is a report by the contract', () => {
    expect(parsedReportSchema.safeParse(parsed).error).toBeUndefined();
  });

  test('has its masthead', () => {
    const { meetingHas, refArea, speaker, title, ...rest } = facts.report;
    expect(parsed.report).toMatchObject({ ...rest, refArea });
    expect(parsed.report.title).toContain(title);
    expect(parsed.report.meeting).toContain(meetingHas);
    expect(parsed.report.speaker?.name).toBe(speaker.name);
  });

  test('has its outline', () => {
    const read = parsed.outline.filter(({ role }) => role !== 'preamble');
    expect(read.map(({ role, start }) => ({ role, start }))).toEqual(
      facts.outline.map(({ role, start }) => ({ role, start })),
    );
    for (const [index, section] of facts.outline.entries()) {
      const starts = read[index]?.children.map(({ start }) => start) ?? [];
      expect(starts).toEqual(expect.arrayContaining(section.children.map(({ start }) => start)));
    }
  });

  test('has every number where the facts have it', () => {
    for (const { start, end, text: words } of facts.numbers) expect(text.slice(start, end)).toBe(words);
    expect(parsed.numbers.total).toBe(facts.numbers.length);
    expect(parsed.numbers.unresolved).toBe(0);
  });

  test('has every number read as a careful reader reads it', () => {
    const faults = facts.numbers.flatMap((number) => {
      const { start, end } = number;
      const read = parsed.observations.find((o) => o.value !== null && o.source.start <= start && o.source.end >= end);
      const place = around(start, end);
      if ('table' in number) return read && read.table === null ? [`${place}: read outside its table`] : [];
      if ('skip' in number) {
        const isPart = number.skip === 'part' || number.skip === 'range-end';
        if (isPart) return read ? [] : [`${place}: not read as a part`];
        return read ? [`${place}: read as ${read.indicator.text}, should be skipped as ${number.skip}`] : [];
      }
      if (!read) return [`${place}: not read`];
      return faultsOf(read, number.observation).map((fault) => `${place}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test('has its targets without a number', () => {
    for (const wish of facts.qualitative) {
      const read = parsed.observations.find(
        (o) => o.qualitative !== null && o.table === null && o.source.start < wish.end && o.source.end > wish.start,
      );
      expect(read, wish.text).toMatchObject({ status: wish.status, period: wish.period, value: null });
      expect(plain(read?.indicator.text ?? '')).toContain(plain(wish.indicator.head));
    }
  });

  test('has its table cell by cell, and every cell of data as an observation', () => {
    const [table] = parsed.tables;
    expect(table?.columns).toEqual(facts.table.columns);
    expect(table?.rows).toEqual(facts.table.rows);
    for (const [row, { cells }] of facts.table.rows.entries()) {
      const read = parsed.observations.filter((o) => o.table?.row === row);
      expect(read.map((o) => [o.period, o.status, o.attribute])).toEqual([
        ['2023', 'target', cells[3]],
        ['2023', 'actual', cells[3]],
        ['2024', 'target', cells[3]],
      ]);
    }
  });

  test('has its terms', () => {
    for (const want of facts.terms) {
      const read = parsed.terms.find((t) => t.number === want.number && plain(t.term).includes(plain(want.term)));
      expect(read, want.term).toBeDefined();
      expect(read?.components.map(({ symbol }) => symbol)).toEqual(want.components.map(([symbol]) => symbol));
      for (const [index, [symbol, count]] of want.components.entries()) {
        if (symbol !== 'N' && count > 1) expect(read?.components[index]?.items, want.term).toHaveLength(count);
      }
      if (want.references !== null) expect(read?.references, want.term).toHaveLength(want.references);
    }
  });

  test('has its projects', () => {
    const bare = (name: string): string => name.replace(/项目$/, '');
    const read = parsed.projects.map((p) => ({ name: bare(p.name), stage: p.stage, group: p.group, box: p.box }));
    expect(read).toEqual(expect.arrayContaining(facts.projects));
    expect(read).toHaveLength(facts.projects.length);
  });
});
