import { expect, it } from 'vitest';
import { saysQuote } from '../src/chart/format-value.ts';
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

it.each([
  ['5%左右', '5%', true],
  ['at least 700 亿元', '700亿元', true],
  ['下降3.4%以上', '3.4%', true],
  ['6.5–7%', '6.5%—7%', false],
  ['0.5‰', '万分之五', false],
])('%s says “%s”: %s', (figure, quote, isSaid) => {
  expect(saysQuote(figure, quote)).toBe(isSaid);
});
