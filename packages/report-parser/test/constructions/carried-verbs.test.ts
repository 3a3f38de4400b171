import { readsAs } from '../reads-as.ts';

/** The verb of a list holds for its later names; without it they would be of all that there are. */
readsAs('review', [
  [
    '改造{subject 供水管网}{amount 80公里}、老旧小区{amount 12个}。',
    'level 80 公里 改造供水管网',
    'level 12 个 改造老旧小区',
  ],
  ['建成{subject 运输机场}{amount 3座}、通用机场{amount 8座}。', 'level 3 座 建成运输机场', 'level 8 座 建成通用机场'],
  [
    '淘汰落后炼铁产能{amount 20万吨}、水泥{amount 35万吨}。',
    'level 20 万吨 淘汰落后炼铁产能',
    'level 35 万吨 淘汰水泥',
  ],
  [
    '建设改造农村公路{amount 40公里}、农村电网{amount 58公里}。',
    'level 40 公里 建设改造农村公路',
    'level 58 公里 建设改造农村电网',
  ],
  [
    '建成{amount 8个}国家级、{amount 13个}省级医疗中心。',
    'level 8 个 建成国家级医疗中心',
    'level 13 个 建成省级医疗中心',
  ],
  [
    '入选卓越级工厂{amount 6家}、5G工厂{amount 30家}，均居全省第{amount 1}。',
    'level 6 家 入选卓越级工厂',
    'level 30 家 入选5G工厂',
    'rank 1 - 入选卓越级工厂、5G工厂',
  ],
]);

/** What only begins like a verb, or has one of its own, takes none. */
readsAs('review', [
  ['安排建设项目{amount 185个}、前期项目{amount 73个}。', 'level 185 个 安排建设项目', 'level 73 个 前期项目'],
  ['{subject 改造老旧泵站}{amount 5座}、农房整治{amount 900户}。', 'level 5 座', 'level 900 户 农房整治'],
]);

/** What is told of the first of a list of crops or animals, and of a scheme that was told of before. */
readsAs('review', [
  [
    '生猪出栏{amount 180万头}、牛{amount 12万头}、羊{amount 30万只}。',
    'level 180 万头 生猪出栏',
    'level 12 万头 牛出栏',
    'level 30 万只 羊出栏',
  ],
  ['粮食产量{amount 52万吨}、油料{amount 3.2万吨}。', 'level 52 万吨 粮食产量', 'level 3.2 万吨 油料产量'],
  [
    '农村合作医疗参合率{amount 98.6%}，补助标准由每人{amount 80元}提高到{amount 240元}。',
    'level 98.6 % 农村合作医疗参合率',
    'level 80 元 2022 农村合作医疗补助标准',
    'level 240 元 农村合作医疗补助标准',
  ],
  ['{subject 每万人拥有公交车辆}达{amount 8.6标台}。', 'level 8.6 标台'],
]);

/** Verbs by which something was got rid of, made use of or taken up. */
readsAs('review', [
  [
    '退出钢铁产能{amount 17万吨}、煤炭产能{amount 80万吨}。',
    'level 17 万吨 退出钢铁产能',
    'level 80 万吨 退出煤炭产能',
  ],
  ['化解矛盾纠纷{amount 1100件}、信访积案{amount 74件}。', 'level 1100 件 化解矛盾纠纷', 'level 74 件 化解信访积案'],
  ['出栏肉鸡{amount 90万羽}、黑猪{amount 8万头}。', 'level 90 万羽 出栏肉鸡', 'level 8 万头 出栏黑猪'],
  [
    '新入选国家5G工厂{amount 9家}、卓越级智能工厂{amount 4家}。',
    'level 9 家 新入选国家5G工厂',
    'level 4 家 新入选卓越级智能工厂',
  ],
  [
    '新认定市级技术创新中心{amount 1家}，市级企业技术中心{amount 5家}、重点实验室{amount 2家}。',
    'level 1 家 新认定市级技术创新中心',
    'level 5 家 新认定市级企业技术中心',
    'level 2 家 新认定重点实验室',
  ],
  [
    '新开工改造老旧小区{amount 400个}、城中村{amount 5.1万户}。',
    'level 400 个 新开工改造老旧小区',
    'level 5.1 万户 新开工改造城中村',
  ],
  ['县话剧团获文华奖{amount 3项}、群星奖{amount 4项}。', 'level 3 项 县话剧团获文华奖', 'level 4 项 县话剧团获群星奖'],
]);

