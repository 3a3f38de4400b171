import { expect, test } from 'vitest';
import { findIndicatorMatches } from '../src/page/search/find-matches.ts';

const indicators = [
  ['国内生产总值占世界经济比重', 'share-of-world'],
  ['地区生产总值', 'gdp', '经济增长'],
  ['人均地区生产总值', 'gdp-per-capita'],
  ['单位地区生产总值能耗', 'energy-intensity'],
  ['居民消费价格', 'cpi'],
  ['经济增长贡献率', 'contribution'],
];

test.each([
  ['国内生产总值', ['gdp', 'share-of-world', 'gdp-per-capita', 'energy-intensity']],
  ['GDP', ['gdp', 'share-of-world', 'gdp-per-capita', 'energy-intensity']],
  ['单位国内生产总值能耗', ['energy-intensity']],
  ['经济增长', ['gdp', 'contribution']],
  ['居民消费价格涨幅', ['cpi']],
  ['没有这样的', []],
])('%s finds %j', (typed, ids) => {
  expect(findIndicatorMatches(indicators, typed, (names) => names).map(([, id]) => id)).toEqual(ids);
});
