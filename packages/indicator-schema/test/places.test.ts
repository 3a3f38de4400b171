import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { renderEnglishNames } from '../scripts/render-places.ts';
import { placesFileSchema } from '../src/data-files/places-file.ts';
import { englishPlaceName } from '../src/english-names.ts';
import { places } from '../src/places.ts';

const file = placesFileSchema.parse(
  JSON.parse(readFileSync(new URL('../../../data/places.json', import.meta.url), 'utf8')),
);

describe('find', () => {
  it.each([
    ['长寿区', '500115'],
    ['重庆市长寿区', '500115'],
    ['重庆长寿', '500115'],
    ['大足区', '500111'],
    ['涪陵区', '500102'],
    ['大渡口', '500104'],
    ['四川省', '510000'],
    ['广东', '440000'],
    ['中华人民共和国', '000000'],
    ['全国', '000000'],
    ['内蒙古', '150000'],
    ['广西', '450000'],
    ['香港', '810000'],
    ['吉林', '220000'],
    ['吉林市', '220200'],
    ['福建省福州市鼓楼区', '350102'],
    ['福州鼓楼区', '350102'],
    ['福建省鼓楼区', '350102'],
    ['恩施州', '422800'],
    ['恩施市', '422801'],
    ['酉阳县', '500242'],
    ['酉阳自治县', '500242'],
    ['石柱土家族自治县', '500240'],
    ['浦东新区', '310115'],
    ['湖北省仙桃市', '429004'],
    ['东莞市', '441900'],
    ['忠县', '500233'],
    ['长 寿 区', '500115'],
  ])('%s is %s', (name, code) => {
    expect(places.find(name)?.code).toBe(code);
  });

  it.each(['鼓楼区', '朝阳区', '江北区', '高新区', '忠', '', '寿区', '北京市鼓楼区'])('%j is not certain', (name) => {
    expect(places.find(name)).toBeUndefined();
  });

  it.each([
    ['江北区', '500000', '500105'],
    ['鼓楼区', '320000', undefined],
    ['鼓楼区', '320100', '320106'],
    ['长寿区', '510000', undefined],
    ['双桥区', '500000', '500111'],
    ['双桥区', '130000', '130802'],
  ])('%s within %s is %s', (name, within, code) => {
    expect(places.find(name, within)?.code).toBe(code);
  });

  it.each([
    ['长寿县', '500115'],
    ['重庆市长寿县', '500115'],
    ['望城县', '430112'],
    ['顺德市', '440606'],
    ['重庆市双桥区', '500111'],
    ['大足县', '500111'],
    ['四川省重庆市', '500000'],
    ['北京市宣武区', '110102'],
    ['思茅市', '530800'],
  ])('%s, which was, is part of %s', (name, code) => {
    expect(places.find(name)?.code).toBe(code);
  });
});

test('an ambiguous name gives all its candidates', () => {
  const full = places.candidates('鼓楼区').map(({ code }) => places.fullName(code));
  expect(full).toEqual(['江苏省南京市鼓楼区', '江苏省徐州市鼓楼区', '福建省福州市鼓楼区', '河南省开封市鼓楼区']);
});

test('a former place that was divided gives all that have its ground', () => {
  expect(file.former.find(({ name }) => name === '巢湖市')?.into).toEqual(['340100', '340200', '340500']);
  expect(places.history('340200').map(({ name }) => name)).toContain('巢湖市');
});

test('a merger shows in the history of what stands', () => {
  expect(
    places
      .history('500111')
      .map(({ name, code, until }) => `${code} ${name} ${until}`)
      .sort(),
  ).toEqual(['500111 双桥区 2011-10', '500225 大足县 2011-10']);
});

test('the county of a municipality belongs to it directly', () => {
  expect(places.chain('500115').map(({ name }) => name)).toEqual(['中华人民共和国', '重庆市', '长寿区']);
  expect(places.fullName('500115')).toBe('重庆市长寿区');
  expect(places.fullName('000000')).toBe('中华人民共和国');
  expect(places.children('500000')).toHaveLength(38);
});

test('what is unknown has no chain, no name, no children and no history', () => {
  expect([places.chain('999999'), places.children('999999'), places.history('999999')]).toEqual([[], [], []]);
  expect([places.get('999999'), places.fullName('999999')]).toEqual([undefined, undefined]);
});

describe('data/places.json', () => {
  const byCode = new Map(file.places.map((place) => [place.code, place]));

  it('has each code once, and every parent one level up or more', () => {
    expect(byCode.size).toBe(file.places.length);
    for (const { code, parent } of file.places)
      if (parent !== null) expect(byCode.has(parent), code).toBe(true);
      else expect(code).toBe('000000');
  });

  it('has 34 provinces and all their prefectures and counties', () => {
    const count = (level: string) => file.places.filter((place) => place.level === level).length;
    expect(count('province')).toBe(34);
    expect(count('prefecture')).toBe(333);
    expect(count('county')).toBeGreaterThan(2840);
  });

  it('sends every former place to places of today', () => {
    for (const { name, into, parent, code } of file.former) {
      for (const successor of into) expect(byCode.has(successor), name).toBe(true);
      expect(byCode.has(parent) || file.former.some((other) => other.code === parent), name).toBe(true);
      if (code !== null && byCode.has(code)) expect(into, `${name}: ${code} stands today`).toContain(code);
    }
  });
});

test('every place is found by its full name', () => {
  const missed = file.places.filter(({ code }) => places.find(places.fullName(code) ?? '')?.code !== code);
  expect(missed).toEqual([]);
});

test('looking up any text never throws', () => {
  const parts = fc.constantFrom('重庆', '市', '区', '北京市', '长寿', '县', '四川省', '自治', '全国', ' ', '\ud800');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(parts).map((list) => list.join('')),
      ),
      (text) => {
        places.find(text);
        places.candidates(`重庆市${text}`);
      },
    ),
  );
});

describe('englishPlaceName', () => {
  it('is what readers of English know a place by, and no romanisation by rule', () => {
    expect(['000000', '610000', '140000', '500102', '341500'].map(englishPlaceName)).toEqual([
      'China',
      'Shaanxi',
      'Shanxi',
      'Fuling',
      undefined,
    ]);
  });

  it('is kept for places only', () => {
    expect(() => renderEnglishNames({ ...file, english: { '999999': 'Nowhere' } })).toThrow('999999');
  });
});