/** A verb phrase of its own, or a verb that is the whole name, goes no further. */
readsAs('review', [
  [
    '新登记纳税主体{amount 300户}、升规上限市场主体{amount 15户}。',
    'level 300 户 新登记纳税主体',
    'level 15 户 升规上限市场主体',
  ],
  ['新建社区服务站{amount 5个}，国家级示范县{amount 2个}。', 'level 5 个 新建社区服务站', 'level 2 个 国家级示范县'],
]);

/** A comma parts two things that were built, where both share a word; and a verb of its own is enough. */
readsAs('review', [
  [
    '新建河东污水处理厂{amount 1座}，农村污水处理站{amount 3座}。',
    'level 1 座 新建河东污水处理厂',
    'level 3 座 新建农村污水处理站',
  ],
  [
    '新建保障性住房{amount 18万套}，棚户区改造住房{amount 12万套}。',
    'level 18 万套 新建保障性住房',
    'level 12 万套 棚户区改造住房',
  ],
  ['新增停车位{amount 2400个}、加装充电桩{amount 300个}。', 'level 2400 个 新增停车位', 'level 300 个 加装充电桩'],
  ['第一时间调运口罩{amount 15万只}、防护服{amount 400件}。', 'level 15 万只 调运口罩', 'level 400 件 调运防护服'],
  [
    '种植花卉{amount 110万株}、中药材{amount 500亩}、食用菌{amount 11万棒}。',
    'level 110 万株 种植花卉',
    'level 500 亩 种植中药材',
    'level 11 万棒 种植食用菌',
  ],
  [
    '开复工亿元以上项目{amount 200个}、产业项目{amount 150个}。',
    'level 200 个 开复工亿元以上项目',
    'level 150 个 开复工产业项目',
  ],
]);

/** A verb behind its subject, and one that the whole says for its parts. */
readsAs('review', [
  ['河东镇新建学校{amount 3所}、医院{amount 2所}。', 'level 3 所 河东镇新建学校', 'level 2 所 河东镇新建医院'],
  [
    '城镇新增就业{amount 5.2万人}、农村劳动力转移{amount 2.5万人}。',
    'level 5.2 万人 城镇新增就业',
    'level 2.5 万人 农村劳动力转移',
  ],
  [
    '引进5000万元以上项目{amount 60个}，其中亿元以上项目{amount 30个}、10亿元以上项目{amount 5个}。',
    'level 60 个 引进5000万元以上项目',
    'level 30 个 引进亿元以上项目',
    'level 5 个 引进10亿元以上项目',
  ],
]);

/** What is produced, one product behind the other. */
readsAs('review', [
  [
    '生产原煤{amount 43万吨}、下降{amount 2%}，天然气{amount 3.7亿立方米}、下降{amount 1.2%}，卷烟{amount 36万箱}，外运煤炭{amount 20万吨}。',
    'level 43 万吨 生产原煤',
    'growth -2 % 生产原煤',
    'level 3.7 亿立方米 生产天然气',
    'growth -1.2 % 生产天然气',
    'level 36 万箱 生产卷烟',
    'level 20 万吨 外运煤炭',
  ],
]);

readsAs('review', [
  [
    '举办营业性演出{amount 57场}、吸引观众{amount 25万人次}。',
    'level 57 场 举办营业性演出',
    'level 25 万人次 吸引观众',
  ],
]);

/** What an enterprise gave up, and what a flood destroyed, goes on to the later ones; an output beside it is what there is. */
readsAs('review', [
  [
    '松岭焦化集团主动退出焦炭产能{amount 60万吨}、电石产能{amount 8万吨}。',
    'level 60 万吨 松岭焦化集团主动退出焦炭产能',
    'level 8 万吨 松岭焦化集团主动退出电石产能',
  ],
  ['山洪冲毁便桥{amount 6座}、机耕路{amount 2.4公里}。', 'level 6 座 山洪冲毁便桥', 'level 2.4 公里 山洪冲毁机耕路'],
  [
    '松岭焦化集团退出焦炭产能{amount 60万吨}，全县{subject 化肥产量}{amount 8万吨}。',
    'level 60 万吨 松岭焦化集团退出焦炭产能',
    'level 8 万吨',
  ],
  ['利用老粮库等闲置厂房改建养老院{amount 5所}。', 'level 5 所 闲置厂房改建养老院'],
  ['{subject 利用外资项目}{amount 12个}。', 'level 12 个'],
]);

/** What is not let out any more is no emission. */
readsAs('review', [
  [
    '减排{subject1 化学需氧量}{amount 260吨}、氨氮{amount 18吨}。',
    'level 260 吨 减排化学需氧量',
    'level 18 吨 减排氨氮',
  ],
]);
