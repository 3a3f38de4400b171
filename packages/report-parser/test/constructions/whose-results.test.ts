import { readsAs } from '../reads-as.ts';

/** Whose result a figure is, the number before it has told: so many enterprises, a branch, those that moved in. */
readsAs('review', [
  [
    '园区{amount 10户}规上企业实现工业总产值{amount 22亿元}。',
    'level 10 户 园区规上企业',
    'level 22 亿元 园区规上企业工业总产值',
  ],
  [
    '{amount 7家}投产企业完成工业总产值{amount 17亿元}、工业增加值{amount 1.4亿元}。',
    'level 7 家 投产企业',
    'level 17 亿元 投产企业工业总产值',
    'level 1.4 亿元 投产企业工业增加值',
  ],
  [
    '规模工业产值突破{amount 43亿元}、税收突破{amount 5亿元}。',
    'level 43 亿元 gt 规模工业产值',
    'level 5 亿元 gt 规模工业税收',
  ],
  [
    '规上工业增加值增长{amount 9.2%}、企业利润增长{amount 15%}。',
    'growth 9.2 % 规上工业增加值',
    'growth 15 % 规上工业企业利润',
  ],
  [
    '乡镇企业增加值、上交税金分别增长{amount 15%}和{amount 13%}。',
    'growth 15 % 乡镇企业增加值',
    'growth 13 % 乡镇企业上交税金',
  ],
  ['建成创业园{amount 19个}，入驻企业{amount 460家}。', 'level 19 个 建成创业园', 'level 460 家 创业园入驻企业'],
  [
    '江州市区PM2.5平均浓度下降{amount 34%}，空气质量优良率提高到{amount 80%}。',
    'growth -34 % 江州市区PM2.5平均浓度',
    'level 80 % 江州市区空气质量优良率',
  ],
]);

/** Behind a total, what is told further is of all; behind what was sown, of the crop. */
readsAs('review', [
  [
    '新增入园项目{amount 24家}，累计达到{amount 149家}，实现税收{amount 707万元}。',
    'level 24 家 新增入园项目',
    'level 149 家 入园项目',
    'level 707 万元 入园项目税收',
  ],
  [
    '新植果树林{amount 4万亩}，总面积达到{amount 7万亩}，产值{amount 1.4亿元}。',
    'level 4 万亩 新植果树林',
    'level 7 万亩 果树林总面积',
    'level 1.4 亿元 果树林产值',
  ],
  [
    '新增规上企业{amount 12家}，实现产值{amount 30亿元}。',
    'level 12 家 新增规上企业',
    'level 30 亿元 新增规上企业产值',
  ],
  ['播种粮食{amount 18万亩}，总产{amount 4万吨}。', 'level 18 万亩 播种粮食', 'level 4 万吨 粮食总产'],
  ['完成粮食播种{amount 11万亩}，总产量{amount 8万吨}。', 'level 11 万亩 粮食播种', 'level 8 万吨 粮食总产量'],
  ['肉牛存栏{amount 16万头}，良改比重{amount 90%}。', 'level 16 万头 肉牛存栏', 'level 90 % 肉牛良改比重'],
]);

/** Neither the verb, the rate nor the number of others is part of what is told of. */
readsAs('review', [
  ['财政总收入{amount 12亿元}，总支出{amount 14亿元}。', 'level 12 亿元 财政总收入', 'level 14 亿元 财政总支出'],
  ['报批土地{amount 2343亩}、供应{amount 5203亩}。', 'level 2343 亩 报批土地', 'level 5203 亩 供应土地'],
  [
    '{amount 22个}亿元以上项目开复工率{amount 100%}，完成投资{amount 24亿元}。',
    'level 22 个 亿元以上项目',
    'level 100 % 亿元以上项目开复工率',
    'level 24 亿元 亿元以上项目完成投资',
  ],
  [
    '{amount 21个}贫困村和{amount 725户}、{amount 1992名}贫困人口脱贫。',
    'level 21 个 贫困村脱贫',
    'level 725 户 贫困人口脱贫',
    'level 1992 名 贫困人口脱贫',
  ],
  ['工业增速连续三年回升，对经济增长的贡献率达{amount 60%}。', 'level 60 % 工业对经济增长的贡献率'],
  [
    '生产总值降幅较年初收窄{amount 24个百分点}，当季同比增长{amount 15个百分点}。',
    'change -24 个百分点 生产总值降幅',
    'change 15 个百分点 生产总值',
  ],
]);

