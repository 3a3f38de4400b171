import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foldWidth } from '../../src/fold-width.ts';
import { toSourceText } from '../../src/source-text.ts';

it('folds widths, radicals and blanks', () => {
  expect(foldWidth('（１．５％，Ａ）⽣⺠⻓　x')).toBe('(1.5%,A)生民长 x');
  expect(foldWidth('4.0∶37.7︰58.3')).toBe('4.0:37.7:58.3');
  expect(foldWidth('‚十一五‛')).toBe('“十一五”');
  expect(foldWidth('二○二四')).toBe('二〇二四');
  expect(foldWidth('a\r\nb\rc\fd')).toBe('a \nb\nc\nd');
  expect(foldWidth('5\u00a0%\u200b\ufeff\0')).toBe('5 %   ');
});

it('gives back the quotation marks that a site lost', () => {
  const view = (text: string): string => toSourceText(text).view;
  expect(view(';;十四五;;时期建设;;和美乡村;;')).toBe(' “十四五” 时期建设 “和美乡村” ');
  expect(view('“十四五”;;')).toBe('“十四五”;;');
});

it('keeps what has no plainer twin', () => {
  const text = '“三上”¹——①。、《》…㎡';
  expect(foldWidth(text)).toBe(text);
});

it('moves nothing, whatever the text', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const view = foldWidth(text);
      expect(view).toHaveLength(text.length);
      expect(foldWidth(view)).toBe(view);
    }),
  );
});

describe('a text typed without a Chinese keyboard', () => {
  const sentences = '经济总量跨上新台阶.生产总值增长6.2%.新增"小巨人"企业12家.PM2.5平均浓度2.3微克.';

  test('has points for stops, and keeps those of its numbers', () => {
    const view = toSourceText(sentences.repeat(6)).view.slice(0, sentences.length);
    expect(view).toBe('经济总量跨上新台阶。生产总值增长6.2%。新增“小巨人”企业12家。PM2.5平均浓度2.3微克。');
  });

  test('is told by its lack of stops', () => {
    const view = toSourceText(`${sentences}第一次使用.第二次。`.repeat(6)).view;
    expect(view).toContain('第一次使用.第二次。');
  });
});
