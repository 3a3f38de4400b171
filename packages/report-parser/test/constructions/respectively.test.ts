import { readsAs } from '../reads-as.ts';

/** 分别: as many amounts as names, each with its own. */

readsAs('review', [
  [
    '城镇和农村牧区常住居民收入同比分别增长{amount 5%}和{amount 7.5%}。',
    'growth 5 % 城镇常住居民收入',
    'growth 7.5 % 农村牧区常住居民收入',
  ],
  [
    '三次产业增加值分别增长{amount 2%}、{amount 3%}和{amount 4%}。',
    'growth 2 % 第一产业增加值',
    'growth 3 % 第二产业增加值',
    'growth 4 % 第三产业增加值',
  ],
  [
    '城镇职工养老保险、医疗保险参保人数分别增加{amount 17万人}和{amount 20万人}。',
    'change 17 万人 城镇职工养老保险参保人数',
    'change 20 万人 医疗保险参保人数',
  ],
  [
    '{subject1 汽车}、{subject2 家电}{subject12 销售额}分别增长{amount 24%}和{amount 22.8%}。',
    'growth 24 %',
    'growth 22.8 %',
  ],
  [
    '{subject1 规上工业增加值}、{subject2 固定资产投资}、{subject3 社会消费品零售总额}分别增长{amount 7.1%}、{amount 4.3%}、{amount 8%}。',
    'growth 7.1 %',
    'growth 4.3 %',
    'growth 8 %',
  ],
  [
    '{subject1 粮食}、{subject2 蔬菜}、{subject3 水果}、{subject4 生猪出栏}分别增长{amount 1.2%}、{amount 3.6%}、{amount 4%}、{amount 2.5%}。',
    'growth 1.2 % 粮食',
    'growth 3.6 % 蔬菜',
    'growth 4 % 水果',
    'growth 2.5 % 生猪出栏',
  ],
  [
    '{subject1 水稻}、{subject2 玉米}、{subject3 油菜}、{subject4 茶叶}、{subject5 水果}{subject12345 产量}分别达到{amount 3.1}、{amount 1.4}、{amount 0.9}、{amount 0.2}、{amount 2.6万吨}。',
    'level 3.1 万吨 水稻[产量]',
    'level 1.4 万吨 玉米[产量]',
    'level 0.9 万吨 油菜[产量]',
    'level 0.2 万吨 茶叶[产量]',
    'level 2.6 万吨 水果产量',
  ],
  [
    '{subject1 存款余额}、{subject2 贷款余额}、{subject3 保费收入}、{subject4 用电量}、{subject5 货运量}、{subject6 客运量}分别增长{amount 9.1%}、{amount 10.4%}、{amount 6%}、{amount 5.5%}、{amount 7.7%}、{amount 12%}。',
    'growth 9.1 %',
    'growth 10.4 %',
    'growth 6 %',
    'growth 5.5 %',
    'growth 7.7 %',
    'growth 12 %',
  ],
  [
    '{subject13 规上工业增加值}、{subject24 固定资产投资}分别增长{amount 7.8%}、{amount 5.1%}，分别高于{against 全市平均水平}{amount 1.2}、{amount 0.4个百分点}。',
    'growth 7.8 %',
    'growth 5.1 %',
    'gap 1.2 个百分点 规上工业增加值增速',
    'gap 0.4 个百分点 固定资产投资增速',
  ],
  [
    '{subject1 固定资产投资}、{subject2 工业投资}、{subject3 民间投资}增速分别高于全市平均水平{amount 0.4}、{amount 7.8}、{amount 2.4个百分点}。',
    'gap 0.4 个百分点 固定资产投资[增速]',
    'gap 7.8 个百分点 工业投资[增速]',
    'gap 2.4 个百分点 民间投资增速',
  ],
  [
    '{subject1 批发业}、{subject2 零售业}{subject12 销售额}分别增长{amount 11.7%}和{amount 9.4%}。',
    'growth 11.7 %',
    'growth 9.4 %',
  ],
  [
    '{subject1 住宿}、{subject2 餐饮}业{subject12 营业额}分别达到{amount 3.2亿元}、{amount 8.6亿元}。',
    'level 3.2 亿元 住宿[业]营业额',
    'level 8.6 亿元 餐饮业营业额',
  ],
  [
    '城乡居民人均可支配收入分别达到{amount 46820元}、{amount 24350元}。',
    'level 46820 元 城镇居民人均可支配收入',
    'level 24350 元 农村居民人均可支配收入',
  ],
  [
    '城乡居民可支配收入分别增长{amount 4.9%}、{amount 6.2%}。',
    'growth 4.9 % 城镇居民可支配收入',
    'growth 6.2 % 农村居民可支配收入',
  ],
  [
    '{subject1 养老保险}、{subject2 医疗保险}{subject12 参保率}分别稳定在{amount 97%}、{amount 98%}{bound 以上}。',
    'level 97 % ge',
    'level 98 % ge',
  ],
  [
    '{subject1 刑事}、{subject2 治安}{subject12 案件}分别下降{amount 12.4%}、{amount 8.9%}。',
    'growth -12.4 % 刑事[案件]',
    'growth -8.9 % 治安案件',
  ],
  [
    '{subject1 生产安全事故起数}、{subject2 死亡人数}分别下降{amount 12.5%}、{amount 20%}。',
    'growth -12.5 %',
    'growth -20 % [生产安全事故]死亡人数',
  ],
  [
    '{subject1 小学}、{subject2 初中}{subject12 在校学生}分别为{amount 2.1}、{amount 1.2万人}。',
    'level 2.1 万人 小学[在校学生]',
    'level 1.2 万人 初中在校学生',
  ],
  [
    '{subject1 项目开工率}、{subject2 竣工率}分别达{amount 96%}和{amount 91.5%}。',
    'level 96 %',
    'level 91.5 % [项目]竣工率',
  ],
  ['{subject1 出口}、{subject2 进口}依次增长{amount 12.4%}和{amount 3.1%}。', 'growth 12.4 %', 'growth 3.1 %'],
  [
    '{subject1 电子信息}、{subject2 装备制造}、{subject3 新材料}三大产业{subject123 产值}分别为{amount 218亿元}、{amount 164.5亿元}和{amount 97.2亿元}。',
    'level 218 亿元 电子信息[三大][产业]产值',
    'level 164.5 亿元 装备制造[三大][产业]产值',
    'level 97.2 亿元 新材料[三大][产业]产值',
  ],
  [
    '{subject12 接待游客}{amount 680万人次}、{subject2 实现旅游收入}{amount 45.2亿元}，分别增长{amount 24.6%}和{amount 21.3%}。',
    'level 680 万人次 [接待]游客',
    'level 45.2 亿元 旅游收入',
    'growth 24.6 % [接待]游客',
    'growth 21.3 % 旅游收入',
  ],
  [
    '空气优良天数{amount 341天}、PM2.5平均浓度{amount 27微克/立方米}，分别改善{amount 9天}、{amount 2微克/立方米}。',
    'level 341 天 空气优良天数',
    'level 27 微克/立方米 PM2.5平均浓度',
    'change 9 天 空气优良天数',
    'change 2 微克/立方米 PM2.5平均浓度',
  ],
  [
    '{subject1 规上工业总产值}、{subject2 增加值}分别增长{amount 8.3%}、{amount 7.8%}。',
    'growth 8.3 %',
    'growth 7.8 % [规上工业]增加值',
  ],
  [
    '{subject1 中药材}、{subject2 油茶}{subject12 种植面积}分别达{amount 3.2万亩}、{amount 1.5万亩}。',
    'level 3.2 万亩',
    'level 1.5 万亩',
  ],
]);

