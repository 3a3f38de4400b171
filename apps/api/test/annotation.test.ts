import { env } from 'cloudflare:workers';
import { parseReport } from '@gongbao/report-parser';
import { openShards } from '@gongbao/store';
import { writeReport } from '@gongbao/store/write';
import { beforeAll, expect, test } from 'vitest';
import { askJson, fillDatabase } from './open-test-api.ts';

/** 𠮷 and 😀 take two UTF-16 units each; the last stands behind the figures. */
const text = `长寿区2024年政府工作报告
——2024年1月12日在重庆市长寿区人民代表大会上
区长 𠮷水明

一、2023年工作回顾

地区生产总值达到312.6亿元，增长5.1%。

😀一般公共预算收入20.5亿元。😀
`;

beforeAll(async () => {
  await fillDatabase();
  await writeReport(openShards([env.DB]), {
    document: parseReport(text),
    contentSha256: 'with characters of two units',
    origin: 'ingest',
    unless: 'ever',
    recordedAt: '2026-01-01T00:00:00.000Z',
    writeId: crypto.randomUUID(),
  });
});

interface Annotated {
  readonly source: { readonly start: number; readonly quote: string };
  readonly provenance: {
    readonly annotation: {
      readonly target: { readonly selector: readonly [{ start: number; end: number }, { exact: string }] };
    };
  };
}

test('positions of an annotation count characters, offsets the units of the text', async () => {
  const { data: listed } = await askJson<{ id: string }[]>('/v1/reports/500115-2024-gwr/observations');
  expect(listed.length).toBeGreaterThan(1);
  for (const { id } of listed) {
    const { data } = await askJson<Annotated>(`/v1/observations/${id}`);
    const [position, { exact }] = data.provenance.annotation.target.selector;
    expect(Array.from(text).slice(position.start, position.end).join('')).toBe(exact);
    expect(text.slice(data.source.start).startsWith(exact)).toBe(true);
    expect(position.start).toBeLessThan(data.source.start);
  }
});
