/** What is told of counted things behind their name, in general terms, besides the `generalDeeds`. */
export const toldDeeds =
  '目标实现 目标顺利实现 目标如期实现 目标圆满完成 目标任务完成 目标任务圆满完成 目标任务顺利完成 目标任务如期完成 年度任务如期完成 年度任务全面完成 年度任务圆满完成 率先高质量发展 振兴发展 率先发展 应享尽享 应保尽保 应收尽收 应治尽治 应享快享 应助尽助 应改尽改 应纳尽纳 应检尽检 为支撑 作支撑 予以支持 给予支持 票决 全部完工 全部竣工 全部投入使用 全部投入运行 全部交付使用 全部投用 顺利完工 顺利竣工 如期完工 如期竣工 按期完工 按期竣工 圆满收官';
