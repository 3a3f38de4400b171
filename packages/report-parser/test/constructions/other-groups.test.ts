import { readsAs } from '../reads-as.ts';

/** A bare group takes what was measured of the group before it. */
readsAs('review', [
  [
    '城镇居民人均可支配收入达到{amount 3.2万元}，农村居民达到{amount 9800元}，分别增长{amount 7.5%}和{amount 9.2%}。',
    'level 3.2 万元 城镇居民人均可支配收入',
    'level 9800 元 农村居民人均可支配收入',
    'growth 7.5 % 城镇居民人均可支配收入',
    'growth 9.2 % 农村居民人均可支配收入',
  ],
  [
    '农村居民人均可支配收入由{amount 9200元}提高到{amount 1.3万元}，脱贫人口由{amount 5600元}提高到{amount 9800元}。',
    'level 9200 元 2022 农村居民人均可支配收入',
    'level 1.3 万元 农村居民人均可支配收入',
    'level 5600 元 2022 脱贫人口人均可支配收入',
    'level 9800 元 脱贫人口人均可支配收入',
  ],
  [
    '城镇常住居民人均消费支出增长{amount 4%}，农村常住居民增长{amount 6.5%}。',
    'growth 4 % 城镇常住居民人均消费支出',
    'growth 6.5 % 农村常住居民人均消费支出',
  ],
  [
    '农民人均纯收入达到{amount 8600元}，转移农民{amount 1.2万人}。',
    'level 8600 元 农民人均纯收入',
    'level 1.2 万人 转移农民',
  ],
]);
