import { wordGroups } from './word-tree.ts';

/**
 * Words that end before a number and say how it relates to an earlier period. `rise` and `fall` take any unit;
 * the mild ones change only shares and points, since 整治提升420户 counts what was done.
 */
export const changes = wordGroups({
  rise: '进位 晋位 月增 月均增 年增 人均增 比增 同比增 较年初新增 比年初新增 较上年末新增 比上年末新增 较上年新增 比上年新增 同比新增 前移 前进 改善 同比多 多了 多增加 增长 增加 净增 净增加 多增 增产 增收 增支 提高 上升 上涨 延长 提前 回升 增多 净增长 增亮 净流入增加',
  fall: '后移 同比少 少了 下降 减少 降低 缩短 减 降 少增 净减少 下跌 回落 负增长 减产 减收 减支',
  mildRise:
    '增 提升 扩大 增幅 增长率 增速 涨幅 上涨幅度 增长幅度 涨 升 上浮 攀升 递增 增值 升值 拓展 跃升 增幅为 增速为 提标 加快 调增 上调 总增幅',
  mildFall:
    '压缩 缩减 削减 压减 缩小 收窄 下滑 减幅 降幅 精简 下浮 下调 调减 递减 减轻 缩 减亏 跌 放缓 收缩 减速 压降 降幅为',
  into: '统一为 统一到 统一至 调减到 调减至 调减为 调增到 调增至 核减到 核减至 转为 转变为 减少为 下降为 提升为 扩大为 回落为 缩小为 缩减到 缩减至 精简到 精简至 压减到 压减至 削减到 削减至 倍增至 倍增到 演进为 演变为 压降至 压降到 增至 增加至 增加到 增长至 增长到 提高至 提高到 提升至 提升到 上升至 上升到 升至 升到 扩大至 扩大到 扩至 降至 降到 降低至 降低到 降为 下降至 下降到 减至 减少至 减少到 缩短至 缩短到 缩小至 缩小到 压缩至 压缩到 回落至 回落到 拓展至 拓展到 扩展到 扩展至 增为 跃升至 跃升到 攀升至 攀升到 收窄至 恢复到 恢复至 回升至 回升到 调整到 调整为 延长至 延长到 提至 上涨至 上涨到 精简至 精简到 压减至 压减到 压缩为 缩短为 减为 提标至 优化至 提高为 升为 翻至 涨到 涨至 至 到 上升为 发展到 达 达到 变为 整合为 整合至 整合到 优化为 合并为 调整至 精简为 减并为 归并为 压缩到 扩为 改为 增长为 变成 发展为 拓宽至 拓宽到 下调至 下调到 上调至 上调到 调至 调到 降低为 升格为 前移至 前移到 后移至 后移到 前进至 前进到 进位至',
});

/** Words that only look like a change: the number behind them counts what was done. */
export const falseChanges = wordGroups({
  doing:
    '新增 压减 压降 精减 新升 改造提升 整治提升 品质提升 质量提升 提档提升 新增加 巩固提高 巩固提升 改善提高 有效改善 改善了',
});
