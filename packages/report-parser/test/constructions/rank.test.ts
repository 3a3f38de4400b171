import { readsAs } from '../reads-as.ts';

/** A place in an order, with what it is the place of. */
readsAs('review', [
  ['{subject 营商环境评价}位列{against 全市}第{amount 3}。', 'rank 3 -'],
  ['{subject 水产品产量}居{against 全市}第{amount 2位}。', 'rank 2 -'],
  [
    '{subject 地区生产总值}增长{amount 7.2%}，增速居{against 全市}第{amount 1位}。',
    'growth 7.2 %',
    'rank 1 - 地区生产总值增速',
  ],
  ['{subject 群众安全感指数}排名{against 全市}第{amount 4}。', 'rank 4 -'],
  ['{subject 综合经济竞争力}进入{against 全国}前{amount 10位}。', 'rank 10 - le'],
  ['{subject 高质量发展综合考核}跻身{against 全省}前{amount 5名}。', 'rank 5 - le'],
  ['{subject 固定资产投资增速}跃居{against 中心城区}第{amount 2位}。', 'rank 2 -'],
  ['{subject 税收占比}列{against 全省}第{amount 6}。', 'rank 6 -'],
  ['{subject 主要经济指标增速}稳居{against 全市}第{amount 1}。', 'rank 1 -'],
  ['{subject 数字政府建设评估}位居{against 西部}第{amount 3名}。', 'rank 3 -'],
]);

/** How much something grew is told of what grew last, and not of those who made it. */
readsAs('review', [
  [
    '{subject 规模以上工业企业}达到{amount 63家}，完成增加值{amount 31.2亿元}，增长{amount 15.3%}，增幅居{against 全市}第{amount 3位}。',
    'level 63 家',
    'level 31.2 亿元 规模以上工业企业增加值',
    'growth 15.3 % 规模以上工业企业增加值',
    'rank 3 - 规模以上工业企业增加值增幅',
  ],
]);

/** Two ranks in words, the one risen from the other. */
readsAs('review', [
  [
    '{subject 居民人均可支配收入}由{against 全国}第{amount 十五位}上升到第{amount 九位}，年均实际增长{amount 11.4%}。',
    'rank 15 - 2022',
    'rank 9 -',
    'growth 11.4 % 居民人均可支配收入',
  ],
  ['{subject 综合实力}从{against 全省}第{amount 八}跃升至第{amount 四}。', 'rank 8 - 2022', 'rank 4 -'],
]);

/** The verb may stand behind the scope. */
readsAs('review', [
  [
    '{subject 固定资产投资}增长{amount 8.1%}，增幅{against 全市}排第{amount 7位}。',
    'growth 8.1 %',
    'rank 7 - 固定资产投资增幅',
  ],
  ['{subject 固定资产投资增速}{against 全市}排名第{amount 三}。', 'rank 3 - 固定资产投资增速'],
]);

/** Among places of one kind: behind 在…中, which may open the clause, or behind the verb. */
readsAs('review', [
  ['{subject 蜂蜜产量}达{amount 2400吨}，在全省县（市）中列第{amount 4位}。', 'level 2400 吨', 'rank 4 - 蜂蜜产量'],
  ['{subject 信访办结率}{amount 98.6%}，在全区乡镇街道中排名第{amount 3}。', 'level 98.6 %', 'rank 3 - 信访办结率'],
  [
    '{subject 云港货物吞吐量}达{amount 820万吨}，增速居全国内河港口第{amount 5位}。',
    'level 820 万吨',
    'rank 5 - 云港货物吞吐量增速',
  ],
  ['在{subject 全国高新区综合评价}中升至第{amount 38位}。', 'rank 38 -'],
]);

readsAs('plan', [['{subject 营商环境评价}力争进入{against 全市}前{amount 3位}。', 'rank 3 - le']]);

