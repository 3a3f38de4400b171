import { readsAs } from '../reads-as.ts';

/** What stands beside a part of what is new is new too, and what stands beside a part of a rise is a rise. */
readsAs('review', [
  [
    '新增市场主体{amount 1.2万户}，其中企业{amount 3600户}，个体工商户{amount 8400户}。',
    'level 1.2 万户 新增市场主体',
    'level 3600 户 新增市场主体其中企业',
    'level 8400 户 新增个体工商户',
  ],
  [
    '新增发电装机{amount 62万千瓦}，其中风电{amount 26万千瓦}，新能源装机{amount 36万千瓦}。',
    'level 62 万千瓦 新增发电装机',
    'level 26 万千瓦 新增发电装机其中风电',
    'level 36 万千瓦 新增新能源装机',
  ],
  [
    '净增市场主体{amount 1.2万户}，其中企业{amount 3600户}，个体工商户{amount 8400户}。',
    'change 1.2 万户 市场主体',
    'change 3600 户 市场主体其中企业',
    'change 8400 户 个体工商户',
  ],
  [
    '净增存款{amount 46亿元}，其中住户存款{amount 32亿元}，企业存款{amount 14亿元}。',
    'change 46 亿元 存款',
    'change 32 亿元 存款其中住户存款',
    'change 14 亿元 存款其中企业存款',
  ],
]);

/** What is said to have come to so much, what another unit counts, and money beside them is of all. */
readsAs('review', [
  [
    '新增市场主体{amount 1.2万户}，其中企业{amount 3600户}，个体工商户达到{amount 8.4万户}。',
    'level 1.2 万户 新增市场主体',
    'level 3600 户 新增市场主体其中企业',
    'level 8.4 万户 个体工商户',
  ],
  [
    '新增贷款{amount 46亿元}，其中涉农贷款{amount 12亿元}，税收{amount 8亿元}。',
    'level 46 亿元 新增贷款',
    'level 12 亿元 新增贷款其中涉农贷款',
    'level 8 亿元 税收',
  ],
]);
