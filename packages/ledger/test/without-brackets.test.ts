import { expect, test } from 'vitest';
import { withoutBrackets } from '../src/without-brackets.ts';

test.each([
  ['城镇新增就业（含灵活就业）人数', '城镇新增就业人数'],
  ['产值(预计)增加值（现价）', '产值增加值'],
  ['产值（规上(全口径)工业）', '产值'],
  ['产值（甲（乙）丙）', '产值丙）'],
  ['产值（未完', '产值（未完'],
  ['（未完(已完（再开)产值', '（未完产值'],
  ['产值）', '产值）'],
])('%s is %s', (name, plain) => {
  expect(withoutBrackets(name)).toBe(plain);
});
