import { readsAs } from '../reads-as.ts';

/** A year of which a thing dates belongs to its name, and is no time of what was done with it. */
readsAs('review', [
  [
    '修缮校舍{amount 28栋}，其中{subject 1998年以前竣工的校舍}{amount 17栋}。',
    'level 28 栋 修缮校舍',
    'level 17 栋 修缮校舍其中1998年以前竣工的校舍',
  ],
  [
    '修缮校舍{amount 28栋}，其中{subject 1998年以前竣工}的{amount 17栋}。',
    'level 28 栋 修缮校舍',
    'level 17 栋 修缮校舍其中1998年以前竣工',
  ],
  ['{subject 2002年底前投运的锅炉}改造完成{amount 40台}。', 'level 40 台 2002年底前投运的锅炉改造'],
  ['{subject 1980年代修建的水闸}加固{amount 9座}。', 'level 9 座 1980年代修建的水闸加固'],
  ['淘汰{subject 2008年前上牌的柴油货车}{amount 260辆}。', 'level 260 辆 淘汰2008年前上牌的柴油货车'],
]);
readsAs('plan', [['2027年以前{subject 建成泵站}{amount 12座}。', 'level 12 座 2027']]);
