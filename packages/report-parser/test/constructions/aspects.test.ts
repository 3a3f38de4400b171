import { readsAs } from '../reads-as.ts';

/** What is measured of a thing, and what a word before the number does not add to its name. */
readsAs('review', [
  ['新植果树{amount 4.4万亩}，总面积达到{amount 7.6万亩}。', 'level 4.4 万亩 新植果树', 'level 7.6 万亩 果树总面积'],
  [
    '{amount 15个}产业集聚区固定资产投资{amount 40亿元}，增长{amount 5%}。',
    'level 15 个 产业集聚区',
    'level 40 亿元 产业集聚区固定资产投资',
    'growth 5 % 产业集聚区固定资产投资',
  ],
  [
    '{subject 粮食播种面积}{amount 47.4万亩}，总产量{amount 2.9亿斤}，平均亩产{amount 623.5斤}。',
    'level 47.4 万亩',
    'level 2.9 亿斤 粮食总产量',
    'level 623.5 斤 粮食平均亩产',
  ],
  ['{subject 高校毕业生就业率}去年底达到{amount 83%}。', 'level 83 %'],
  ['{subject 教育经费支出占地区生产总值比例}继续{bound 超过}{amount 4%}。', 'level 4 % gt'],
]);

/** A balance is of all, what a thing adds to growth is no change of its share, and a turn is no part of the name. */
readsAs('review', [
  ['{subject 新增贷款}{amount 35亿元}，余额达{amount 310亿元}。', 'level 35 亿元', 'level 310 亿元 贷款余额'],
  [
    '二产、三产对经济增长的贡献率分别为{amount 45%}和{amount 50%}，分别拉动经济增长{amount 2.7}和{amount 3个百分点}。',
    'level 45 % 二产对经济增长的贡献率',
    'level 50 % 三产对经济增长的贡献率',
    'change 2.7 个百分点 二产拉动经济',
    'change 3 个百分点 三产拉动经济',
  ],
  ['{subject 一般公共预算收入}由负转正，增长{amount 2.1%}。', 'growth 2.1 %'],
  ['全员劳动生产率达到每人每年{amount 12万元}。', 'level 12 万元 全员劳动生产率每人每年'],
]);

/** What a budget spends beside what it takes in, and what a thing did before it came to an amount. */
readsAs('review', [
  [
    '{subject 一般公共预算收入}增长{amount 2.1%}、支出首次超过{amount 90亿元}。',
    'growth 2.1 %',
    'level 90 亿元 gt 一般公共预算支出',
  ],
  ['{subject 进出口总值}翻番达到{amount 206亿元}。', 'level 206 亿元'],
  ['{subject 高新技术企业数}3年{amount 翻一番}。', 'growth 1 番'],
  ['{subject 创新能力全国排名}提升{amount 4位}。', 'change 4 位'],
  ['{subject 河流健康指数}提升{amount 2个等级}。', 'change 2 个等级'],
]);

/** Where a thing stands is no name, and what grows is the thing; what it reached before 、 is no part of its name. */
readsAs('review', [
  [
    '{subject1 地区生产总值}达到{amount 553亿元}、稳居全省前十强、增长{amount 4.8%}，其中{subject3 工业增加值}增长{amount 6.2%}。',
    'level 553 亿元 地区生产总值',
    'growth 4.8 % 地区生产总值',
    'growth 6.2 % 地区生产总值其中工业增加值',
  ],
  ['地区生产总值迈上500亿台阶、五年增量超{amount 136亿元}。', 'level 136 亿元 gt 2019/2023 地区生产总值增量'],
  [
    '{subject 新增发电装机}{amount 78万千瓦}、总装机达{amount 157万千瓦}。',
    'level 78 万千瓦',
    'level 157 万千瓦 发电总装机',
  ],
]);

readsAs('plan', [
  ['提出{subject 地区生产总值}增长{amount 5%}。', 'growth 5 %'],
  ['{subject 人均预期寿命}提升到{amount 80岁}。', 'level 80 岁'],
]);

/** What adds to growth, and of which a noun is judged, are told in the clause before. */
readsAs('review', [
  [
    '装备制造业增加值增长{amount 9.1%}，对工业增长的贡献率为{amount 38.4%}。',
    'growth 9.1 % 装备制造业增加值',
    'level 38.4 % 装备制造业增加值对工业增长的贡献率',
  ],
  [
    '机械产值增长{amount 9%}，第三产业加快发展，对经济增长的贡献率达到{amount 54.8%}。',
    'growth 9 % 机械产值',
    'level 54.8 % 第三产业对经济增长的贡献率',
  ],
  ['对世界经济增长的贡献率为{amount 3%}。', 'level 3 % 对世界经济增长的贡献率'],
  ['服务业支撑作用更加明显，增加值突破{amount 600亿元}。', 'level 600 亿元 gt 服务业增加值'],
  ['旅游业带动作用日益显现，总收入达到{amount 60亿元}。', 'level 60 亿元 旅游业总收入'],
]);

