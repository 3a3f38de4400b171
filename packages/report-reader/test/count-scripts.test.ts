import { expect, test } from 'vitest';
import { countScripts } from '../src/count-scripts.ts';

test('counts what is written, what is Han and what is neither', () => {
  expect(countScripts('新增就业1200万人，增长5%。\n')).toEqual({ written: 16, han: 8, traditional: 0, foreign: 1 });
  expect(countScripts('國家與人民')).toEqual({ written: 5, han: 5, traditional: 2, foreign: 0 });
  expect(countScripts('𠮷々〇')).toEqual({ written: 3, han: 3, traditional: 0, foreign: 0 });
  expect(countScripts('\ud842国\ufeff')).toEqual({ written: 2, han: 1, traditional: 0, foreign: 2 });
});

test('knows Han characters and blanks as expressions do', () => {
  const isHan = /\p{Script=Han}/u;
  const isWritten = /\S/u;
  const differing: string[] = [];
  for (let code = 0; code < 0x3_2000; code++) {
    const character = String.fromCodePoint(code);
    const { han, written } = countScripts(character);
    if (han !== Number(isHan.test(character)) || written !== Number(isWritten.test(character)))
      differing.push(code.toString(16));
  }
  expect(differing).toEqual([]);
});
