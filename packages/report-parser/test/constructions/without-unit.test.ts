import { expect, it } from 'vitest';
import { parseReport } from '../../src/index.ts';
import { readsAs } from '../reads-as.ts';

const read = (sentence: string) => parseReport(`政府工作报告\n一、2023年工作回顾\n${sentence}`);

/** Of money without a unit nobody says how much it is; what is told beside it is read. */
it.each(['财政总收入突破5。', '规上工业增加值达94。', '农民人均纯收入达到18500。'])(
  '%s is not resolved',
  (sentence) => {
    const { observations, numbers, diagnostics } = read(sentence);
    expect(observations).toEqual([]);
    expect(numbers.unresolved).toBe(1);
    expect(diagnostics.filter(({ facts: { lacks } }) => lacks === 'unit')).toHaveLength(1);
  },
);

readsAs('review', [
  ['{subject 粮油加工产值}达到46，增长{amount 7%}。', 'growth 7 % 粮油加工产值'],
  ['{subject1 税收收入}、{subject2 财政支出}分别为{amount 21}、{amount 64亿元}。', 'level 21 亿元', 'level 64 亿元'],
  ['{subject 城乡居民收入比}为{amount 2.03}。', 'level 2.03 -'],
  ['{subject 存款余额}突破{amount 500亿}。', 'level 500 亿 gt'],
]);
