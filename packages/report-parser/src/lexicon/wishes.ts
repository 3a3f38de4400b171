import { wordSet } from './word-tree.ts';

/** Words with which the predicate of a target without a number begins: 国际收支|基本平衡. */
export const wishStarts = wordSet(
  '继续 有所 进一步 持续 稳步 稳定 基本 总体 保持 有序 有效 明显 显著 不断 更加 取得 实现 促稳 促进 保稳 稳中 稳步 量稳质 量质齐 稳规模 稳份额 回稳 稳质 平稳 在“ 不纳入 纳入 与 和 同 高于 低于 快于 优于 好于 不低于 不高于 完成 达到 控制在 控制 只增不减 全部 大幅 全面 提质 向好 得到 不折不扣 走在 力争 争取 全力争取 努力争取 达标 下降 减少 改善 增强 按 按照 同步 双下降 双控制 零增长 适度 合理 处于 确保 圆满 超额 跑赢 领先 快速 较快 优化 提升 止跌 企稳 只减不增 位居 位列 居全 居于 适当提高 适当增加 适当扩大 适当降低 大体 有较大 有明显 逐年 逐步 不突破 不少于 不降低 不小于 恢复到 恢复至 恢复并 由降转 由负转 由减转 正增长 略快于 略高于 略低于',
);

/** Nouns that hold such a word: 乡村|全面振兴|. */
export const wishNouns = wordSet(
  '全面振兴 全面绿色转型 全面发展 全面小康 全面从严治党 全面深化改革 基本公共服务 保持定力',
);

/** Verbs before their object in such a target: |重点控制|煤炭消费. */
export const wishVerbs = wordSet(
  '如期实现 如期完成 重点控制 严格控制 有效控制 全面完成 圆满完成 超额完成 确保完成 完成 实现 保持 有效防范 有效防控 坚决守住 守住 稳定 力争完成',
);

/** The nouns in which a task set from above ends: 完成市级下达|任务. */
export const taskNouns = wordSet('任务 目标任务 目标 指标 要求 计划 约束性指标 下达任务 下达指标 考核任务');
