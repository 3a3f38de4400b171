import { wordSet } from './word-tree.ts';

/** After the counted noun, what is told of it in general terms; no part of its name: 10个重点项目|进展顺利. */
export const toldDeeds = wordSet(
  '实现全覆盖 落地见效 落地实施 出台施行 加快建设 靠前服务 推进有力 进展顺利 全面启动 得到解决 高效贯通运行 成效显著 成效明显 进展明显 初具规模 初具雏形 初见成效 初显成效 成功凯旋 加身 目标实现 目标顺利实现 目标如期实现 目标任务完成 率先高质量发展 振兴发展 率先发展 应享尽享 应保尽保 应收尽收 应治尽治 应享快享 应助尽助 应改尽改 应纳尽纳 应检尽检 为支撑 作支撑 予以支持 给予支持 票决 全部完工 全部投入使用 全部投入运行 全部交付使用 全部投用 落地生根 落地落实 蓬勃发展 不断壮大 加速成势 步伐加快 进展良好 进展有序',
);
