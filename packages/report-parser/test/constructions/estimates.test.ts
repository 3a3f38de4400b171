import { readsAs } from '../reads-as.ts';

/** 预计，下同: what is reckoned further down the paragraph is estimated too; what was counted is known. */
readsAs('review', [
  [
    '全年{subject1 生产总值}突破{amount 25亿元}（预计，下同）。{subject2 税收}增长{amount 5%}，新增{subject3 规上企业}{amount 14家}。',
    'level 25 亿元 gt estimate',
    'growth 5 % estimate',
    'level 14 家 新增规上企业',
  ],
]);
