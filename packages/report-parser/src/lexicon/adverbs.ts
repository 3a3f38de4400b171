import { wordSet } from './word-tree.ts';

/** Adverbs and modal verbs, which neither begin a name nor end one: 吨煤售价|却|由382元降至265元, |仍|有贫困人口1.2万人. */
export const adverbs =
  '已 已经 均 均已 皆 又 再 也 还 仍 仍然 依然 却 将 将会 要 共 仅 只 首次 再次 持续 继续 先后 相继 接连 陆续 始终 一直 目前 现已 即将 双双 分别 率先 逐步 逐年 随之 更是';

/** Those with which names do begin: |可|再生能源. */
export const lateAdverbs = '连续 可 尚 则 亦 竟';

/** Words that say whether and when something came about; before another noun they may be part of a name: |计划|生育. */
export const tellings = '基本 完成 实现 保持 确保 力争 争取 累计 全年 年内 预计 预期 计划 进一步 稳步';

/** With what no name ends. */
export const noEnds = wordSet(adverbs, lateAdverbs);