/** Of what an aspect is told, over a clause that lists examples, several aspects, and goals that were passed. */
readsAs('review', [
  [
    '煤化工、风电等战略性新兴产业快速发展，产值已占规模以上工业的{amount 11.7%}。',
    'level 11.7 % 煤化工、风电等战略性新兴产业产值占规模以上工业比重',
  ],
  [
    '新增高层次人才{amount 362人}、同比增长{amount 42%}，总量、增速均列{against 全市}第{amount 1}。',
    'level 362 人 新增高层次人才',
    'growth 42 % 新增高层次人才',
    'rank 1 - 新增高层次人才总量、增速',
  ],
  [
    '科技型企业增长率达到{amount 62%}，总量达到{amount 5114家}；人口自然增长率{amount 6‰}。',
    'growth 62 % 科技型企业',
    'level 5114 家 科技型企业总量',
    'level 6 ‰ 人口自然增长率',
  ],
  [
    '全年{subject123 GDP}增长{amount 6%}，高于全国、全省{amount 1个}、{amount 0.2个百分点}，总量跨过{amount 3000亿元}历史性节点。',
    'growth 6 %',
    'gap 1 个百分点 GDP增速',
    'gap 0.2 个百分点 GDP增速',
    'level 3000 亿元 gt GDP总量',
  ],
  ['新建管网{amount 458公里}，是“十二五”期间总量的{amount 2倍}。', 'level 458 公里 新建管网', 'growth 2 倍 新建管网'],
  [
    '{subject PM2.5平均浓度}从每立方米{amount 30.8微克}下降至{amount 29.6微克}。',
    'level 30.8 微克/立方米 2022',
    'level 29.6 微克/立方米',
  ],
  [
    '石化、装备、新材料三大主导产业产值分别完成{amount 60亿元}，{amount 95亿元}、{amount 100亿元}。',
    'level 60 亿元 石化主导产业产值',
    'level 95 亿元 装备主导产业产值',
    'level 100 亿元 新材料主导产业产值',
  ],
  [
    '形成{amount 3个}产值超千亿元、{amount 2个}产值500亿元的产业集群。',
    'level 3 个 形成产值超千亿元的产业集群',
    'level 2 个 产值500亿元的产业集群',
  ],
  [
    '建成{amount 6条}主干路网、{amount 10公里}管廊、{amount 8大}特色公园、{amount 12座}移动公厕。',
    'level 6 条 建成主干路网',
    'level 10 公里 [建成]管廊',
    'level 8 大 [建成]特色公园',
    'level 12 座 [建成]移动公厕',
  ],
  ['建成北路延伸段等{amount 6条}市政道路、建成长安天桥东西连廊、安装大道路灯。', 'level 6 条 建成北路延伸段等市政道路'],
  [
    '工业经济总量成为全区第四个突破{amount 2000亿元}大关的地区，固定资产投资五年累计完成投资{amount 193亿元}。',
    'level 2000 亿元 gt 工业经济总量',
    'level 193 亿元 2019/2023 固定资产投资',
  ],
  ['{amount 16个}数字化车间加快建设。', 'level 16 个 数字化车间加快建设'],
]);

readsAs('five-years', [
  ['预计完成工业增加值{amount 910亿元}。', 'level 910 亿元 estimate 工业增加值'],
  ['新入驻企业{amount 30余家}。', 'level 30 家 gt 2021/2025 新入驻企业'],
]);

/** All that were told apart are told of together behind 均. */
readsAs('five-years', [
  [
    '五年来，{subject1 生产总值}、{subject2 固定资产投资}年均分别增长{amount 14.1%}、{amount 20.6%}，达{amount 4270亿元}、{amount 1573亿元}，均比2020年{amount 翻一番}{bound 以上}。',
    'growth 14.1 % 2021/2025',
    'growth 20.6 % 2021/2025',
    'level 4270 亿元 2025 生产总值',
    'level 1573 亿元 2025 固定资产投资',
    'growth 1 番 ge 2021/2025 生产总值、固定资产投资',
  ],
]);