readsAs('review', [
  ['经济总量居{against 全省}第{amount 4位}，较上年前移{amount 2位}。', 'rank 4 - 经济总量', 'change 2 位 经济总量排名'],
  ['{subject 综合排名}由{against 全市}第{amount 8位}上升到第{amount 5位}。', 'rank 8 - 2022', 'rank 5 -'],
  ['{subject 固定资产投资增速}位居{against 全市}第{amount 一}。', 'rank 1 -'],
  ['{subject 营商环境满意度}进入{against 全市}前{amount 十}。', 'rank 10 - le'],
]);

readsAs('review', [
  ['{subject 制造业规模}连续16年保持{against 全国}第{amount 一}。', 'rank 1 - 2008/2023'],
  ['在{subject 国家级开发区考核评价}中位列{against 全市}第{amount 一}。', 'rank 1 -'],
  ['{subject 群众安全感}连续8年保持在{amount 98%}{bound 以上}。', 'level 98 % ge 2016/2023'],
]);

/** Those that are ranked may be named behind the area, and so may a group of districts. */
readsAs('review', [
  ['{subject 年接待游客量}居{against 全国古镇}前{amount 三}。', 'rank 3 - le'],
  ['{subject 规上工业增加值增速}{against 五城区}第{amount 一}。', 'rank 1 -'],
]);

/** The group may stand before what is ranked. */
readsAs('review', [['位居{against 全国百强县}{subject 投资潜力}第{amount 8}。', 'rank 8 -']]);

/** A scope holds for the next rank too. */
readsAs('review', [
  [
    '{subject 地区生产总值}总量、增速分别居全市第{amount 二}、第{amount 三}。',
    'rank 2 - 地区生产总值总量',
    'rank 3 - 地区生产总值增速',
  ],
]);

/** How long a rank has been held is no part of the name; nor is the verb that led up to it. */
readsAs('review', [
  ['{subject 工业增加值增速}连续20个月居{against 全国}前{amount 10位}。', 'rank 10 - le'],
  ['{subject 粮食产量}提升至{against 全省}第{amount 五位}。', 'rank 5 -'],
  ['{subject 居民人均可支配收入}稳居{against 各省区}第{amount 4位}。', 'rank 4 -'],
  ['{subject 航运发展指数}从{against 全国}第{amount 12位}跃升至第{amount 9位}。', 'rank 12 - 2022', 'rank 9 -'],
]);

/** The strongest of some group, which may be named at length. */
readsAs('review', [
  ['位列{against 全国}{subject 文化旅游融合示范县}前{amount 10}强。', 'rank 10 - le'],
  ['新增{subject 世界500强企业}{amount 3家}。', 'level 3 家 [新增]世界500强企业'],
]);

/** The first place in words, and places in an order of which only the verb tells. */
readsAs('review', [
  ['{subject 海水珍珠产量}保持{against 全国}{amount 首位}。', 'rank 1 -'],
  ['{subject 港口铁矿石库存}连续6年居{against 全省}{amount 首位}。', 'rank 1 - 2018/2023'],
  ['{subject 蜂蜜产量}{amount 3.2万吨}、居{against 全国}{amount 首位}。', 'level 3.2 万吨', 'rank 1 - 蜂蜜产量'],
  ['{subject 创新指数}居{against 全省各市}{amount 首位}。', 'rank 1 -'],
  ['{subject 营商环境考核}位居第{amount 三名}。', 'rank 3 -'],
  ['{subject 智慧园区建设水平}在{against 同类开发区}中居第{amount 二位}。', 'rank 2 -'],
  [
    '{subject 外贸出口额}{bound 突破}{amount 40亿元}并连续多年居{against 全省}{amount 首位}。',
    'level 40 亿元 gt',
    'rank 1 - 外贸出口额',
  ],
  ['始终把安全生产摆在首位，深入实施工业首位战略。'],
]);

/** What all of a list are told to be is told of each of its names. */
readsAs('review', [
  [
    '绿色园区达到{amount 8个}、智能工厂{amount 46家}，均居{against 全省}{amount 首位}。',
    'level 8 个 绿色园区',
    'level 46 家 智能工厂',
    'rank 1 - 绿色园区、智能工厂',
  ],
  [
    '新建水库{amount 3座}，完成绿道{amount 46公里}、口袋公园{amount 8个}，均居{against 全市}第{amount 1}。',
    'level 3 座 [新建]水库',
    'level 46 公里 绿道',
    'level 8 个 口袋公园',
    'rank 1 - 绿道、口袋公园',
  ],
]);

