import { readsAs } from '../reads-as.ts';

/** A clause without figures tells of something else; what is reached behind it is of that, and not of the list before. */
readsAs('review', [
  [
    '对东盟、中亚{subject 进出口}分别增长{amount 37.2%}、{amount 19%}，全省进出口总值创历史新高，达到{amount 538亿元}、增长{amount 8.5%}。',
    'growth 37.2 % 对东盟进出口',
    'growth 19 % 对中亚进出口',
    'level 538 亿元 进出口总值',
    'growth 8.5 % 进出口总值',
  ],
  ['我省粮食连续四年增产，产量达到{amount 5150万吨}。', 'level 5150 万吨 粮食产量'],
]);
