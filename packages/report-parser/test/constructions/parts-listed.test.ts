import { readsAs } from '../reads-as.ts';

/** Of parts that are listed, each is a part of the same whole; what is told behind them is of the whole again. */
readsAs('review', [
  [
    '安排重大项目{amount 96个}，其中建设项目{amount 70个}、前期项目{amount 26个}，总投资{amount 880亿元}。',
    'level 96 个 安排重大项目',
    'level 70 个 安排重大项目其中建设项目',
    'level 26 个 安排重大项目其中前期项目',
    'level 880 亿元 重大项目总投资',
  ],
  [
    '新签约项目{amount 64个}，其中百亿级项目{amount 1个}，50亿级项目{amount 6个}。',
    'level 64 个 新签约项目',
    'level 1 个 新签约项目其中百亿级项目',
    'level 6 个 新签约项目其中50亿级项目',
  ],
  [
    '改造地下管网{amount 230公里}，其中供水管网{amount 70公里}、燃气管网{amount 90公里}。',
    'level 230 公里 改造地下管网',
    'level 70 公里 改造地下管网其中供水管网',
    'level 90 公里 改造地下管网其中燃气管网',
  ],
]);

/** What tells how much of the whole the part takes up, or what was done besides, is no further part. */
readsAs('review', [
  [
    '实现工业总产值{amount 135亿元}，其中规上工业企业实现产值{amount 93亿元}，增长{amount 55%}，占全区工业总产值的{amount 68.8%}。',
    'level 135 亿元 工业总产值',
    'level 93 亿元 工业总产值其中规上工业企业产值',
    'growth 55 % 工业总产值其中规上工业企业产值',
    'level 68.8 % 规上工业企业产值占全区工业总产值比重',
  ],
  [
    '新签约项目{amount 64个}，其中百亿级项目{amount 3个}、新开工项目{amount 40个}。',
    'level 64 个 新签约项目',
    'level 3 个 新签约项目其中百亿级项目',
    'level 40 个 新开工项目',
  ],
]);
