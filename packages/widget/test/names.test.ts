import { expect, it } from 'vitest';
import { indicatorNameFor } from '../src/chart/indicator-name.ts';
import { placeNameIn } from '../src/chart/place-name.ts';

it('calls the nation and its product by the words that its reports have', () => {
  expect(indicatorNameFor('单位地区生产总值能耗', ['000000'])).toBe('单位国内生产总值能耗');
  expect(indicatorNameFor('地区生产总值', ['000000', '510000'])).toBe('地区生产总值');
  expect(indicatorNameFor('地区生产总值', [])).toBe('地区生产总值');
  const nation = { code: '000000', name: '中华人民共和国', english: 'China' };
  expect(placeNameIn(nation, 'zh')).toBe('全国');
  expect(placeNameIn(nation, 'en')).toBe('China');
  expect(placeNameIn({ code: '990101', name: '云州市清河区' }, 'en')).toBe('云州市清河区');
});
