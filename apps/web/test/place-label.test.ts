import { englishPlaceName } from '@gongbao/indicator-schema/english-names';
import { expect, it } from 'vitest';
import chongqing from '../../../data/tile-maps/chongqing.json';
import provinces from '../../../data/tile-maps/provinces.json';
import { placeLabel, placeTitle } from '../src/text/place-name.ts';
import { wordsOf } from '../src/text/words.ts';

const zh = { language: 'zh', words: wordsOf.zh } as const;
const en = { language: 'en', words: wordsOf.en } as const;

it('calls a place by the name that its reader knows', () => {
  const fuling = { code: '500102', name: '重庆市涪陵区' };
  expect(placeLabel(fuling, zh)).toBe('重庆市涪陵区');
  expect(placeLabel(fuling, en)).toBe('Fuling');
  expect(placeTitle(fuling, en)).toBe('Fuling (重庆市涪陵区)');
});

it('tells Shaanxi from Shanxi', () => {
  expect(placeLabel({ code: '610000', name: '陕西省' }, en)).toBe('Shaanxi');
  expect(placeLabel({ code: '140000', name: '山西省' }, en)).toBe('Shanxi');
});

it('keeps the written name where no English one is known', () => {
  const luan = { code: '341500', name: '六安市' };
  expect([placeLabel(luan, en), placeTitle(luan, en)]).toEqual(['六安市', '六安市']);
});

it('calls the nation by its own word', () => {
  const nation = { code: '000000', name: '中华人民共和国' };
  expect([placeTitle(nation, zh), placeTitle(nation, en)]).toEqual(['全国', 'China']);
});

it.each([...provinces.tiles, ...chongqing.tiles])('has an English name for the tile $code', ({ code }) => {
  expect(englishPlaceName(code)).toMatch(/^[A-Z]/);
});
