import type { Place } from './place.ts';

const setsIndicators = /(?:设定|设置|确定|提出|安排|编制)[^。]{0,12}\d+[项个][^。,]{0,10}指标(?!中)/;
/** 共28项指标，其中预期性指标19项、约束性指标9项; 24个主要指标，包括…: none of them is said to be reached. */
const countsIndicators =
  /(?:预期|约束)性指标\d+[项个]$|^\d+[项个](?:(?:预期|约束)性指标|(?:主要|核心|重要|量化)?指标(?:[,;。、]|包括|其中))/;
const reached = /完成|达标|达到|实现|好于|优于|超过|位[居列]|居[全前第首]|进展|兑现/;

/** How far behind them it is said how many were reached: 年初确定的|18项|指标，有16项完成. */
const TOLD = 16;

/** 设定24项年度指标，其中总量类2个: a plan that counts its own indicators. */
export const isIndicatorCount = ({ view, sentence, amount }: Place): boolean => {
  const end = Math.min(sentence.end, amount.end + 12);
  const start = Math.max(sentence.start, amount.start - 12);
  if (!view.slice(start, end).includes('指标')) return false;
  const isCounted =
    countsIndicators.test(view.slice(start, amount.end)) || countsIndicators.test(view.slice(amount.start, end));
  if (isCounted && !reached.test(view.slice(start, end))) return true;
  const told = view.slice(amount.end, Math.min(sentence.end, amount.end + TOLD));
  return setsIndicators.test(view.slice(sentence.start, end)) && !reached.test(told);
};