/** An industry that went well is what the next clause tells of. */
readsAs('review', [
  ['畜牧业健康发展，实现产值{amount 27亿元}。', 'level 27 亿元 畜牧业产值'],
  [
    '煤炭、建材两大支柱产业日益壮大，产值占规模以上工业的{amount 80%}。',
    'level 80 % 煤炭、建材两大支柱产业产值占规模以上工业比重',
  ],
]);

/** Behind a bracket it is the whole again; what a list cost is of all of it; a branch that is helped, and what costs so much. */
readsAs('review', [
  [
    '一般公共预算收入达{amount 30亿元}（其中税收收入{amount 12亿元}），比2017年增长{amount 30%}。',
    'level 30 亿元 一般公共预算收入',
    'level 12 亿元 一般公共预算收入其中税收收入',
    'growth 30 % 2018/2023 一般公共预算收入',
  ],
  [
    '新建道路{amount 6条}、公园{amount 3个}，总投资{amount 5亿元}。',
    'level 6 条 新建道路',
    'level 3 个 新建公园',
    'level 5 亿元 新建道路、公园总投资',
  ],
  [
    '存款余额{amount 90亿元}、贷款余额{amount 70亿元}，总量居{against 全省}第{amount 1位}。',
    'level 90 亿元 存款余额',
    'level 70 亿元 贷款余额',
    'rank 1 - 存款余额、贷款余额总量',
  ],
  ['促进第三产业多作贡献，实现增加值{amount 66亿元}。', 'level 66 亿元 第三产业增加值'],
  ['大力发展旅游业，实现收入{amount 20亿元}。', 'level 20 亿元 旅游业收入'],
  ['新材料产业，进一步提升研发能力，产业规模突破{amount 100亿元}。', 'level 100 亿元 gt 新材料产业规模'],
  [
    '新办民营企业{amount 150家}，净增注册资本{amount 3亿元}。',
    'level 150 家 新办民营企业',
    'change 3 亿元 民营企业注册资本',
  ],
  ['投资{amount 1.2亿元}云城一中建成投用。', 'level 1.2 亿元 云城一中投资'],
  [
    '{amount 37个}项目中，竣工项目{amount 13个}，新开工项目{amount 24个}，完成投资{amount 11亿元}。',
    'level 37 个 项目',
    'level 13 个 项目其中竣工项目',
    'level 24 个 项目其中新开工项目',
    'level 11 亿元 项目完成投资',
  ],
  ['签约项目{amount 120个}，开工项目{amount 56个}。', 'level 120 个 签约项目', 'level 56 个 开工项目'],
  [
    '国有企业户数减少{amount 59%}，资产总额、利税总额分别增长{amount 34%}和{amount 13%}。',
    'growth -59 % 国有企业户数',
    'growth 34 % 国有企业资产总额',
    'growth 13 % 国有企业利税总额',
  ],
  [
    '项目开工{amount 94%}，完成投资{amount 60亿元}，占概算投资的{amount 63%}。',
    'level 94 % 项目开工',
    'level 60 亿元 项目完成投资',
    'level 63 % 项目完成投资占概算投资比重',
  ],
]);

/** What is signed at an event is told of it, whatever else was told of it first. */
readsAs('review', [
  [
    '首届苹果节接待游客{amount 16万人次}，签约项目{amount 16个}。',
    'level 16 万人次 首届苹果节接待游客',
    'level 16 个 首届苹果节签约项目',
  ],
  [
    '中部博览会接待客商{amount 1200人}，签约项目{amount 42个}。',
    'level 1200 人 中部博览会接待客商',
    'level 42 个 中部博览会签约项目',
  ],
]);

/** What works newly yield in a year, and a deed without what it leans on. */
readsAs('review', [
  ['华岭电气公司智能车间达产，年新增产值{amount 4.5亿元}。', 'level 4.5 亿元 华岭电气公司年新增产值'],
  ['锦绣湖水厂建成，日新增供水能力{amount 3万吨}。', 'level 3 万吨 锦绣湖水厂日新增供水能力'],
  ['青岭村依托老茶园办起客栈{amount 16家}。', 'level 16 家 青岭村办起客栈'],
  ['白马社区利用闲置校舍开办养老驿站{amount 2处}。', 'level 2 处 白马社区开办养老驿站'],
]);

readsAs('review', [
  ['江源水泥公司技改完成，年新增利税{amount 1200万元}。', 'level 1200 万元 江源水泥公司年新增利税'],
  ['双河村借助帮扶资金办起养殖场{amount 6个}。', 'level 6 个 双河村办起养殖场'],
  ['红石镇发挥区位优势引进企业{amount 9家}。', 'level 9 家 红石镇引进企业'],
]);
