import { env } from 'cloudflare:workers';
import type { Observation } from '@gongbao/indicator-schema';
import { openShards } from '@gongbao/store';
import { writeIndicators, writeReport } from '@gongbao/store/write';
import { beforeAll, describe, expect, test } from 'vitest';
import { sourceKey } from '../src/ingest/ingest-setting.ts';
import { inventedCatalogue } from './invented-data.ts';
import { inventedReport } from './invented-report.ts';
import { connectToMcp, type McpCall } from './mcp-client.ts';
import { fillDatabase } from './open-test-api.ts';

const time = '2026-01-01T00:00:00.000Z';
const text =
  '云州市南浦县人民政府工作报告\n\n持续建设“一廊三区”，做好“三农”工作。\n\n名词解释\n1.“一廊三区”：一条沿江走廊，三个片区。\n';
const span = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, quote: words };
};

let call: McpCall;

/** A place with more figures, more targets and more indicators of one name than a model reads at once. */
beforeAll(async () => {
  await fillDatabase();
  call = await connectToMcp();
  const shards = openShards([env.DB]);
  const [first] = inventedCatalogue;
  const beds = Array.from({ length: 12 }, (_, index) => ({
    ...first,
    id: `beds-${index}`,
    names: { zh: `床位数第${index}种`, en: `Beds ${index}` },
    synonyms: [],
  }));
  await writeIndicators(env.DB, [...inventedCatalogue, ...beds], time);
  const target = { status: 'target', bound: 'ge' } as const;
  const observations: Partial<Observation>[] = Array.from({ length: 250 }, (_, index) => ({
    period: String(1900 + index),
    ...(index >= 130 && target),
  }));
  observations.push({ indicator: { text: '床位数第3种', id: 'beds-3' } });
  const report = inventedReport({ code: '990103', name: '云州市南浦县', observations });
  const bytes = new TextEncoder().encode(text);
  const sha256 = Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  await env.BUCKET.put(sourceKey(sha256), bytes);
  const { quote: _, ...definition } = span('一条沿江走廊，三个片区。');
  const { quote: __, ...reference } = span('“一廊三区”');
  const { quote: ___, ...common } = span('“三农”');
  const terms = [
    { number: 1, term: '“一廊三区”', definition, components: [], references: [reference] },
    { number: null, term: '“三农”', definition: null, components: [], references: [common] },
  ];
  await writeReport(shards, {
    document: { ...report, source: { ...report.source, sha256 }, terms },
    contentSha256: 'whole answers',
    origin: 'ingest',
    unless: 'ever',
    recordedAt: time,
    writeId: crypto.randomUUID(),
  });
});

interface Part {
  readonly truncated: boolean;
  readonly cursor: string | null;
}

/** All parts of an answer, asked for one after the other. */
async function readParts<Answer extends Part>(name: string, input: Record<string, unknown>): Promise<Answer[]> {
  const parts: Answer[] = [];
  for (let cursor: string | null | undefined; cursor !== null && parts.length < 10; ) {
    const { structuredContent } = await call(name, { ...input, ...(cursor !== undefined && { cursor }) });
    const part = structuredContent as Answer;
    expect(part.truncated).toBe(part.cursor !== null);
    parts.push(part);
    cursor = part.cursor;
  }
  return parts;
}

