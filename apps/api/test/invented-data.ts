import { openShards, receiveFile } from '@gongbao/store';
import { writeIndicators, writePlaces, writeReport } from '@gongbao/store/write';
import { bulkFileKinds, bulkPrefix, manifestKey } from '../src/bulk/bulk-files.ts';
import { inventedReport } from './invented-report.ts';

/** Of a file that was sent, and waits. */
export const waitingFile = 'a'.repeat(64);

export const years = [2022, 2023, 2024] as const;

const time = '2026-01-01T00:00:00.000Z';

/** Three years of two districts that are nowhere, and a file that waits to be read. */
export async function writeInventedData(database: D1Database): Promise<void> {
  const shards = openShards([database]);
  await writePlaces(database, inventedPlaces, time);
  await writeIndicators(database, inventedCatalogue, time);
  await receiveFile(shards, { sha256: waitingFile, name: null, length: 9, sender: 'a', receivedAt: time });
  for (const code of ['990101', '990102']) {
    for (const year of years) {
      const plan = { period: String(year), status: 'target', modality: '力争' } as const;
      const document = inventedReport({
        code,
        name: code === '990101' ? '云州市清河区' : '云州市石桥区',
        year,
        observations: [
          {},
          { measure: 'growth', value: 5.1, unit: '%', quantity: { value: 5.1, unit: '%' } },
          { ...plan, bound: 'ge', value: { min: 5, max: 5.5 }, measure: 'growth', unit: '%', quantity: null },
          {
            ...plan,
            indicator: { text: '城镇新增就业', id: 'urban-new-jobs' },
            value: 1.2,
            unit: '万人',
            quantity: { value: 12000, unit: '{person}' },
          },
          {
            ...plan,
            value: null,
            unit: null,
            quantity: null,
            qualitative: '与经济增长同步',
            indicator: { text: '某项收入', id: null },
          },
        ],
      });
      await writeReport(shards, {
        document,
        contentSha256: document.source.sha256,
        origin: 'data',
        unless: 'current',
        recordedAt: time,
        writeId: crypto.randomUUID(),
      });
    }
  }
}

/** Files of a few bytes in the place of the bulk files. */
export async function putInventedFiles(bucket: R2Bucket): Promise<void> {
  const contentOf = (mediaType: string): string =>
    mediaType.endsWith('json') ? '{"name":"invented"}' : 'id,value\r\n990101-2024-gwr@100,312.6\r\n';
  for (const { name, mediaType } of bulkFileKinds) {
    await bucket.put(`${bulkPrefix}${name}`, contentOf(mediaType), { httpMetadata: { contentType: mediaType } });
  }
  const files = bulkFileKinds.map((kind) => ({
    ...kind,
    bytes: contentOf(kind.mediaType).length,
    sha256: 'a'.repeat(64),
    rows: 1,
  }));
  await bucket.put(manifestKey, JSON.stringify({ revision: 1, changedAt: time, files }));
}

const inventedPlaces = [
  {
    code: '990000',
    name: '云州市',
    fullName: '云州市',
    english: null,
    level: 'province',
    parent: '000000',
    former: [],
  },
  {
    code: '990101',
    name: '清河区',
    fullName: '云州市清河区',
    english: null,
    level: 'county',
    parent: '990000',
    former: [],
  },
  {
    code: '990102',
    name: '石桥区',
    fullName: '云州市石桥区',
    english: null,
    level: 'county',
    parent: '990000',
    former: [],
  },
  {
    code: '990103',
    name: '南浦县',
    fullName: '云州市南浦县',
    english: null,
    level: 'county',
    parent: '990000',
    former: [],
  },
] as const;

const invented = {
  synonyms: [],
  unit: 'CNY',
  measures: ['level', 'growth'],
  betterWhen: 'higher',
  definition: { zh: '无', en: 'none' },
} as const;

export const inventedCatalogue = [
  {
    ...invented,
    id: 'gdp',
    group: 'growth',
    names: { zh: '地区生产总值', en: 'Gross regional product' },
    synonyms: ['GDP'],
  },
  {
    ...invented,
    id: 'urban-new-jobs',
    group: 'employment',
    names: { zh: '城镇新增就业', en: 'New urban jobs' },
    unit: '{person}',
  },
] as const;