readsAs('plan', [
  [
    '{subject1 汽车}、{subject2 商品房}{subject12 销售额}分别增长{amount 6%}和{amount 2%}。',
    'growth 6 %',
    'growth 2 %',
  ],
  [
    '{subject1 城镇}和{subject2 农村}{subject12 居民人均可支配收入}分别增长{amount 5.5%}和{amount 6.5%}{bound 左右}。',
    'growth 5.5 % approx',
    'growth 6.5 % approx',
  ],
  [
    '新增{subject1 养老床位}、{subject2 托育托位}分别为{amount 260张}和{amount 350个}。',
    'level 260 张 [新增]养老床位',
    'level 350 个 [新增]托育托位',
  ],
  [
    '{subject1 续建}、{subject2 新开工}{subject12 项目}分别为{amount 61个}、{amount 73个}。',
    'level 61 个',
    'level 73 个',
  ],
]);

/** Names that share a noun of kind, a number or a reference. */
readsAs('review', [
  [
    '{subject1 基础设施}、{subject2 制造业}{subject12 投资}分别增长{amount 9.4%}、{amount 9.1%}。',
    'growth 9.4 %',
    'growth 9.1 %',
  ],
  [
    '第一、二、三产业增加值分别增长{amount 4.2%}、{amount 6.8%}、{amount 5.9%}。',
    'growth 4.2 % 第一产业增加值',
    'growth 6.8 % 第二产业增加值',
    'growth 5.9 % 第三产业增加值',
  ],
  [
    '一、二、三产分别增长{amount 4.2%}、{amount 6.8%}、{amount 5.9%}。',
    'growth 4.2 % 一产',
    'growth 6.8 % 二产',
    'growth 5.9 % 三产',
  ],
  [
    '{subject1 国家级}、{subject2 省级}、{subject3 市级}{subject123 农业龙头企业}分别达到{amount 2家}、{amount 15家}、{amount 86家}。',
    'level 2 家',
    'level 15 家',
    'level 86 家',
  ],
  [
    '{subject1 城镇新增就业}、{subject2 失业人员再就业}分别完成年度目标的{amount 112%}、{amount 108%}。',
    'level 112 % 城镇新增就业[分别]完成年度目标',
    'level 108 % 失业人员再就业[分别]完成年度目标',
  ],
  [
    '{subject1 规上工业增加值}、{subject2 固定资产投资}增速分列{against 全市}第{amount 2}、第{amount 3位}。',
    'rank 2 - 规上工业增加值[增速]',
    'rank 3 - 固定资产投资增速',
  ],
  [
    '社会消费品零售总额增长{amount 9.8%}，增速分别高于全国、全省{amount 2.6个}、{amount 1.3个百分点}。',
    'growth 9.8 % 社会消费品零售总额',
    'gap 2.6 个百分点 社会消费品零售总额增速',
    'gap 1.3 个百分点 社会消费品零售总额增速',
  ],
  [
    '小微企业、涉农贷款增速比全部贷款平均增速分别高{amount 4.2}和{amount 0.7个百分点}。',
    'gap 4.2 个百分点 小微企业[贷款][增速]',
    'gap 0.7 个百分点 涉农贷款增速',
  ],
  [
    '高龄老人生活补贴、失能老人护理补贴标准分别从每户每月{amount 209元}、{amount 280元}提高到{amount 217元}、{amount 290元}。',
    'level 209 元 2022 高龄老人生活补贴[标准]每户每月',
    'level 280 元 2022 失能老人护理补贴标准每户每月',
    'level 217 元 高龄老人生活补贴[标准]每户每月',
    'level 290 元 失能老人护理补贴标准每户每月',
  ],
  [
    '城镇、农村常住居民人均可支配收入分别达{amount 38260元}、{amount 21340元}，增长{amount 5.1%}和{amount 7.2%}。',
    'level 38260 元 城镇常住居民人均可支配收入',
    'level 21340 元 农村常住居民人均可支配收入',
    'growth 5.1 % 城镇常住居民人均可支配收入',
    'growth 7.2 % 农村常住居民人均可支配收入',
  ],
  [
    '{subject1 苹果}、{subject2 猕猴桃}{subject12 产量}稳定在全省{amount 1/4}、{amount 1/3}。',
    'level 1:4 ratio 苹果产量[占全省比重]',
    'level 1:3 ratio 猕猴桃产量[占全省比重]',
  ],
  [
    '招商引资新签项目数与合同额分别增长{amount 22.1%}、{amount 15.1%}。',
    'growth 22.1 % 招商引资新签项目数',
    'growth 15.1 % 招商引资[新签][项目]合同额',
  ],
  [
    '全区进出口总额先后跨越{amount 70亿元}、{amount 80亿元}，港口更忙了。',
    'level 70 亿元 gt 进出口总额',
    'level 80 亿元 gt 进出口总额',
  ],
]);