describe('what is longer than a model reads at once', () => {
  test('a series goes on to its end, each figure once and with its receipt', async () => {
    type Series = Part & { figures: { receipt: { observation: string; quote: string; start: number } }[] };
    const parts = await readParts<Series>('get_series', { indicator: 'gdp', place: '990103' });
    expect(parts.map(({ figures }) => figures.length)).toEqual([100, 100, 50]);
    const receipts = parts.flatMap(({ figures }) => figures.map(({ receipt }) => receipt));
    expect(new Set(receipts.map(({ observation }) => observation)).size).toBe(250);
    for (const { observation, start, quote } of receipts) {
      expect([observation, quote]).toEqual([`990103-2024-gwr@${start}`, '312.6亿元']);
    }
  });

  test('targets go on to their end, and say how many are left', async () => {
    type Targets = Part & { left: number; verdicts: { target: { start: number } }[] };
    const parts = await readParts<Targets>('get_targets_and_results', { place: '990103' });
    const starts = parts.flatMap(({ verdicts }) => verdicts.map(({ target }) => target.start));
    expect(parts.length).toBeGreaterThan(1);
    expect(new Set(starts).size).toBe(starts.length);
    expect(parts.map(({ left }) => left)).toEqual(
      parts.map((_, index) => starts.length - parts.slice(0, index + 1).flatMap(({ verdicts }) => verdicts).length),
    );
  });

  test('indicators of one name go on to the last', async () => {
    type Found = Part & { indicators: { id: string }[] };
    const parts = await readParts<Found>('search_indicators', { query: '床位数' });
    expect(parts.map(({ indicators }) => indicators.length)).toEqual([10, 2]);
    expect(new Set(parts.flatMap(({ indicators }) => indicators.map(({ id }) => id))).size).toBe(12);
  });

  test('the reports that explain a term go on to the last', async () => {
    type Explained = Part & { reports: { report: string }[] };
    const parts = await readParts<Explained>('explain_term', { term: '一核两翼' });
    expect(parts.map(({ reports }) => reports.length)).toEqual([5, 1]);
    expect(new Set(parts.flatMap(({ reports }) => reports.map(({ report }) => report))).size).toBe(6);
  });

  test.each([
    ['get_series', { indicator: 'gdp', place: '990101' }],
    ['get_targets_and_results', { place: '990101' }],
    ['search_indicators', { query: '就业' }],
    ['explain_term', { term: '一核两翼' }],
  ])('%s takes no cursor of another question', async (name, input) => {
    const [{ cursor } = { cursor: null }] = await readParts('get_series', { indicator: 'gdp', place: '990103' });
    for (const wrong of [cursor, 'AAAA', '*']) {
      const { isError, content } = await call(name, { ...input, cursor: wrong });
      expect(isError).toBe(true);
      expect(content[0]?.text).toBe('That cursor is not one that this question gave. Ask without it.');
    }
  });
});

describe('what an answer rests on', () => {
  test('an explanation has its words where the text is kept', async () => {
    const { structuredContent } = await call('explain_term', { term: '一廊三区' });
    expect(structuredContent).toMatchObject({
      glossary: [],
      reports: [{ definedAt: span('一条沿江走廊，三个片区。'), usedAt: [span('“一廊三区”')] }],
    });
  });

  test('and says why not where it is not', async () => {
    const { structuredContent } = await call('explain_term', { term: '一核两翼' });
    const { reports } = structuredContent as { reports: object[] };
    expect(reports[0]).toMatchObject({
      definedAt: null,
      usedAt: [{ start: 300, end: 306, quote: null, unquoted: expect.stringContaining('not kept here') }],
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('what the glossary says is told apart from what reports say', async () => {
    const { structuredContent } = await call('explain_term', { term: '三农' });
    expect(structuredContent).toMatchObject({
      glossary: [{ term: '“三农”', inOwnWords: true }],
      reports: [{ definedAt: null, usedAt: [span('“三农”')] }],
    });
  });

  test('an indicator has its place in the catalogue, and a figure that a report states of it', async () => {
    type Found = { indicators: { id: string; catalogue: object; shownBy: object | null }[] };
    const found = (await call('search_indicators', { query: '床位数第3种' })).structuredContent as Found;
    expect(found.indicators[0]).toMatchObject({
      id: 'beds-3',
      catalogue: { file: 'data/indicators/growth.json', revision: expect.any(Number) },
      shownBy: { receipt: { quote: '312.6亿元', start: 5100, end: 5107, report: { id: '990103-2024-gwr' } } },
    });
    const unknown = (await call('search_indicators', { query: '床位数第4种' })).structuredContent as Found;
    expect(unknown.indicators[0]).toMatchObject({ id: 'beds-4', shownBy: null });
  });
});