/** What a clause without figures is told of has the aspect; a share behind says how far the counted have come. */
readsAs('review', [
  [
    '新增企业{amount 12家}，民营经济快速发展，增加值达{amount 200亿元}。',
    'level 12 家 新增企业',
    'level 200 亿元 民营经济增加值',
  ],
  [
    '{amount 25.9万套}城镇住房开工{amount 97.1%}，其中完工{amount 60.2%}。',
    'level 25.9 万套 城镇住房',
    'level 97.1 % 城镇住房开工',
    'level 60.2 % 城镇住房完工',
  ],
  ['{subject 经济增长}预期目标确定{amount 6%}{bound 左右}。', 'growth 6 % approx target'],
  [
    '{subject12? 生产总值}降幅收窄{amount 2个百分点}，当月同比增长{amount 5.4%}。',
    'change -2 个百分点 生产总值[降幅]',
    'growth 5.4 % 生产总值',
  ],
  [
    '城乡低保标准分别达到每人每月{amount 560元}、每人每年{amount 6200元}。',
    'level 560 元 城市低保标准每人每月',
    'level 6200 元 农村低保标准每人每年',
  ],
  ['据统计测算，{subject 生产总值}增长{amount 2%}。', 'growth 2 % estimate'],
  [
    '{subject 滨河道路全长}{amount 1.2公里}，总投资{amount 3000万元}。',
    'level 1.2 公里',
    'level 3000 万元 滨河道路总投资',
  ],
  [
    '{subject 风电项目总投资}{amount 86亿元}，装机{amount 120万千瓦}。',
    'level 86 亿元',
    'level 120 万千瓦 风电项目装机',
  ],
  ['{subject GDP总量}{amount 520亿元}，人均{amount 5.2万元}。', 'level 520 亿元', 'level 5.2 万元 人均GDP'],
  ['特别是{subject 农村居民人均可支配收入}增长{amount 8.2%}。', 'growth 8.2 %'],
  ['坚决守住{subject 耕地保有量}{amount 32万亩}。', 'level 32 万亩'],
  ['{subject 化肥用量}控制在每亩{amount 25公斤}以内。', 'level 25 公斤 le'],
]);

/** What else is measured of a thing takes the place of what was measured before. */
readsAs('review', [
  [
    '{subject1 蔬菜种植面积}{amount 20万亩}，总产量{amount 30万吨}，年产值{amount 15亿元}。',
    'level 20 万亩',
    'level 30 万吨 蔬菜总产量',
    'level 15 亿元 蔬菜年产值',
  ],
  [
    '{subject1 产业园占地}{amount 300亩}，总建筑面积{amount 20万平方米}，总投资{amount 5亿元}。',
    'level 300 亩',
    'level 20 万平方米 产业园总建筑面积',
    'level 5 亿元 产业园总投资',
  ],
  ['{subject1 存栏生猪}{amount 20万头}，出栏{amount 30万头}。', 'level 20 万头', 'level 30 万头 出栏生猪'],
  [
    '{subject1 光伏装机}{amount 80万千瓦}，年发电量{amount 12亿千瓦时}。',
    'level 80 万千瓦',
    'level 12 亿千瓦时 光伏年发电量',
  ],
  [
    '{subject1 发电装机}{amount 120万千瓦}，发电量{amount 30亿千瓦时}。',
    'level 120 万千瓦',
    'level 30 亿千瓦时 发电量',
  ],
  ['{subject1 旅游接待人次}{amount 320万人次}，收入{amount 30亿元}。', 'level 320 万人次', 'level 30 亿元 旅游收入'],
]);

/** A rate that says the deed once more is of what it was done to. */
readsAs('review', [
  ['化解矛盾纠纷{amount 320件}，化解率{amount 98%}。', 'level 320 件 化解矛盾纠纷', 'level 98 % 矛盾纠纷化解率'],
  ['办理政协提案{amount 56件}，办复率{amount 100%}。', 'level 56 件 办理政协提案', 'level 100 % 政协提案办复率'],
]);

/** An output of another kind, and what a measure that was told before has no part in. */
readsAs('review', [
  ['煤炭产量{amount 3200万吨}，发电量{amount 150亿度}。', 'level 3200 万吨 煤炭产量', 'level 150 亿度 发电量'],
  [
    '“云雾茶”综合产值{amount 30亿元}，品牌价值{amount 12亿元}。',
    'level 30 亿元 “云雾茶”综合产值',
    'level 12 亿元 “云雾茶”品牌价值',
  ],
  [
    '物流园项目总投资{amount 5亿元}，年营业收入{amount 3亿元}。',
    'level 5 亿元 物流园项目总投资',
    'level 3 亿元 物流园项目年营业收入',
  ],
  [
    '规上工业企业完成总产值{amount 24亿元}，产销率{amount 97%}。',
    'level 24 亿元 规上工业企业总产值',
    'level 97 % 规上工业企业产销率',
  ],
]);

/** A rate that begins like an adverb. */
readsAs('review', [
  ['全年{subject 调解纠纷}{amount 743起}，成功率{amount 98%}。', 'level 743 起', 'level 98 % 调解纠纷成功率'],
]);

readsAs('review', [
  [
    '合作医疗参合率{amount 98%}，群众满意率{amount 92%}。',
    'level 98 % 合作医疗参合率',
    'level 92 % 合作医疗群众满意率',
  ],
]);
