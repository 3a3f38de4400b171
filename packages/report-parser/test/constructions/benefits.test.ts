import { readsAs } from '../reads-as.ts';

/** Whom a policy reaches is told with the policy, as the clause before says it. */
readsAs('review', [
  ['对小微商户实行租金减免，{amount 6200户}企业受益。', 'level 6200 户 小微商户租金减免企业受益'],
  ['加大对困难家庭学生资助力度，{amount 2.3万人次}受益。', 'level 2.3 万人次 困难家庭学生资助受益'],
  ['长期护理保险制度基本建立，{amount 1.7万名}参保人从中受益。', 'level 1.7 万名 长期护理保险制度参保人从中受益'],
  ['护理保险制度基本建立、已有{amount 17万人次}受益。', 'level 17 万人次 护理保险制度受益'],
  ['提高营养餐补助标准，{amount 3.7万名}在校生受益。', 'level 3.7 万名 [提高]营养餐补助标准在校生受益'],
  ['调整个税扣除标准，惠及{amount 6万多名}纳税人。', 'level 6 万名 gt [调整]个税扣除标准惠及纳税人'],
]);

/** Or with what was told before it, without what was measured of that. */
readsAs('review', [
  [
    '助学贷款每人每年额度增加{amount 4000元}，惠及{amount 5万多名}在校生。',
    'change 4000 元 助学贷款每人每年额度',
    'level 5 万名 gt 助学贷款惠及在校生',
  ],
  [
    '县级医院改革试点扩大到{amount 10个}县，覆盖农村{amount 50万}人口。',
    'level 10 个 县级医院改革试点县',
    'level 50 万 县级医院改革试点县覆盖农村人口',
  ],
  [
    '投资{amount 5亿元}实施安居工程，{amount 3万多名}居民直接受益。',
    'level 5 亿元 安居工程投资',
    'level 3 万名 gt 安居工程居民直接受益',
  ],
  [
    '{amount 10所}乡镇中学补短板，改善校舍、食堂条件，惠及{amount 3万名}学生。',
    'level 10 所 乡镇中学补短板',
    'level 3 万名 乡镇中学补短板惠及学生',
  ],
  [
    '失业保险参保人数增加{amount 1.4万人}、覆盖{amount 10.5万人}。',
    'change 1.4 万人 失业保险参保人数',
    'level 10.5 万人 失业保险参保人数',
  ],
]);

readsAs('review', [
  ['举办阅读周{amount 5场}，{amount 5200人次}参与。', 'level 5 场 举办阅读周', 'level 5200 人次 举办阅读周参与'],
]);

/** Several counts of those who benefit; and what becomes of people owns no later figure. */
readsAs('review', [
  [
    '拆炉并网新增供热面积{amount 190万平方米}，使{amount 2.6万户}、近{amount 8万}市民直接受益。',
    'level 190 万平方米 拆炉并网新增供热面积',
    'level 2.6 万户 拆炉并网新增供热市民直接受益',
    'level 8 万 approx 拆炉并网新增供热市民直接受益',
  ],
  [
    '完成{amount 1300户}棚户区改造，{amount 4000名}居民的居住条件得到改善，完成投资{amount 5亿元}。',
    'level 1300 户 棚户区改造',
    'level 4000 名 居民的居住条件得到改善',
    'level 5 亿元 棚户区改造完成投资',
  ],
]);

/** What is paid for living stays what it is. */
readsAs('review', [
  [
    '走读学生生活补助标准提高到{amount 110元}，惠及{amount 1.4万人}。',
    'level 110 元 走读学生生活补助标准',
    'level 1.4 万人 走读学生生活补助惠及',
  ],
]);
