/**
 * Words with which every report tells what a figure does. A report that shortens 比上年增长 to them (以下简称增长) says how
 * it writes, and decodes no term.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  '增长 下降 增加 减少 提高 提升 上升 降低 回落 持平 同比 环比 增速 增幅 降幅 占比 总量 总额 上年 去年 今年 本年'.split(
    ' ',
  ),
);
