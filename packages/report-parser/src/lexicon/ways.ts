import { wordSet } from './word-tree.ts';

/** How something is done, where a verb follows; before a noun they are part of a name: |高质量|建成, but not |高质量发展|. */
export const ways = wordSet(
  '及时 初步 有效 主要 梯次 科学 精心 多方 一举 认真 务实 高质量 高标准 高水平 高效 高起点 高位 同步 阶段性 阶段性将 完全 彻底 分批 分期 分期分批 集中力量 创造性 创新性 一次性 坚持标准 坚持高标准 坚持高质量 通过 确定并 确定并集中 延续 统一',
);

/** What such words may stand before, besides the verbs of things done. */
export const dealings = wordSet(
  '筹措 拿下 提高 保障 缓解 办好 建好 管好 用好 办理 办结 偿清 交付 清偿 偿还 支持 执行 实施 推行 推进 组织 化解 将 把 落实 完成 整治 推动',
);
