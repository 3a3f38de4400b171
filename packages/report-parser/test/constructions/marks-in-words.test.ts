import { readsAs } from '../reads-as.ts';

/** A mark that is told in words, with nothing counted behind it: how many, or which step. */
readsAs('review', [
  ['{subject 博物馆参观人数}{bound 突破}{amount 百万人次}。', 'level 100 万人次 gt'],
  ['{subject 肉类总产}连续{bound 突破}{amount 百万吨}大关。', 'level 100 万吨 gt'],
  ['{subject 高铁站旅客发送量}{bound 突破}{amount 千万}大关。', 'level 1000 万 gt'],
  ['{subject 农牧民人均纯收入}{bound 突破}{amount 万元}。', 'level 1 万元 gt'],
  ['{subject 电池产量}{bound 迈入}{amount 百万套}时代。', 'level 100 万套 gt'],
  ['{subject 贷款余额}{bound 跨上}{amount 千亿}台阶。', 'level 1000 亿 gt'],
  ['{subject 进出口总额}在全省率先{bound 突破}{amount 百亿美元}。', 'level 100 亿美元 gt'],
  ['{subject 入境游客}恢复至2019年的{amount 七成}。', 'level 70 %'],
  ['{subject 铁路客流}恢复到2019年同期的{amount 九成}。', 'level 90 %'],
  // each of them, or how large those are that are counted
  ['{amount 18个}乡镇接待游客突破万人次。', 'level 18 个 乡镇接待游客突破万人次'],
  ['建设百万头生猪基地{amount 2个}，服务百万群众。', 'level 2 个 建设百万头生猪基地'],
]);
