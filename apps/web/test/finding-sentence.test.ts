import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findingSentence } from '../src/text/finding-sentence.ts';

const wordings = readFileSync(new URL('../../../packages/report-parser/src/explain.ts', import.meta.url), 'utf8');
const codes = [...wordings.matchAll(/^ {2}'([a-z-]+)': \{/gm)].map(([, code = '']) => code);

it('the parser has codes to say', () => {
  expect(codes.length).toBeGreaterThan(5);
});

it.each(codes)('says %s in Chinese', (code) => {
  const sentence = findingSentence({ code, facts: {} });
  expect(sentence).toMatch(/\p{Script=Han}/u);
  expect(sentence?.endsWith('。')).toBe(true);
});

it('says what it is told, and nothing of a code that it does not know', () => {
  const facts = { announced: 6, found: 5 };
  expect(findingSentence({ code: 'announced-count-mismatch', facts })).toBe('文中说有 6 项，列出了 5 项。');
  const places = { name: '城关', codes: ['990101', '990102'] };
  expect(findingSentence({ code: 'ref-area-ambiguous', facts: places })).toBe('“城关”可以是几个地方：990101、990102。');
  expect(findingSentence({ code: 'heading-number-missing', facts: { ordinal: null } })).toContain('缺少一个序号');
  expect(findingSentence({ code: 'soup', facts })).toBeUndefined();
});