/** The verb of the first name holds for the others, and the modifier behind it for the noun of the last. */
readsAs('review', [
  [
    '新认定国家级、省级专精特新企业分别为{amount 12家}和{amount 38家}。',
    'level 12 家 新认定国家级专精特新企业',
    'level 38 家 新认定省级专精特新企业',
  ],
  ['新建城市、农村道路{amount 50公里}、{amount 30公里}。', 'level 50 公里 新建城市道路', 'level 30 公里 新建农村道路'],
  ['改造学校、医院分别达{amount 12所}、{amount 3家}。', 'level 12 所 改造学校', 'level 3 家 改造医院'],
  ['销售收入、利税分别达{amount 12亿元}、{amount 3亿元}。', 'level 12 亿元 销售收入', 'level 3 亿元 利税'],
]);

/** An expectation before 分别, and the zone that all of several measures are of. */
readsAs('review', [
  [
    '规上工业总产值、增加值预计分别达到{amount 390亿元}、{amount 98亿元}。',
    'level 390 亿元 estimate 规上工业总产值',
    'level 98 亿元 estimate 规上工业增加值',
  ],
  [
    '东山经开区营业收入、工业总产值分别完成{amount 120亿元}、{amount 95亿元}。',
    'level 120 亿元 东山经开区营业收入',
    'level 95 亿元 东山经开区工业总产值',
  ],
  [
    '完成全口径和区级财政收入{amount 42亿元}和{amount 15亿元}。',
    'level 42 亿元 全口径财政收入',
    'level 15 亿元 区级财政收入',
  ],
]);

