import { readsAs } from '../reads-as.ts';

/** How and when a thing was done is no part of its name. */
readsAs('review', [
  ['提前{skip 2个月}交付安置房{amount 6万平方米}。', 'level 6 万平方米 交付安置房'],
  ['分两批取消审批事项{amount 48项}。', 'level 48 项 取消审批事项'],
  ['梳理出市场主体{amount 3.2万余户}。', 'level 3.2 万户 gt 市场主体'],
  ['聚焦“一老一小”、停车难等策划{amount 35件}民生项目。', 'level 35 件 策划民生项目'],
  ['认真办理人大代表建议{amount 126件}。', 'level 126 件 办理人大代表建议'],
  ['坚持标准推进{amount 20件}民生实事。', 'level 20 件 推进民生实事'],
  ['通过实施以工代赈吸纳就业{amount 3万人}。', 'level 3 万人 以工代赈吸纳就业'],
  ['在临江等地市设立{amount 5个}试验区。', 'level 5 个 设立试验区'],
]);

/** What is part of the name stays: a wide name, a bare place. */
readsAs('review', [
  ['获全国性文艺评奖{amount 12项}。', 'level 12 项 全国性文艺评奖'],
  ['新增境内外上市企业{amount 4家}。', 'level 4 家 新增境内外上市企业'],
  ['省内生产药品抽检覆盖率达到{amount 98%}。', 'level 98 % 省内生产药品抽检覆盖率'],
  ['{amount 8个}县域高质量发展示范园区。', 'level 8 个 县域高质量发展示范园区'],
]);

readsAs('plan', [['拟安排财政赤字{amount 120亿元}。', 'level 120 亿元 财政赤字']]);
