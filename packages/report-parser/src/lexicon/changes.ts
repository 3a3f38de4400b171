import { wordGroups } from './word-tree.ts';

/** Each of the words with each of the endings: 骤|降, 骤|减. */
const joined = (words: string, endings: string): string =>
  words
    .split(' ')
    .flatMap((word) => endings.split(' ').map((ending) => word + ending))
    .join(' ');

/** What a change came to: 扩大|到|, 扩大|至|, 扩大|为|. */
const arrivalsOf = (verbs: string): string => joined(verbs, '到 至 为');

/** By much or by little, and never what was done: 订单|激增|30万件. */
const degrees = '骤 猛 激 锐 剧 陡 暴 飙 大 微 略';
const steepRises = joined(degrees, '增 升 涨');
const steepFalls = joined(degrees, '减 降 跌');

/**
 * Words that end before a number and say how it relates to an earlier period. `rise` and `fall` take any unit;
 * the mild ones change only shares and points, since 整治提升420户 counts what was done; those of steps only places:
 * 较上年|进|3位.
 */
export const changes = wordGroups({
  rise: `涨价 提价 增盈 增亏 转为增长 再增 增大 升高 ${steepRises} 进位 晋位 月增 月均增 年增 年净增 年净增加 年净增长 人均增 比增 同比增 较年初新增 比年初新增 较上年末新增 比上年末新增 较上年新增 比上年新增 同比新增 前移 前进 改善 同比多 多了 多增加 增长 增加 净增 净增加 多增 增产 增收 增支 提高 上升 上涨 延长 提前 回升 增多 净增长 增亮 净流入增加`,
  fall: `降价 转为下降 减小 减低 缩水 萎缩 跌落 滑落 ${steepFalls} 后移 同比少 少了 下降 减少 降低 缩短 减 降 少增 净减少 下跌 回落 负增长 减产 减收 减支`,
  mildRise:
    '增 提升 扩大 增幅 增长率 增速 涨幅 上涨幅度 增长幅度 涨 升 上浮 攀升 递增 增值 升值 拓展 跃升 增幅为 增速为 提标 加快 调增 上调 总增幅 调高 抬升 抬高 拉升 拉高 拉大 加宽 加长 加大 走高',
  mildFall:
    '压缩 缩减 削减 压减 缩小 收窄 下滑 减幅 降幅 精简 下浮 下调 调减 递减 减轻 缩 减亏 跌 放缓 放慢 收缩 减速 压降 降幅为 调低 压低 走低',
  stepRise: '进 晋',
  stepFall: '退',
  into: [
    '统一到 统一至 统一为 转为 转变为 演进为 演变为 改为 变为 变成 至 到 达 达到',
    arrivalsOf(
      '增 减 升 降 扩 缩 提 涨 跌 调 翻 压 砍 增加 增长 增大 增多 减少 减小 减低 下降 降低 下滑 下跌 下调 下浮 跌落 滑落 回落 回升 回调 恢复 上升 上涨 上浮 上调 升高 提升 提高 提增 提标 扩大 扩展 扩充 扩容 扩张 扩面 拓展 拓宽 延长 缩短 缩小 缩减 缩水 萎缩 收缩 收窄 压缩 压减 压降 压低 精简 精减 削减 裁减 核减 核增 调整 调减 调增 调高 调低 优化 攀升 跃升 走高 走低 抬升 抬高 拉升 拉高 拉大 加快 加宽 加长 加密 加大 加深 放宽 放缓 放慢 放大 发展 壮大 递增 递减 倍增 前移 后移 前进 进位 升格 合并 整合 归并 减并 撤并 兼并',
    ),
    arrivalsOf(`${steepRises} ${steepFalls}`),
  ].join(' '),
});

/** Words that only look like a change: the number behind them counts what was done. */
export const falseChanges = wordGroups({
  doing:
    '新增 压减 压降 精减 新升 改造提升 整治提升 品质提升 质量提升 提档提升 新增加 巩固提高 巩固提升 改善提高 有效改善 改善了',
});
