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

/** A share that only the last name wears, a measure told of each that was named before, and rates of what came in. */
readsAs('review', [
  [
    '地区生产总值、固定资产投资、社会消费品零售总额全省占比分别达到{amount 32.4%}、{amount 35.2%}、{amount 42.3%}。',
    'level 32.4 % 地区生产总值全省占比',
    'level 35.2 % 固定资产投资全省占比',
    'level 42.3 % 社会消费品零售总额全省占比',
  ],
  [
    '城镇化率、服务业增加值占比分别达到{amount 60%}、{amount 45%}。',
    'level 60 % 城镇化率',
    'level 45 % 服务业增加值占比',
  ],
  [
    '一、二、三产业增加值分别增长{amount 3.2%}、{amount 5.6%}、{amount 6.1%}，对经济增长的贡献率分别为{amount 15.2%}、{amount 48.6%}和{amount 36.2%}。',
    'growth 3.2 % 第一产业增加值',
    'growth 5.6 % 第二产业增加值',
    'growth 6.1 % 第三产业增加值',
    'level 15.2 % 第一产业增加值对经济增长的贡献率',
    'level 48.6 % 第二产业增加值对经济增长的贡献率',
    'level 36.2 % 第三产业增加值对经济增长的贡献率',
  ],
  [
    '城镇、农村居民消费支出分别增长{amount 5.1%}、{amount 6.2%}，恩格尔系数分别为{amount 29.8%}、{amount 32.6%}。',
    'growth 5.1 % 城镇居民消费支出',
    'growth 6.2 % 农村居民消费支出',
    'level 29.8 % 城镇居民恩格尔系数',
    'level 32.6 % 农村居民恩格尔系数',
  ],
  [
    '信访事项及时受理率、按期办结率、群众满意率分别达{amount 100%}、{amount 99%}、{amount 98%}。',
    'level 100 % 信访事项及时受理率',
    'level 99 % 信访事项按期办结率',
    'level 98 % 信访事项群众满意率',
  ],
]);

/** A measure that says of what it is told is shared whole, and by itself it is whole. */
readsAs('review', [
  [
    '村庄、集镇生活污水处理率分别达{amount 60%}、{amount 85%}。',
    'level 60 % 村庄生活污水处理率',
    'level 85 % 集镇生活污水处理率',
  ],
  ['森林覆盖率、绿化覆盖率分别达{amount 60%}、{amount 40%}。', 'level 60 % 森林覆盖率', 'level 40 % 绿化覆盖率'],
  [
    '甲、乙类传染病发病率分别下降{amount 10%}、{amount 20%}。',
    'growth -10 % 甲类传染病发病率',
    'growth -20 % 乙类传染病发病率',
  ],
  [
    '三次产业结构比为{amount 5:45:50}，对增长的贡献率分别为{amount 3%}、{amount 50%}、{amount 47%}。',
    'level 5:45:50 ratio 三次产业结构比',
    'level 3 % 第一产业对增长的贡献率',
    'level 50 % 第二产业对增长的贡献率',
    'level 47 % 第三产业对增长的贡献率',
  ],
]);

readsAs('review', [
  ['解决{amount 3个}村{amount 2100人}行路难问题。', 'level 3 个 解决行路难问题', 'level 2100 人 解决行路难问题'],
]);

/** The noun and the verb that only the last name ends with hold for all of them. */
readsAs('review', [
  [
    '新增公办幼儿园、义务教育、普通高中学位分别为{amount 1200个}、{amount 3600个}、{amount 800个}。',
    'level 1200 个 新增公办幼儿园学位',
    'level 3600 个 新增义务教育学位',
    'level 800 个 新增普通高中学位',
  ],
  [
    '完成森林、湿地修复面积{amount 6万亩}、{amount 1.2万亩}。',
    'level 6 万亩 森林修复面积',
    'level 1.2 万亩 湿地修复面积',
  ],
  [
    '高新技术企业、科技型中小企业新增{amount 36家}、{amount 120家}。',
    'level 36 家 高新技术企业新增',
    'level 120 家 科技型中小企业新增',
  ],
  [
    '市本级和县级一般公共预算收入分别完成{amount 26亿元}、{amount 62亿元}。',
    'level 26 亿元 市本级一般公共预算收入',
    'level 62 亿元 县级一般公共预算收入',
  ],
]);
