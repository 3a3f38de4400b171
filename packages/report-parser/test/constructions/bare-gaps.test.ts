import { readsAs } from '../reads-as.ts';

/** How far a thing is above the place around it, with no 于 and no 出. */
readsAs('review', [
  ['{subject 固定资产投资增速}高全市{amount 3.4个百分点}，居全市第{amount 2位}。', 'gap 3.4 个百分点', 'rank 2 -'],
  ['{subject 社会消费品零售总额增速}低全省平均{amount 0.6个百分点}。', 'gap -0.6 个百分点'],
  ['多项指标增速快于全市平均水平，其中{subject 工业投资}高{amount 1.9个百分点}。', 'gap 1.9 个百分点'],
  ['{subject 工业投资}增长{amount 8%}、高全市{amount 1.9个百分点}。', 'growth 8 %', 'gap 1.9 个百分点 工业投资增速'],
  ['{subject 城镇化率}提高{amount 1.2个百分点}。', 'change 1.2 个百分点'],
]);

/** From one place to another in words, with no place around it. */
readsAs('review', [
  ['经济总量在全省排名由第{amount 十二位}上升至第{amount 九位}。', 'rank 12 - 2022 经济总量', 'rank 9 - 经济总量'],
  ['{subject 综合实力}由第{amount 二十名}跃升到第{amount 十四名}。', 'rank 20 - 2022', 'rank 14 -'],
]);
