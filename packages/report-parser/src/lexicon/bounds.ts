import { wordGroups } from './word-tree.ts';

/** Before the number: 超|2700亿元. */
export const boundsBefore = wordGroups({
  ge: '不低于 不少于 不小于 不下于 至少 至少达到 最少 最低 ≥ 》= >= ＞= 不低于全市 达到或超过',
  gt: '高于 要高于 快于 超 超过 突破 连跨 超出 逾 多于 大于 高出 超额 破 首破 首超 迈入 跨入 步入 迈上 站上 登上 跨上 跨过 跃上 跨越 > 跃过 超越 冲破 迈过 跨过 均超 双超 过 均过',
  le: '不超过 不高于 不多于 不大于 不突破 至多 最多 最高 最高达 最高达到 最高可达 ≤ <= 限制在 不超',
  lt: '不到 不足 低于 少于 小于 <',
  approx: '近 约 大约 约为 约达 逼近 接近 将近 大概 约占 上下 ±',
});

/** After the number and its unit: 1200万人|以上. */
export const boundsAfter = wordGroups({
  gt: '还多',
  ge: '以上 及以上 或以上 (含)以上 (含以上) 起',
  le: '以内 之内 及以内 及以下 或以下 的范围之内 的范围以内 的范围内',
  lt: '以下 之下',
  approx: '左右 上下 前后',
});

/** Between the number and its unit: 6400|余|件. */
export const boundsBetween = wordGroups({ gt: '余 多' });