/** The group may stand before 分别, and neither the economy nor industry owns what stands beside it. */
readsAs('review', [
  [
    '生产总值、投资、消费增速在{against 全省}分别排第{amount 3位}、第{amount 5位}和第{amount 8位}。',
    'rank 3 - 生产总值增速',
    'rank 5 - 投资增速',
    'rank 8 - 消费增速',
  ],
  [
    '工业增加值、投资、消费增速分别居{against 全省}第{amount 3}、第{amount 5}和第{amount 8}。',
    'rank 3 - 工业增加值增速',
    'rank 5 - 投资增速',
    'rank 8 - 消费增速',
  ],
]);

/** Who lives there, or of whom a rate is, may be told but once, behind the last. */
readsAs('review', [
  [
    '城镇、库区常住居民人均可支配收入分别为{amount 38200元}和{amount 19800元}。',
    'level 38200 元 城镇常住居民人均可支配收入',
    'level 19800 元 库区常住居民人均可支配收入',
  ],
  [
    '广播、电视人口综合覆盖率分别为{amount 96%}和{amount 97.5%}。',
    'level 96 % 广播人口综合覆盖率',
    'level 97.5 % 电视人口综合覆盖率',
  ],
  ['财政、居民收入分别增长{amount 6%}和{amount 7%}。', 'growth 6 % 财政收入', 'growth 7 % 居民收入'],
]);

