import { readsAs } from '../reads-as.ts';

/** What the last name of a list says for all of them, however much of it is shared. */
readsAs('review', [
  [
    '城镇常住居民、农村常住居民人均消费支出分别增长{amount 5%}、{amount 6%}。',
    'growth 5 % 城镇常住居民人均消费支出',
    'growth 6 % 农村常住居民人均消费支出',
  ],
  [
    '幼儿园、小学、初中专任教师学历合格率分别达{amount 99%}、{amount 98%}、{amount 97%}。',
    'level 99 % 幼儿园专任教师学历合格率',
    'level 98 % 小学专任教师学历合格率',
    'level 97 % 初中专任教师学历合格率',
  ],
  [
    '县城、集镇生活垃圾无害化处理率分别达到{amount 98%}、{amount 90%}。',
    'level 98 % 县城生活垃圾无害化处理率',
    'level 90 % 集镇生活垃圾无害化处理率',
  ],
  [
    '建成区绿化覆盖率、绿地率分别达{amount 41.2%}、{amount 37.5%}。',
    'level 41.2 % 建成区绿化覆盖率',
    'level 37.5 % 建成区绿地率',
  ],
  [
    '新建、续建、前期重点项目分别为{amount 20个}、{amount 30个}、{amount 40个}。',
    'level 20 个 新建重点项目',
    'level 30 个 续建重点项目',
    'level 40 个 前期重点项目',
  ],
  ['猪、羊出栏分别达到{amount 20万头}、{amount 30万只}。', 'level 20 万头 猪出栏', 'level 30 万只 羊出栏'],
  [
    '国有林场、集体林地森林蓄积量分别为{amount 20万立方米}、{amount 30万立方米}。',
    'level 20 万立方米 国有林场森林蓄积量',
    'level 30 万立方米 集体林地森林蓄积量',
  ],
  ['公路客货运周转量分别增长{amount 5%}、{amount 6%}。', 'growth 5 % 公路客运周转量', 'growth 6 % 公路货运周转量'],
  [
    '完成大、小口径财政收入{amount 16.2亿元}、{amount 8亿元}。',
    'level 16.2 亿元 大口径财政收入',
    'level 8 亿元 小口径财政收入',
  ],
]);

/** The head of the first name is shared by bare measures right behind it, and by none that is of the whole place. */
readsAs('review', [
  [
    '规上工业增加值、固定资产投资、进出口总额分别增长{amount 5%}、{amount 6%}、{amount 8%}。',
    'growth 5 % 规上工业增加值',
    'growth 6 % 固定资产投资',
    'growth 8 % 进出口总额',
  ],
  ['{subject 技工贸总收入}{amount 120亿元}，利税{amount 15亿元}。', 'level 120 亿元', 'level 15 亿元 技工贸利税'],
]);
