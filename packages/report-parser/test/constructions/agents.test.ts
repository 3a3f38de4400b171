import { readsAs } from '../reads-as.ts';

/** What an enterprise or a zone that acts by itself goes on to tell is its own, whatever it is. */
readsAs('review', [
  [
    '松江造船厂累计交船{amount 31艘}，出口创汇{amount 2亿美元}，安置职工{amount 900人}。',
    'level 31 艘 松江造船厂累计交船',
    'level 2 亿美元 松江造船厂出口创汇',
    'level 900 人 松江造船厂安置职工',
  ],
  [
    '柳岸工业集中区道路、管网同步推进，全年完成基础设施投资{amount 2亿元}，吸纳就业{amount 4300人}。',
    'level 2 亿元 柳岸工业集中区基础设施投资',
    'level 4300 人 柳岸工业集中区吸纳就业',
  ],
  [
    '云湾数字港从一片旧仓库里长出来，从业人员{amount 1.2万人}，税收{amount 8亿元}，排全市同类园区第{amount 2}。',
    'level 1.2 万人 云湾数字港从业人员',
    'level 8 亿元 云湾数字港税收',
    'rank 2 - 云湾数字港税收',
  ],
  [
    '晴岚谷景区砥砺三年，终于挂牌，接待游客{amount 86万人次}，二次消费比重达到{amount 54%}。',
    'level 86 万人次 晴岚谷景区接待游客',
    'level 54 % 晴岚谷景区二次消费比重',
  ],
  [
    '县水泥厂2019年实行改制，安置职工{amount 286人}，年产量由{amount 4万吨}提高到{amount 9万吨}。',
    'level 286 人 县水泥厂安置职工',
    'level 4 万吨 2022 县水泥厂年产量',
    'level 9 万吨 县水泥厂年产量',
  ],
]);

/** Until another is named; what a place has in all is no enterprise's, and works that are built do nothing. */
readsAs('review', [
  [
    '松江造船厂狠抓质量，交付船舶{amount 9艘}，全县{subject 工业增加值}增长{amount 6%}。',
    'level 9 艘 松江造船厂交付船舶',
    'growth 6 %',
  ],
  ['松江集团大楼开工建设，{subject 固定资产投资}增长{amount 6%}。', 'growth 6 %'],
  ['与东海集团开展战略合作，{subject 电商交易额}达到{amount 18亿元}。', 'level 18 亿元'],
  ['加大科技投入，{subject 新设立研发平台}{amount 20家}。', 'level 20 家'],
  [
    '海川陶瓷粉体等{amount 7个}项目开工，{subject 黑石水库}等{amount 4个}项目建成。',
    'level 7 个 海川陶瓷粉体等项目开工',
    'level 4 个 黑石水库等项目建成',
  ],
  ['长川汽车集团签约落户，{subject 到位资金}{amount 12亿元}。', 'level 12 亿元'],
]);

/** What was carried from the clause before is not what earns. */
readsAs('review', [
  [
    '青川铝业公司克服涨价影响，吨铝电耗降到{amount 13600千瓦时}{bound 以下}，销售收入突破{amount 25亿元}。',
    'level 13600 千瓦时 lt 青川铝业公司吨铝电耗',
    'level 25 亿元 gt 青川铝业公司销售收入',
  ],
]);

/** Whom the sentence before told of is meant by what it is, or goes on where that said nothing else. */
readsAs('review', [
  [
    '宏岳锰业加快技改。公司全年生产电解锰{amount 5万吨}，缴纳税金{amount 6000万元}。',
    'level 5 万吨 宏岳锰业生产电解锰',
    'level 6000 万元 宏岳锰业税金',
  ],
  [
    '青坪工业园完成投资{amount 3亿元}。园区入驻企业{amount 23家}，实现产值{amount 20亿元}。',
    'level 3 亿元 青坪工业园完成投资',
    'level 23 家 青坪工业园入驻企业',
    'level 20 亿元 青坪工业园产值',
  ],
  ['综合保税区加快建设。去年实现进出口总额{amount 31亿元}。', 'level 31 亿元 综合保税区进出口总额'],
  ['旅游业加快发展。全年实现{subject 旅游收入}{amount 3亿元}。', 'level 3 亿元'],
  ['云康药业投产。{subject 企业数}增长{amount 3%}。', 'growth 3 %'],
  [
    '石桥工业园新增投产企业{amount 8户}，宏岳锰业渣库治理结束，{subject 园区产值}突破{amount 20亿元}。',
    'level 8 户 石桥工业园新增投产企业',
    'level 20 亿元 gt',
  ],
]);
