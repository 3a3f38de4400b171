import { readsAs } from '../reads-as.ts';

/** A bare name of what is there before and after it is counted is of the last of five years. */
readsAs('five-years', [
  [
    '{subject1 经营主体}{amount 46万户}。{subject2 国家级智能工厂}{amount 6家}，{subject3 高新技术企业}{amount 120家}。',
    'level 46 万户 2025',
    'level 6 家 2025',
    'level 120 家 2025',
  ],
  ['{subject 自贸片区新设企业}{amount 4100家}。', 'level 4100 家 2021/2025'],
  [
    '新增{subject1 从业人员}{amount 2.1万人}、{subject2 企业}{amount 850家}。',
    'level 2.1 万人 2021/2025 [新增]从业人员',
    'level 850 家 2021/2025 [新增]企业',
  ],
  ['建成过江通道{amount 4座}、在建{amount 8座}。', 'level 4 座 2021/2025 建成过江通道', 'level 8 座 2025 在建过江通道'],
]);

/** In a list that tells what things came to, what no verb is told of came to it too. */
readsAs('five-years', [
  [
    '{subject1 家庭农场}达到{amount 1600家}、{subject2 示范社}{amount 31家}、{subject3 省级示范社}{amount 9家}。',
    'level 1600 家 2025',
    'level 31 家 2025',
    'level 9 家 2025',
  ],
  [
    '{subject1 公路里程}达到{amount 950公里}，其中一级公路{amount 18公里}、高速公路{amount 37公里}。',
    'level 950 公里 2025',
    'level 18 公里 2025 公路里程其中一级公路',
    'level 37 公里 2025 公路里程其中高速公路',
  ],
]);

/** What is done anew each year adds up, and what is said of each year is of each. */
readsAs('five-years', [
  ['中欧班列开行超{amount 2100列}。', 'level 2100 列 gt 2021/2025 中欧班列开行'],
  ['改善{subject 农村住房}超{amount 5万户}。', 'level 5 万户 gt 2021/2025 改善农村住房'],
  [
    '城镇新增就业每年超过{amount 9万人}，吸引毕业生创业每年超过{amount 4000人}。',
    'level 9 万人 gt 2021/2025 每年城镇新增就业',
    'level 4000 人 gt 2021/2025 每年吸引毕业生创业',
  ],
  ['{subject 教育经费占生产总值比例}每年保持在{amount 4%}以上。', 'level 4 % ge 2021/2025'],
  ['{subject 细颗粒物年均浓度}{amount 31微克/立方米}。', 'level 31 微克/立方米 2025'],
]);

/** What comes in adds up where what was told before it does; a place in an order, and villages, stand. */
readsAs('five-years', [
  [
    '五年累计完成{subject1 固定资产投资}{amount 254亿元}，{subject2 实际利用外资}{amount 1.9亿美元}。',
    'level 254 亿元 2021/2025',
    'level 1.9 亿美元 2021/2025',
  ],
  [
    '{amount 3家}高新区位列全国50强，{subject2 省级文明村}{amount 12个}。',
    'level 3 家 2025 高新区位列全国50强',
    'level 12 个 2025',
  ],
]);

/** Who is tied to what stands is there as long as it, and so is the share that they are. */
readsAs('five-years', [
  [
    '龙头企业发展到{amount 1200家}，联结农户{amount 120万户}，占全省农户总数的{amount 22.5%}。',
    'level 1200 家 龙头企业',
    'level 120 万户 联结农户',
    'level 22.5 % 联结农户占全省农户总数比重',
  ],
  [
    '民营企业吸纳从业人员占城镇从业人员的{amount 三成}{bound 以上}。',
    'level 30 % ge 民营企业吸纳从业人员占城镇从业人员比重',
  ],
]);

readsAs('five-years', [
  [
    '参加养老保险{amount 12万人}，占应参保人数的{amount 96%}。',
    'level 12 万人 参加养老保险',
    'level 96 % 参加养老保险占应参保人数比重',
  ],
]);
