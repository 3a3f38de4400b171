/** Units whose numerals number or name rather than count: 二十届, 十五条, 三十年. */
export const numberingUnits = new Set(
  '届 条 年 月 季度 日 天 周 岁 小时 分钟 秒 次 批 期 轮 级 度 步 大类 分 道 里 面 方 路 线 层 点 个月 周年 载'.split(
    ' ',
  ),
);