/** How many there are in the order is no level, and the scope before it says which they are. */
readsAs('review', [
  [
    '{subject1 固定资产投资增速}列{against 全市}11个县区第{amount 4位}，较上年前移{amount 3位}。',
    'rank 4 -',
    'change 3 位 固定资产投资增速排名',
  ],
  ['{subject 生态质量指数}居{against 全省}107个县区第{amount 18名}。', 'rank 18 -'],
  ['{subject 工业增加值增速}位居{against 全市}11个县区第{amount 3}。', 'rank 3 -'],
  ['{subject 财政收入增速}在{against 全市}12个县市区中排名第{amount 5位}。', 'rank 5 -'],
  ['{subject 群众满意度}在{against 全省}88个县中列第{amount 12位}。', 'rank 12 -'],
  ['{subject 农民人均收入}居{against 14个县市区}{amount 首位}。', 'rank 1 -'],
  ['{subject 经济总量}居{against 全市}10县（区）第{amount 3位}。', 'rank 3 -'],
  ['{subject 经济总量}位列{against 全市县（市、区）}第{amount 二名}。', 'rank 2 -'],
  ['支持全市{amount 11个}{subject 县区第一批项目建设}。', 'level 11 个'],
]);

/** The order that places are told in is no part of the name; behind a rank stands the group of the next. */
readsAs('review', [
  ['{subject 综合考核}在{against 全市}排位由第{amount 8位}前移至第{amount 3位}。', 'rank 8 - 2022', 'rank 3 -'],
  ['{subject 综合考核}在{against 全市}11个县区的位次由第{amount 8位}升至第{amount 3位}。', 'rank 8 - 2022', 'rank 3 -'],
  ['{subject 综合指数}{against 全市}第{amount 2}、{against2 河谷县区}第{amount 9}。', 'rank 2 -', 'rank 9 -'],
]);

/** Regions and groups of countries, and what was counted is what is ranked. */
readsAs('review', [
  [
    '{subject 空气优良天数}{amount 322天}、列{against 渝西地区}第{amount 一}。',
    'level 322 天',
    'rank 1 - 空气优良天数',
  ],
  ['{subject 研发投入强度}{amount 2.6％}、居{against 中国西部}第{amount 2}。', 'level 2.6 %', 'rank 2 - 研发投入强度'],
  ['{subject 领事机构}增至{amount 9家}、居{against 内地}第{amount 3位}。', 'level 9 家', 'rank 3 - 领事机构'],
  [
    '{subject 实际使用外资}{amount 383亿美元}、稳居{against 发展中国家}{amount 首位}。',
    'level 383 亿美元',
    'rank 1 - 实际使用外资',
  ],
  [
    '{subject 菜籽等}{amount 14种}{subject 农产品产量}居{against 全国}第{amount 1位}。',
    'level 14 种 菜籽等农产品',
    'rank 1 - 菜籽等农产品产量',
  ],
]);

/** Right behind a growth, a place, a distance and a rise of points are those of the growth. */
readsAs('review', [
  [
    '{subject 规模以上工业增加值}增长{amount 12.4%}，排名{against 全省}第{amount 1}，较上年前移{amount 2位}。',
    'growth 12.4 %',
    'rank 1 - 规模以上工业增加值增速',
    'change 2 位 规模以上工业增加值增速排名',
  ],
  [
    '{subject 批发业销售额}增长{amount 5.6%}，{subject2 外贸出口}增长{amount 4.9%}，均列{against 全市}第{amount 三}。',
    'growth 5.6 %',
    'growth 4.9 % 外贸出口',
    'rank 3 - 批发业销售额、外贸出口增速',
  ],
  [
    '{subject 用电量}增长{amount 5.8%}、居{against 全市}第{amount 1位}、{against 全省}第{amount 4位}。',
    'growth 5.8 %',
    'rank 1 - 用电量增速',
    'rank 4 - 用电量增速',
  ],
  [
    '{subject 固定资产投资}增长{amount 8.6%}，比上年提高{amount 0.3个百分点}。',
    'growth 8.6 %',
    'change 0.3 个百分点 固定资产投资增速',
  ],
  [
    '{subject 单位GDP能耗}下降{amount 4.1%}，居{against 全省}第{amount 2位}。',
    'growth -4.1 %',
    'rank 2 - 单位GDP能耗降幅',
  ],
  [
    '{subject 居民消费价格}上涨{amount 1.2%}，低于{against 全省}{amount 0.3个百分点}。',
    'growth 1.2 %',
    'gap -0.3 个百分点 居民消费价格涨幅',
  ],
]);