/** What letters name is whole; the deeds of a list behind 分别 may be told apart, done to one thing. */
readsAs('review', [
  ['{subject1 GDP}、{subject2 固定资产投资}分别增长{amount 8%}、{amount 11%}。', 'growth 8 % GDP', 'growth 11 %'],
  [
    'PM10、PM2.5平均浓度分别为{amount 54微克/立方米}、{amount 30微克/立方米}。',
    'level 54 微克/立方米 PM10平均浓度',
    'level 30 微克/立方米 PM2.5平均浓度',
  ],
  [
    '分别新建、改造农村公路{amount 62公里}、{amount 140公里}。',
    'level 62 公里 新建农村公路',
    'level 140 公里 改造农村公路',
  ],
  [
    '改造棚户区分别开工、竣工{amount 1200套}和{amount 860套}。',
    'level 1200 套 改造棚户区开工',
    'level 860 套 改造棚户区竣工',
  ],
]);

/** 城、乡 parts no word of which the second is 乡镇, and a compound measure is shared whole. */
readsAs('review', [
  [
    '{subject1 县城}、{subject2 乡镇}{subject12 燃气普及率}分别为{amount 88%}、{amount 41%}。',
    'level 88 %',
    'level 41 %',
  ],
  [
    '{subject1 主城区}、{subject2 县城}{subject12 空气优良天数比例}分别为{amount 91%}、{amount 94%}。',
    'level 91 %',
    'level 94 %',
  ],
]);

/** What the last name is measured by is that of the others, however long they are; so are the place and the thing of the first. */
readsAs('review', [
  [
    '县城生活垃圾、污水处理率分别达到{amount 97%}和{amount 94%}。',
    'level 97 % 县城生活垃圾处理率',
    'level 94 % 县城污水处理率',
  ],
  [
    '乡镇污水和生活垃圾无害化处理率分别为{amount 81%}、{amount 96%}。',
    'level 81 % 乡镇污水处理率',
    'level 96 % 乡镇生活垃圾无害化处理率',
  ],
  [
    '每万人发明专利、高价值发明专利拥有量分别达到{amount 9件}、{amount 3件}。',
    'level 9 件 每万人发明专利拥有量',
    'level 3 件 每万人高价值发明专利拥有量',
  ],
  [
    '城镇、农村低保标准和孤儿养育标准分别提高{amount 7%}、{amount 9%}和{amount 6%}。',
    'growth 7 % 城镇低保标准',
    'growth 9 % 农村低保标准',
    'growth 6 % 孤儿养育标准',
  ],
  [
    '取消、承接、下放审批权限分别为{amount 14项}、{amount 22项}、{amount 9项}。',
    'level 14 项 取消审批权限',
    'level 22 项 承接审批权限',
    'level 9 项 下放审批权限',
  ],
  [
    '城市和农村特困人员供养标准分别提高到月人均{amount 840元}、年人均{amount 7800元}。',
    'level 840 元 城市特困人员供养标准月人均',
    'level 7800 元 农村特困人员供养标准年人均',
  ],
]);

/** Where fewer amounts than names are told, nobody says whose each is: both are named by all. */
readsAs('review', [
  [
    '城南水厂、东山公园、北门大桥三大工程完成投资{amount 2.1亿元}和{amount 1.3亿元}。',
    'level 2.1 亿元 城南水厂、东山公园、北门大桥三大工程完成投资',
    'level 1.3 亿元 城南水厂、东山公园、北门大桥三大工程完成投资',
  ],
  [
    '小麦、玉米、大豆产量分别增长{amount 3.2%}和{amount 4.1%}。',
    'growth 3.2 % 小麦、玉米、大豆产量',
    'growth 4.1 % 小麦、玉米、大豆产量',
  ],
]);
