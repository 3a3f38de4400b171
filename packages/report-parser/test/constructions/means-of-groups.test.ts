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