/** Not where the level was told too, where a rate rose, or where the place is one of years ago. */
readsAs('review', [
  [
    '{subject 粮食产量}达{amount 30万吨}，增长{amount 2%}，居{against 全省}第{amount 3位}。',
    'level 30 万吨',
    'growth 2 %',
    'rank 3 - 粮食产量',
  ],
  ['{subject 森林覆盖率}提高{amount 5%}，居{against 全省}第{amount 3位}。', 'growth 5 %', 'rank 3 - 森林覆盖率'],
  [
    '{subject 进出口总额}增长{amount 9.2%}，从{against 全省}第{amount 八位}升至第{amount 五位}。',
    'growth 9.2 %',
    'rank 8 - 2022 进出口总额',
    'rank 5 - 进出口总额',
  ],
]);

/** The first of all may be said in other words, and the group be a place of which only the kind is known. */
readsAs('review', [
  ['{subject 地区生产总值增速}居{against 全市}{amount 之首}。', 'rank 1 -'],
  ['{subject 综合实力}稳居{against 全国县市}{amount 榜首}。', 'rank 1 -'],
  ['{subject 营商环境满意度}荣登{against 全省}{amount 榜首}。', 'rank 1 -'],
  ['{subject 森林覆盖率}居{against 清河市}第{amount 二}。', 'rank 2 -'],
  ['在{subject 全省一类县考核}中排名第{amount 五}。', 'rank 5 -'],
]);

/** Without 第, and how far a place moved. */
readsAs('review', [
  ['{subject 绿色发展指数}排名第{amount 6}，进位{amount 4位}。', 'rank 6 -', 'change 4 位 绿色发展指数排名'],
  [
    '{subject 综合竞争力}在全省县市中排{amount 76名}，比上年前进{amount 7位}。',
    'rank 76 -',
    'change 7 位 综合竞争力排名',
  ],
]);

/** What says no more than how it was reckoned keeps the noun. */
readsAs('review', [
  ['东岭园区综合排名进入全国前{amount 五}。', 'rank 5 - le 东岭园区综合排名'],
  ['在中部城区百强榜中进位、升至第{amount 40名}。', 'rank 40 - 中部城区百强榜'],
]);

/** Areas that no scope names, behind the verb of a rank. */
readsAs('review', [
  ['{subject 工业增加值}居{against 临江县（市）}第{amount 2位}。', 'rank 2 -'],
  ['{subject 经济综合考核}位列{against 全省B类县}第{amount 4位}。', 'rank 4 -'],
  ['在东部县域综合发展百强县排名第{amount 68位}。', 'rank 68 - 东部县域综合发展百强县'],
]);

readsAs('review', [
  ['园区综合考核排名全省第{amount 3位}。', 'rank 3 - 园区综合考核'],
  ['位列全国县域经济百强第{amount 86位}。', 'rank 86 - 县域经济百强'],
]);

readsAs('review', [['综合实力稳居全省{skip 86个}县（市）前列。']]);

/** When a place was reached, and for how long it has been held. */
readsAs('review', [
  ['{subject 营商环境位次}提高到今年的第{amount 20位}。', 'rank 20 -'],
  ['{subject 地方财政收入}12个季度位居{against 全市}第{amount 二}。', 'rank 2 -'],
  ['{subject 东山区}升至{against 一类县（市、区）}第{amount 3位}。', 'rank 3 -'],
  ['高新区在全国高新区综合排名榜上排第{amount 52位}。', 'rank 52 - 高新区全国高新区综合排名'],
]);

