import { signKinds } from './sign-table.ts';

/**
 * Signs without which a pattern cannot match. The words around an amount are passed over once for all of them, and most
 * patterns need not be tried.
 */
/** 比, 较: something may be compared. */
export const COMPARISON = 1;
/** 高于, 超, 领先, 高出, 跑赢. */
export const EXCESS = 2;
/** 不低于, 不超过, 至少. */
export const LIMIT = 4;
/** 计划, 任务, 目标, 预算. */
export const TASK = 8;
/** 累计, 年均, 每年. */
export const AVERAGE = 16;
/** 新增, 净增. */
export const ADDITION = 32;
/** 实现, 完成, 达到. */
export const ACHIEVEMENT = 64;

const cues = signKinds([
  [COMPARISON, '比较'],
  [EXCESS, '于超领出赢'],
  [LIMIT, '不至'],
  [TASK, '划务标算'],
  [AVERAGE, '累均每'],
  [ADDITION, '增'],
  [ACHIEVEMENT, '实完达'],
]);

/** The cues that a stretch of words holds, as bits. */
export const cuesIn = (words: string, start = 0, end = words.length): number => {
  let found = 0;
  for (let at = start; at < end; at++) found |= cues.of(words.charCodeAt(at));
  return found;
};
