import { expect, it } from 'vitest';
import { shortPlaceName } from '../src/text/place-name.ts';

it.each([
  ['重庆市长寿区', '长寿区'],
  ['广东省深圳市', '深圳市'],
  ['内蒙古自治区呼和浩特市', '呼和浩特市'],
  ['四川省', '四川省'],
  ['重庆市', '重庆市'],
  ['长寿区', '长寿区'],
])('%s is short %s', (full, short) => {
  expect(shortPlaceName(full)).toBe(short);
});