/** Parts of a province, places of which only the name is known, and several places in an order that nothing names. */
readsAs('review', [
  ['{subject 工业增加值增速}居{against 全市}第{amount 8}、渝东北第{amount 1}。', 'rank 8 -', 'rank 1 - 工业增加值增速'],
  ['{subject 进出口增速}位居{against 鲁南}{amount 首位}。', 'rank 1 -'],
  ['{subject 城镇居民收入增速}位居{against 临江}第{amount 一}。', 'rank 1 -'],
  ['{subject 工业投资增速}升至第{amount 一位}。', 'rank 1 -'],
  [
    '一产、二产、三产增速分别居第{amount 二}、第{amount 三}和第{amount 一位}。',
    'rank 2 - 一产增速',
    'rank 3 - 二产增速',
    'rank 1 - 三产增速',
  ],
  ['吸引力指数位列全省第{amount 3}。', 'rank 3 - 吸引力指数'],
  ['移民安居第二期工程投资{amount 3亿元}。', 'level 3 亿元 移民安居第二期工程投资'],
  ['开通系列第一条线路。'],
]);

/** Behind the share of a task, a place is that of the share. */
readsAs('review', [
  [
    '重点项目完成投资{amount 12亿元}，占年度计划的{amount 110%}，居全省第{amount 二位}。',
    'level 12 亿元 重点项目完成投资',
    'level 110 % 重点项目完成投资占年度计划',
    'rank 2 - 重点项目完成投资占年度计划',
  ],
]);

/** The areas that a bracket tells in full, each of them, and how far up in so many years. */
readsAs('review', [
  ['{subject 粮食单产}居{against 全省各县（市、区）}第{amount 5位}。', 'rank 5 -'],
  ['{subject 营商环境排名}五年前进{amount 12位}。', 'change 12 位 2019/2023'],
]);

/** Behind the verb of a rank stand those of its kind, among which the thing that was told is ranked; an indicator there is ranked itself. */
readsAs('review', [
  [
    '{subject “青溪白茶”品牌价值}{amount 14亿元}，居全国茶叶区域公用品牌第{amount 29位}。',
    'level 14 亿元',
    'rank 29 - “青溪白茶”品牌价值',
  ],
  [
    '{subject 货物吞吐量}突破{amount 2亿吨}，跻身全国沿海港口前{amount 20位}。',
    'level 2 亿吨 gt',
    'rank 20 - le 货物吞吐量',
  ],
  ['居全省{subject 工业投资增速}第{amount 2位}。', 'rank 2 -'],
]);

/** A bracket holds a rank among areas that no number counts. */
readsAs('review', [
  ['固定资产投资增长{amount 18%}（全省县市第{amount 9位}）。', 'growth 18 % 固定资产投资', 'rank 9 - 固定资产投资增速'],
]);

/** Places by which a rank moved. */
readsAs('review', [
  [
    '{subject 综合竞争力}居{against 全省}第{amount 84位}，较上年进{amount 3位}。',
    'rank 84 -',
    'change 3 位 综合竞争力排名',
  ],
  [
    '{subject 综合竞争力}居{against 全省}第{amount 84位}，较上年退{amount 2位}。',
    'rank 84 -',
    'change -2 位 综合竞争力排名',
  ],
  ['{subject 引进}{amount 3家}企业。', 'level 3 家 引进企业'],
]);

/** Those among which the thing of the clause before is ranked. */
readsAs('review', [
  ['{subject 森林覆盖率}{amount 83.6%}，居{against 全省山区县}第{amount 4位}。', 'level 83.6 %', 'rank 4 - 森林覆盖率'],
  [
    '{subject 财政总收入}增长{amount 10.5%}，居{against 全区街道}第{amount 2位}。',
    'growth 10.5 %',
    'rank 2 - 财政总收入增速',
  ],
]);
