import { readsAs } from '../reads-as.ts';

readsAs('review', [['投放人工鱼礁{amount 18万空方}。', 'level 18 万空方 投放人工鱼礁']]);

/** A share that several things take up, and a fall that became smaller. */
readsAs('review', [
  [
    '货物吞吐量{amount 2450万吨}，铁矿砂、原油接卸量分别占{amount 76%}和{amount 11%}。',
    'level 2450 万吨 货物吞吐量',
    'level 76 % 铁矿砂接卸量占比',
    'level 11 % 原油接卸量占比',
  ],
  [
    '二氧化硫浓度降幅由{amount 17.3%}收窄到{amount 4.8%}。',
    'growth -17.3 % 2022 二氧化硫浓度',
    'growth -4.8 % 二氧化硫浓度',
  ],
  ['出口额占全市的{amount 四分之一}强。', 'level 1:4 ratio 出口额占全市比重'],
]);

/** From how many households on a place is meant, and how large one of several projects is. */
readsAs('review', [['{skip 30户}以上村民组通硬化路率达{amount 71%}。', 'level 71 % 30户以上村民组通硬化路率']]);
readsAs('plan', [['抓好中联纺织{skip 10万锭}紧密纺、云岭铸件二期等项目。']]);

/** The spending of which a share was told is told once more; income has a spending beside it. */
readsAs('review', [
  [
    '{subject 民生支出占一般公共预算支出比重}保持在{amount 78%}{bound 以上}，累计支出{amount 42亿元}。',
    'level 78 % ge',
    'level 42 亿元 民生支出',
  ],
  [
    '{subject 一般公共预算收入}{amount 12亿元}，支出{amount 30亿元}。',
    'level 12 亿元',
    'level 30 亿元 一般公共预算支出',
  ],
]);
