import { readsAs } from '../reads-as.ts';

/** What each of a group gets or has is told with the group: of the clause before, or of those who were counted. */
readsAs('review', [
  ['农村特困对象应保尽保，月人均补差{amount 82元}。', 'level 82 元 农村特困对象月人均补差'],
  ['库区职工搬进新楼，户均住房面积{amount 62平方米}。', 'level 62 平方米 库区职工户均住房面积'],
  [
    '{amount 860户}渔民搬进岸上新村，户均住房{amount 74平方米}。',
    'level 860 户 渔民搬进岸上新村',
    'level 74 平方米 搬进岸上新村的渔民户均住房',
  ],
  ['{subject 流转土地}{amount 2万亩}，亩均租金{amount 640元}。', 'level 2 万亩', 'level 640 元 流转土地亩均租金'],
]);

/** An income that rises is no group, nor is a hospital. */
readsAs('review', [
  ['农民收入持续增加，{subject 人均增收}{amount 900元}。', 'change 900 元'],
  ['县医院投入使用，{subject 人均收入}{amount 9000元}。', 'level 9000 元'],
]);

/** So is what is paid to them in time, what each mu of a crop brings in, and the price of each unit. */
readsAs('review', [
  ['村干部养老补贴按时足额发放，月人均提高{amount 80元}。', 'change 80 元 村干部养老补贴月人均'],
  ['城乡低保金足额发放，月人均补差{amount 260元}。', 'level 260 元 城乡低保金月人均补差'],
  ['护林员津贴按巡护里程发放，每人每月{amount 300元至500元}。', 'level 300..500 元 护林员津贴每人每月'],
  [
    '石坪果蔬合作社吸纳{amount 96户}脱贫户以林地入股，户均分红{amount 900元}。',
    'level 96 户 石坪果蔬合作社吸纳脱贫户以林地入股',
    'level 900 元 石坪果蔬合作社以林地入股的脱贫户户均分红',
  ],
  [
    '{subject 高山百合种植面积}{amount 1.2万亩}，亩均收益{amount 5200元}。',
    'level 1.2 万亩',
    'level 5200 元 高山百合亩均收益',
  ],
  ['{subject 早熟梨产量}{amount 3万吨}，均价每公斤{amount 4元}。', 'level 3 万吨', 'level 4 元 早熟梨均价每公斤'],
  [
    '避险搬迁安置点主体全部完工，搬迁入住{amount 320户}，户均住房面积{amount 95平方米}。',
    'level 320 户 避险搬迁入住',
    'level 95 平方米 避险搬迁户均住房面积',
  ],
  [
    '建成保障性住房{amount 600套}，入住{amount 410户}。',
    'level 600 套 建成保障性住房',
    'level 410 户 建成保障性住房入住',
  ],
]);

/** What a zone's land brings in is no crop's; dwellings are not people. */
readsAs('review', [
  ['{subject 建设用地面积}{amount 300亩}，{subject 亩均税收}{amount 20万元}。', 'level 300 亩', 'level 20 万元'],
  ['各项补贴按时发放，{subject 城镇居民人均可支配收入}{amount 3万元}。', 'level 3 万元'],
]);

/** What is told of the whole place too is a group's only behind a group of the poor. */
readsAs('review', [
  [
    '{amount 820户}低收入农户全部过线，人均可支配收入{amount 12600元}。',
    'level 820 户 低收入农户全部过线',
    'level 12600 元 低收入农户人均可支配收入',
  ],
  [
    '{amount 820户}贫困户全部脱贫，农民人均可支配收入{amount 12600元}。',
    'level 820 户 贫困户脱贫',
    'level 12600 元 农民人均可支配收入',
  ],
  [
    '新增就业{amount 820人}，人均可支配收入{amount 32600元}。',
    'level 820 人 新增就业',
    'level 32600 元 人均可支配收入',
  ],
]);
