import { expect, test } from 'vitest';
import { inSameWords, withoutGrowth } from '../src/search-names.ts';

test.each([
  ['国内生产总值', '地区生产总值'],
  ['单位国内生产总值能耗', '单位地区生产总值能耗'],
  ['规上工业增加值', '规模以上工业增加值'],
  ['市场主体', '经营主体'],
])('%s means the same as %s', (name, other) => {
  expect(inSameWords(name)).toBe(inSameWords(other));
});

test.each([
  ['居民消费价格涨幅', '居民消费价格'],
  ['市场主体总量', '市场主体'],
  ['城镇新增就业', undefined],
  ['增速', undefined],
])('%s is about %s', (name, about) => {
  expect(withoutGrowth(name)).toBe(about);
});
