import { readsAs } from '../reads-as.ts';

/** Those for whom something is done do not do it. */
readsAs('review', [
  ['为{amount 900名}残疾儿童免费提供康复训练。', 'level 900 名 为残疾儿童免费提供康复训练'],
  ['服务中心为{amount 3万}群众提供上门服务。', 'level 3 万 服务中心为群众提供上门服务'],
  [
    '为{amount 200户}低收入家庭发放取暖补贴{amount 30万元}。',
    'level 200 户 为低收入家庭发放取暖补贴',
    'level 30 万元 为低收入家庭发放取暖补贴',
  ],
  ['完成对广场路、学府路等{amount 3条}道路的改造。', 'level 3 条 广场路、学府路等道路改造'],
]);

/** So many a year are not so many in all the years. */
readsAs('five-years', [['城镇新增就业年均超过{amount 7万人}。', 'level 7 万人 gt 2021/2025 年均城镇新增就业']]);

/** What an earlier clause says of a thing is no part of what is measured of it. */
readsAs('review', [
  ['大病保险制度基本建立、已有{amount 1700人次}受益。', 'level 1700 人次 大病保险制度受益'],
  ['加大对困难家庭学生资助力度，{amount 3万人次}受益。', 'level 3 万人次 困难家庭学生资助受益'],
  [
    '进出口总额{amount 950亿元}，贡献了全省{amount 24%}的增量。',
    'level 950 亿元 进出口总额',
    'level 24 % 进出口总额占全省增量比重',
  ],
  [
    '养老保险参保人数增加{amount 2万人}、覆盖{amount 15万人}。',
    'change 2 万人 养老保险参保人数',
    'level 15 万人 养老保险参保人数',
  ],
  ['事故死亡人数控制在市下达指标的{amount 55%}。', 'level 55 % 事故死亡人数占市下达指标比重'],
  ['临江高铁等{amount 4条}线路启用新票制。', 'level 4 条 临江高铁等线路启用新票制'],
  ['全市{amount 8个}品种入选推广目录。', 'level 8 个 品种入选推广目录'],
]);

readsAs('plan', [
  ['严守{amount 90万亩}耕地红线。', 'level 90 万亩 ge 耕地红线'],
  ['将制造业现行{amount 16%}的税率降至{amount 13%}。', 'level 16 % 2023 actual 制造业税率', 'level 13 % 制造业税率'],
]);
