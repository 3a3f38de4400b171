import { readsAs } from '../reads-as.ts';

/** What was built stands behind its size, and before it only where or by whom. */
readsAs('review', [
  [
    '实施了南城区{amount 26公里}供水、{amount 31公里}供热及{amount 12公里}电缆线路改造工程。',
    'level 26 公里 南城区供水',
    'level 31 公里 供热',
    'level 12 公里 电缆线路改造工程',
  ],
  ['青石镇{amount 4200平方米}保鲜库投入使用。', 'level 4200 平方米 青石镇保鲜库[投入使用]'],
  ['完成二期{amount 150万平方米}供热改造任务。', 'level 150 万平方米 二期供热改造任务'],
  [
    '新建城市道路{amount 5公里}，绿化面积{amount 12万平方米}。',
    'level 5 公里 新建城市道路',
    'level 12 万平方米 绿化面积',
  ],
]);

/** Several measures one behind the other are of the noun behind the last. */
readsAs('review', [
  ['完成了老城区{amount 8条}、{amount 11公里}道路改造。', 'level 8 条 老城区道路改造', 'level 11 公里 老城区道路改造'],
  [
    '投资{amount 4亿元}，完成{amount 55条}、总长度{amount 48公里}的道路新建改造。',
    'level 4 亿元 道路新建改造投资',
    'level 55 条 道路新建改造',
    'level 48 公里 道路新建改造',
  ],
  ['扶贫工作按期完成，{amount 86户}、{amount 153人}实现全部脱贫。', 'level 86 户 脱贫', 'level 153 人 脱贫'],
  [
    '建档立卡户{amount 201户}{amount 511人}全部脱贫。',
    'level 201 户 建档立卡户全部脱贫',
    'level 511 人 建档立卡户全部脱贫',
  ],
  [
    '改造小巷{amount 10条}；加快棚户区改造步伐，完成{amount 3200户}、{amount 48万平方米}棚户区改造。',
    'level 10 条 改造小巷',
    'level 3200 户 棚户区改造',
    'level 48 万平方米 棚户区改造',
  ],
]);

/** What an enumeration names before is another thing, whose verb may hold on. */
readsAs('review', [
  ['继续实施河流治理、{amount 5000亩}沙地治理。', 'level 5000 亩 沙地治理'],
  ['完成办公楼、综合楼主体建设和{amount 8万平方米}广场等工程。', 'level 8 万平方米 广场'],
  ['新建停车场、{amount 14个}口袋公园。', 'level 14 个 新建口袋公园'],
  [
    '新增大棚{amount 2400座}，温室{amount 310座}，总数达到{amount 5000座}。',
    'level 2400 座 新增大棚',
    'level 310 座 新增温室',
    'level 5000 座 温室总数',
  ],
]);

/** A task that names only its deed is of the works of the clause before. */
readsAs('plan', [
  ['继续推进棚户区改造，完成{amount 700户}的改造任务。', 'level 700 户 棚户区改造'],
  ['继续推进厂区绿化，完成{amount 700户}的改造任务。', 'level 700 户 改造任务'],
]);

/** What those that are counted have together, and not how large each is. */
readsAs('review', [
  [
    '实施{subject1 总装机}{amount 26.9万千瓦}{subject12 光伏项目}{amount 9个}。',
    'level 26.9 万千瓦 光伏项目总装机',
    'level 9 个 光伏项目',
  ],
  [
    '{amount 20个}投资达{amount 39.4亿元}的{subject12 新材料项目}集中开工。',
    'level 20 个 新材料项目',
    'level 39.4 亿元 新材料项目投资',
  ],
]);

/** What road leads from one place to another stands behind its length; only the last of a list is counted in dwellings. */
readsAs('review', [
  ['县城至石门坎{amount 36公里}油路全线铺通。', 'level 36 公里 县城至石门坎油路'],
  ['{subject 青石至云溪高速公路}{amount 58公里}建成通车。', 'level 58 公里'],
  ['建成体育馆、人才公寓{amount 320套}。', 'level 320 套 建成人才公寓'],
  ['建成人才公寓、保障性租赁住房{amount 960套}。', 'level 960 套 建成人才公寓、保障性租赁住房'],
  ['新建小学、幼儿园{amount 12所}。', 'level 12 所 新建小学、幼儿园'],
]);

/** How large each example is, is no part of what is counted. */
readsAs('review', [
  [
    '年产{skip 30万}吨的青石水泥厂、总装机{skip 60万}千瓦的云溪电厂等{amount 16个}重点项目建成投产。',
    'level 16 个 青石水泥厂、云溪电厂等重点项目建成投产',
  ],
  ['总投资{skip 5亿元}以上的项目{amount 12个}。', 'level 12 个 总投资5亿元以上的项目'],
]);

readsAs('review', [
  ['滨江片区{amount 60万平方米}危旧房改造全面启动。', 'level 60 万平方米 滨江片区危旧房改造'],
  ['河西街道{amount 12万平方米}旧厂房改造全面完成。', 'level 12 万平方米 河西街道旧厂房改造'],
]);

readsAs('review', [['旧城{amount 4.5公里}排水管网改造基本完成。', 'level 4.5 公里 旧城排水管网改造']]);

readsAs('review', [['滨河新城{amount 15万平方米}学校建成。', 'level 15 万平方米 滨河新城学校建成']]);
