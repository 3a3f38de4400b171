import { adverbs, lateAdverbs, tellings } from './adverbs.ts';
import { wordSet } from './word-tree.ts';

/** Words between a subject and a verb of change that are no part of the subject: 地区生产总值|同比|增长. */
export const changeAdverbs = wordSet(
  adverbs,
  lateAdverbs,
  tellings,
  '年度计划 年初计划 全年计划 年度目标 年初目标 全年目标 预期目标 年度预期目标 只 同样 现价 较快 正 恢复性 井喷式 爆发式 跨越式 平稳 稳定 高速 强劲 成倍 止跌 提前 有所 大幅度 微 按 同步 同比 环比 年均 平均 实际 名义 总体 约 大约 近 同期 各 都 净 逆势 大旱之年 大灾之年 在大旱之年 在大灾之年 仍 大幅 快速 明显 显著 小幅 整体 每年 三年 五年 两年 前两年 前三年 前四年 达到 可比 可比口径 可比价 同口径 按可比价格计算 按不变价格计算 比上年 比去年 较上年 较去年 较年初 比年初 与上年相比 同上年相比 较同期 比同期 比上年度 较上年度 较上年末 比上年末 较上年底 比上年底 一举 自然 有望 两年平均 三年平均 五年平均 年平均 即 就 并 连年 需 应 至少 至多 双 可望',
);
