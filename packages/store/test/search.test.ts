import { beforeAll, describe, expect, test } from 'vitest';
import { findIndicators, findPlaces, type IndicatorRecord, type Page, type Shards, search } from '../src/index.ts';
import { searchPhrase, searchWords } from '../src/search-words.ts';
import { writeIndicators, writePlaces } from '../src/write.ts';
import { openTestStore } from './open-test-store.ts';

test.each([
  ['就业', '就 业'],
  ['R&D经费', 'R&D 经 费'],
  ['  云州市  ', '云 州 市'],
  ['𠮷林', '𠮷 林'],
  ['ＧＤＰ（亿元）', 'GDP( 亿 元 )'],
])('a blank stands around every Han character: %s', (text, words) => {
  expect(searchWords(text)).toBe(words);
});

test('what is asked is a phrase, whatever it is made of', () => {
  expect(searchPhrase('就业')).toBe('"就 业"');
  expect(searchPhrase('新jobs inten')).toBe('"新 jobs inten" *');
  expect(searchPhrase('a" OR "b*')).toBe('"a OR b" *');
  expect(searchPhrase('“”— ')).toBeUndefined();
});

const rest = {
  unit: '1',
  measures: ['level'],
  betterWhen: null,
  definition: { zh: '无', en: 'none' },
} as const;

describe('in the database', () => {
  let shards: Shards;
  const time = '2026-01-01T00:00:00.000Z';
  beforeAll(async () => {
    shards = await openTestStore({ '99': 1 });
    for (const { database } of shards.all) {
      await writePlaces(
        database,
        [
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
            former: [
              {
                code: null,
                name: '清河县',
                level: 'county',
                parent: '990000',
                until: '2001-12',
                change: 'converted',
                into: ['990101'],
              },
            ],
          },
        ],
        time,
      );
      await writeIndicators(
        database,
        [
          {
            id: 'urban-new-jobs',
            group: 'employment',
            names: { zh: '城镇新增就业', en: 'New urban jobs' },
            synonyms: ['城镇新增就业人数'],
            ...rest,
          },
          {
            id: 'r-and-d',
            group: 'science',
            names: { zh: '研发经费投入强度', en: 'R&D intensity' },
            synonyms: ['R&D经费投入强度'],
            ...rest,
          },
        ],
        time,
      );
    }
  });

  test.each([
    ['清河', ['990101']],
    ['清河县', ['990101']],
    ['云州', ['990000', '990101']],
    ['9901', ['990101']],
    ['河清', []],
    ['"', []],
  ])('places by %s', async (q, codes) => {
    const { items } = await findPlaces(shards, { q }, { limit: 10 });
    expect(items.map((place) => place.code)).toEqual(codes);
  });

  test.each([
    ['就业', ['urban-new-jobs']],
    ['R&D', ['r-and-d']],
    ['jobs', ['urban-new-jobs']],
    ['inten', ['r-and-d']],
    ['新增 城镇', []],
  ])('indicators by %s', async (q, ids) => {
    const { items } = await findIndicators(shards, { q }, { limit: 10 });
    expect(items.map((indicator) => indicator.id)).toEqual(ids);
  });

  test('the very name comes first, then what begins with it, then the rest, in words that mean the same too', async () => {
    const named = (id: string, zh: string, synonyms: readonly string[] = []) => ({
      ...rest,
      id,
      group: 'growth',
      names: { zh, en: id },
      synonyms: [...synonyms],
    });
    const many = ['全社会', '城乡', '工业', '本地'].map((word, n) => `${word}生产总值的第${n}种说法`);
    for (const { database } of shards.all) {
      await writeIndicators(
        database,
        [
          named('a-share', '比全国经济增长快'),
          named('energy', '单位地区生产总值能耗'),
          named('gdp', '地区生产总值', [...many, '经济增长']),
          named('growth-share', '经济增长贡献率'),
          named('price', '居民消费价格'),
          named('subjects', '经营主体'),
        ],
        time,
      );
    }
    const refs = async (q: string) =>
      (await search(shards, { q, kind: ['indicator'], limit: 10 })).map(({ ref }) => ref);
    expect(await refs('经济增长')).toEqual(['gdp', 'growth-share', 'a-share']);
    expect(await refs('国内生产总值')).toEqual(['gdp', 'energy']);
    expect(await refs('gdp')).toEqual(['gdp', 'energy']);
    expect(await refs('单位国内生产总值能耗')).toEqual(['energy']);
    expect(await refs('居民消费价格涨幅')).toEqual(['price']);
    expect(await refs('市场主体总量')).toEqual(['subjects']);
    const { items } = await findIndicators(shards, { q: '居民消费价格涨幅' }, { limit: 10 });
    expect(items.map(({ id }) => id)).toEqual(['price']);
    const pages: string[][] = [];
    let page: Page<IndicatorRecord> | undefined;
    do {
      page = await findIndicators(shards, { q: '经济增长' }, { limit: 1, after: page?.next ?? undefined });
      pages.push(page.items.map(({ id }) => id));
    } while (page.next !== null);
    expect(pages).toEqual([['gdp'], ['growth-share'], ['a-share']]);
    for (const q of ['GDP', 'ＧＤＰ', 'ｇＤp', '国内生产总值', '　ＧＤＰ　']) {
      const found = await findIndicators(shards, { q }, { limit: 10 });
      expect(found.items.map(({ id }) => id)).toEqual(['gdp', 'energy']);
      expect(await refs(q)).toEqual(['gdp', 'energy']);
    }
    const chosen = await findIndicators(shards, { id: ['price', 'gdp'] }, { limit: 10 });
    expect(chosen.items.map(({ id }) => id)).toEqual(['gdp', 'price']);
  });

  test('what was written in full width is found in half width', async () => {
    for (const { database } of shards.all) {
      const named = { names: { zh: 'Ｒ＆Ｄ经费', en: 'Spending' }, synonyms: ['５Ｇ基站'], ...rest };
      await writeIndicators(database, [{ id: 'wide', group: 'science', ...named }], time);
    }
    for (const q of ['R&D经费', 'Ｒ＆D经费', '5G', '５g基站']) {
      expect((await findIndicators(shards, { q }, { limit: 10 })).items.map(({ id }) => id)).toEqual(['wide']);
    }
  });

  test('writing the catalogue again puts it in the place of the old one', async () => {
    for (const { database } of shards.all) {
      await writeIndicators(
        database,
        [{ id: 'gdp', group: 'growth', names: { zh: '地区生产总值', en: 'GDP' }, synonyms: [], ...rest }],
        time,
      );
    }
    expect((await findIndicators(shards, {}, { limit: 10 })).items.map((indicator) => indicator.id)).toEqual(['gdp']);
    expect((await findIndicators(shards, { q: '就业' }, { limit: 10 })).items).toEqual([]);
  });

  test('pages go on after the last code', async () => {
    const first = await findPlaces(shards, {}, { limit: 1 });
    expect(first.items.map((place) => place.code)).toEqual(['990000']);
    const second = await findPlaces(shards, {}, { limit: 1, after: first.next! });
    expect(second).toMatchObject({ items: [{ code: '990101', former: [{ name: '清河县' }] }], next: null });
  });
});
