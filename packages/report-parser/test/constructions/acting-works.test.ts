import { readsAs } from '../reads-as.ts';

/** Works, a line, a port or a house that does something in one clause has the money and the output of the next. */
readsAs('review', [
  [
    '造船业复苏，白沙船厂全年交付船舶{amount 4艘}，产值{amount 12.6亿元}。',
    'level 4 艘 白沙船厂交付船舶',
    'level 12.6 亿元 白沙船厂产值',
  ],
  [
    '菜籽加工集群加工油菜籽{amount 36万吨}，税收{amount 1.2亿元}。',
    'level 36 万吨 菜籽加工集群加工油菜籽',
    'level 1.2 亿元 菜籽加工集群税收',
  ],
  ['青云铁路全线开工，当年投资{amount 8.4亿元}。', 'level 8.4 亿元 青云铁路投资'],
  ['海岳药业的新药进入临床，研发投入{amount 1.6亿元}。', 'level 1.6 亿元 海岳药业研发投入'],
  [
    '国企减亏{amount 260万元}，青石丝绸集团扭亏为盈，盈利{amount 310万元}。',
    'level 260 万元 国企减亏',
    'level 310 万元 青石丝绸集团盈利',
  ],
  [
    '柳林奶牛小区存栏{amount 420头}，日产鲜奶{amount 6吨}。',
    'level 420 头 柳林奶牛小区存栏',
    'level 6 吨 柳林奶牛小区日产鲜奶',
  ],
  ['界河口岸快速放量，过货{amount 28万吨}。', 'level 28 万吨 界河口岸过货'],
  ['新能源客车受订单取消拖累，产值下降{amount 16%}。', 'growth -16 % 新能源客车产值'],
]);

/** What the whole place has is not theirs, nor is what stands behind a clause of something else; any of their kind own nothing. */
readsAs('review', [
  ['界河口岸通过国家验收，{subject 一般公共预算收入}{amount 12亿元}。', 'level 12 亿元'],
  [
    '青云公司投产达效，{subject 固定资产投资}增长{amount 12%}，{subject 税收}增长{amount 8%}。',
    'growth 12 %',
    'growth 8 %',
  ],
  ['青云铁路建成通车，{subject 旅游收入}增长{amount 12%}。', 'growth 12 %'],
  ['我县受台风影响，{subject 税收}下降{amount 8%}。', 'growth -8 %'],
  ['国有林场改革全面完成，{subject 投资}{amount 3亿元}。', 'level 3 亿元'],
  ['金融科技的应用加快，{subject 研发投入}{amount 3亿元}。', 'level 3 亿元'],
]);

/** So has a kind of enterprise that is told by whose it is; what grows in the next clause is of all. */
readsAs('review', [
  [
    '{subject 乡镇企业总产值}{amount 9.6亿元}，实交税金{amount 1420万元}，从业人员{amount 1.9万人}。',
    'level 9.6 亿元',
    'level 1420 万元 乡镇企业实交税金',
    'level 1.9 万人 乡镇企业从业人员',
  ],
  ['{subject 规上工业总产值}增长{amount 8%}，{subject 税收}增长{amount 5%}。', 'growth 8 %', 'growth 5 %'],
]);

/** Where a mean is highest and lowest, it is the same that is told; of another unit it is not. */
readsAs('review', [
  [
    '{subject 亩租金}平均{amount 620元}，最高的石桥村{amount 850元}，最低的南岭村{amount 480元}。',
    'level 620 元',
    'level 850 元 石桥村亩租金',
    'level 480 元 南岭村亩租金',
  ],
  ['{subject 亩租金}平均{amount 620元}，最大的合作社{amount 1200亩}。', 'level 620 元', 'level 1200 亩 最大的合作社'],
]);

/** An enterprise that acts keeps its ratios, and what it earns is not that of what it opened or bought. */
readsAs('review', [
  [
    '松岭化工集团吨产品能耗降至{amount 410千克标准煤}，资产负债率降到{amount 52%}。',
    'level 410 千克标准煤 松岭化工集团吨产品能耗',
    'level 52 % 松岭化工集团资产负债率',
  ],
  ['柏溪灯具公司被认定为国家高新技术企业，自营出口额达{amount 900万美元}。', 'level 900 万美元 柏溪灯具公司自营出口额'],
  [
    '北坡果酒集团在沿海城市开设直营店{amount 41家}，销售收入{amount 1.8亿元}。',
    'level 41 家 北坡果酒集团在沿海城市开设直营店',
    'level 1.8 亿元 北坡果酒集团销售收入',
  ],
  ['望江船舶公司仍交船{amount 7艘}。', 'level 7 艘 望江船舶公司交船'],
  ['入园的科锐材料公司去年产值{amount 16亿元}。', 'level 16 亿元 入园的科锐材料公司产值'],
  ['银座广场一幢楼全年缴税{amount 1200万元}。', 'level 1200 万元 银座广场缴税'],
]);

/** What a line built brings in is its own; of an enterprise that did nothing, and of the whole place, nothing is told. */
readsAs('review', [
  [
    '北坡果酒集团开设直营店{amount 41家}，全县{subject 进出口总额}{amount 9亿元}。',
    'level 41 家 北坡果酒集团开设直营店',
    'level 9 亿元',
  ],
  ['青云铁路建成通车，{subject 资产负债率}下降{amount 2个百分点}。', 'change -2 个百分点'],
]);

/** A named firm or zone of which the first clause tells, whatever it tells, owns what follows; an industry owns nothing. */
readsAs('review', [
  [
    '清河糖业公司推行精细管理，榨季入榨、压榨两头抓，全年产糖{amount 9.7万吨}，上缴税金{amount 6430万元}。',
    'level 9.7 万吨 清河糖业公司产糖',
    'level 6430 万元 清河糖业公司上缴税金',
  ],
  ['江岳重工在行业寒冬里逆势突围，全年交付海工平台{amount 4座}。', 'level 4 座 江岳重工交付海工平台'],
  ['临海新城由蓝图走向实景，常住人口突破{amount 6万人}。', 'level 6 万人 gt 临海新城常住人口'],
  ['现代纺织产业加快升级，{subject 固定资产投资}增长{amount 5%}。', 'growth 5 %'],
  ['西线马镇引水工程试通水，全年{subject 水利投资}达到{amount 48亿元}。', 'level 48 亿元'],
  ['各类开发区改革深入推进，{subject 固定资产投资}增长{amount 5%}。', 'growth 5 %'],
]);
