const words = (list: string): readonly string[] => list.split(' ');

/** Halves of pairs, controls, marks of direction, blanks. */
const invisible: readonly string[] = [
  ...Array.from('\u0000\u0007\ufeff\u200b\u202e\u2066\u00a0\u0301\u3000\ufffd\ufdd0\r\u2028\f\t\n'),
  '\ud83d',
  '\ude00',
  '\r\n',
  '\n\n\n',
  '\n\t',
];

const longRuns: readonly string[] = ['亿', '9', '（', '“', '、', '其中', '分别'].map((word) => word.repeat(40));

/** What falls into a text: what is not seen, look-alikes, signs, figures, the words that stages look for, and runs of one. */
export const oddities: readonly string[] = [
  ...invisible,
  ...words('\u2f00 𠮷 ① ㎡ ½ ² ¹⁰ [1] ﹒ ﹐'),
  ...words('（ ） ( ) “ ” " 《 》 【 】 、 ， 。 ： : ； —— — ～ - . , % ‰ ≥ <'),
  ...words('1 0.5 12,345 1/3 2:1 2.8:62.8:34.4 2023年 二〇二四年 百分之五 三分之一 翻一番 过半 个百分点 亿元 万 倍 天'),
  ...words('分别 其中 增长 下降 由 从 至 到 超 近 以上 左右 同比 力争 预计 第 是 即 等 占 居全市第 完成年度计划'),
  ...words(
    '一、 （一） 1. 一是 第一章 附件 名词解释 专栏1： 新开工 [footnoteRef:0] （以下简称“甲”） 各位代表： 主要预期目标是：',
  ),
  '\n[0:  注。]',
  '指标\t单位\t2023年\n',
  '\n- 3 -\n',
  '| 指标 | 数 |\n',
  ...longRuns,
];
