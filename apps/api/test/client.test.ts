import { exports } from 'cloudflare:workers';
import { createClient, GongbaoProblem, type OperationName } from '@gongbao/client';
import { beforeAll, expect, test } from 'vitest';
import { fillDatabase, putBulkFiles } from './open-test-api.ts';

/** The published client, asking the application itself inside workerd. */
const fetch = (request: Request) => exports.default.fetch(request);
const gongbao = createClient({ baseUrl: 'https://gongbao.test', fetch });

beforeAll(async () => {
  await fillDatabase();
  await putBulkFiles();
});

test('a list, page after page, is the list', async () => {
  const { data } = await gongbao.listObservations({ indicator: ['gdp', 'urban-new-jobs'], placeWithin: '990000' });
  const ids: string[] = [];
  const asked = { indicator: ['gdp', 'urban-new-jobs'], placeWithin: '990000', limit: 5 };
  for await (const { id } of gongbao.each('listObservations', asked)) ids.push(id);
  expect(ids).toHaveLength(24);
  expect(ids).toEqual(data.map(({ id }) => id));
});

test('one thing, by its name', async () => {
  const { data } = await gongbao.getObservation({ id: '990101-2024-gwr@100' });
  expect(data.provenance.annotation.target.selector[1].exact).toBe('312.6亿元');
  const { data: series } = await gongbao.getSeries({ indicator: 'gdp', place: '990101' });
  expect(series.some(({ result }) => result?.value === 312.6)).toBe(true);
});

test('a sentence is verified, a file is read', async () => {
  const body = { sentence: '地区生产总值312.6亿元', place: '990101', period: '2023' };
  expect((await gongbao.verifySentence({ body })).data[0]?.verdict).toBe('match');
  const parsed = await gongbao.parseFile({ body: '云州市人民政府工作报告\n\n地区生产总值312.6亿元。\n' });
  expect(parsed.observations).toHaveLength(1);
});

test('other formats, and files', async () => {
  const csv = await gongbao.ask('listPlaces', { within: '990000' }, { accept: 'text/csv' });
  expect((await csv.text()).trim().split('\r\n')).toHaveLength(5);
  const file = await gongbao.getBulkFile({ file: 'observations.csv' }, { headers: { range: 'bytes=0-1' } });
  expect([file.status, await file.text()]).toEqual([206, 'id']);
});

test('a problem says which parameter is wrong', async () => {
  const failure = await gongbao.listObservations({ place: ['99'] }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(GongbaoProblem);
  expect(failure).toMatchObject({ type: '/problems/invalid-parameters', errors: [{ parameter: 'place' }] });
  await expect(gongbao.getPlace({ code: '123456' })).rejects.toMatchObject({ status: 404 });
});

test('there is a function for every operation', () => {
  const names: readonly OperationName[] = ['getHealth', 'listPlaces', 'sendReport', 'getIngest', 'listBulkFiles'];
  for (const name of names) expect(gongbao[name]).toBeTypeOf('function');
});
