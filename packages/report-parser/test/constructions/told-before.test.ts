import { readsAs } from '../reads-as.ts';

/** What a list, a time or a verb says before a name is no part of it. */
readsAs('review', [
  ['（22）完成{amount 18所}学校取暖改造。', 'level 18 所 [完成]学校取暖改造'],
  ['五是{amount 18所}学校完成改造。', 'level 18 所 学校完成改造'],
  ['实施了石门等{amount 14座}水库除险加固。', 'level 14 座 [实施]石门等水库除险加固'],
  ['1个月内完成{amount 780户}住房鉴定。', 'level 780 户 住房鉴定'],
  ['{subject 经营主体总量}年底突破{amount 13万户}。', 'level 13 万户 gt'],
  ['{subject 地区生产总值}按增长{amount 5%}安排。', 'growth 5 %'],
  ['{subject 跨境电商试点}扩容至{amount 7个}。', 'level 7 个'],
  ['{subject 地表水断面达到或优于Ⅲ类水体比例}达{amount 94.8%}。', 'level 94.8 %'],
]);

/** A rank behind its verbs, in a counted group, or in an order that a thing entered. */
readsAs('review', [
  ['{subject 县域综合实力}一直稳居{against 全省}前{amount 10位}。', 'rank 10 - le'],
  [
    '{subject1 固定资产投资}增长{amount 15%}，增速位居{against 八县（市）}第{amount 2位}。',
    'growth 15 %',
    'rank 2 - 固定资产投资增速',
  ],
  ['经开区跻身2022年园区发展榜第{amount 49位}。', 'rank 49 - 2022 经开区园区发展榜'],
]);

/** What is told of together shares its head, its noun of kind or its conjunction. */
readsAs('review', [
  [
    '食品、药品抽检合格率分别达到{amount 98.5%}和{amount 99%}。',
    'level 98.5 % 食品抽检合格率',
    'level 99 % 药品抽检合格率',
  ],
  [
    '热线诉求解决率、满意率分别达{amount 97.3%}和{amount 97.7%}。',
    'level 97.3 % 热线诉求解决率',
    'level 97.7 % 热线诉求满意率',
  ],
  [
    '金融业、软件和信息服务业增加值分别增长{amount 9.7%}、{amount 15.3%}。',
    'growth 9.7 % 金融业增加值',
    'growth 15.3 % 软件和信息服务业增加值',
  ],
  [
    '市直企业资产、收入、利润总额分别增长{amount 22%}、{amount 23%}、{amount 24%}。',
    'growth 22 % 市直企业资产',
    'growth 23 % 市直企业收入',
    'growth 24 % 市直企业利润总额',
  ],
  [
    '培育{amount 3个}千亿级和{amount 7个}百亿级产业集群。',
    'level 3 个 培育千亿级产业集群',
    'level 7 个 培育百亿级产业集群',
  ],
  ['改造老旧厂房{amount 3处}，建成{amount 30个}和美乡村。', 'level 3 处 改造老旧厂房', 'level 30 个 建成和美乡村'],
]);

/** All that were made, in earlier years too, behind those that were made in this one. */
readsAs('review', [
  [
    '建成{subject2 高标准农田}{amount 8.9万亩}、累计达到{amount 120万亩}。',
    'level 8.9 万亩 建成高标准农田',
    'level 120 万亩',
  ],
  ['新推出{amount 7项}制度成果、累计达到{amount 61项}。', 'level 7 项 新推出制度成果', 'level 61 项 制度成果'],
  [
    '新增返乡创业主体{amount 1.9万户}、带动就业{amount 3.8万人}。',
    'level 1.9 万户 新增返乡创业主体',
    'level 3.8 万人 带动就业',
  ],
  ['修复湿地{amount 9万亩}，造林{amount 8万亩}。', 'level 9 万亩 修复湿地', 'level 8 万亩 造林'],
  ['精简审批事项{amount 20项}、取消{amount 4项}。', 'level 20 项 精简审批事项', 'level 4 项 取消审批事项'],
  [
    '{subject1 合作社}达到{amount 160家}，其中国家级示范社{amount 3家}、省级{amount 6家}。',
    'level 160 家',
    'level 3 家 合作社其中国家级示范社',
    'level 6 家 合作社其中省级示范社',
  ],
  [
    '{subject1 城镇新增就业}{amount 9万人}、稳定在全省{amount 1/10}以上。',
    'level 9 万人',
    'level 1:10 ratio ge 城镇新增就业占全省比重',
  ],
  ['改善{amount 70多所}学校办学条件。', 'level 70 所 gt 改善学校办学条件'],
  ['增加{amount 26万元}救助基金。', 'level 26 万元 增加救助基金'],
]);

/** What is told of all that a list counts, of its other stage, and of the part told last. */
readsAs('review', [
  [
    '办理人大代表建议{amount 156件}、政协提案{amount 189件}，办结率{amount 100%}，满意率分别达{amount 98.5%}、{amount 99%}。',
    'level 156 件 [办理]人大代表建议',
    'level 189 件 政协提案',
    'level 100 % [办理]人大代表建议、政协提案办结率',
    'level 98.5 % [办理]人大代表建议满意率',
    'level 99 % 政协提案满意率',
  ],
  [
    '推动{amount 120个}重点项目开工、{amount 80个}竣工，完成年度投资{amount 260亿元}。',
    'level 120 个 重点项目开工',
    'level 80 个 重点项目竣工',
    'level 260 亿元 重点项目年度投资',
  ],
  [
    '引进亿元以上项目{amount 76个}，其中10亿元以上{amount 12个}、50亿元以上{amount 2个}。',
    'level 76 个 [引进]亿元以上项目',
    'level 12 个 [引进]亿元以上项目其中10亿元以上',
    'level 2 个 [引进]亿元以上项目其中50亿元以上',
  ],
  [
    '实施重点项目{amount 150个}，其中产业项目{amount 80个}、投资{amount 70亿元}。',
    'level 150 个 [实施]重点项目',
    'level 80 个 [实施]重点项目其中产业项目',
    'level 70 亿元 [实施]重点项目其中产业项目投资',
  ],
  [
    '民营经济贡献了{amount 58.6%}的税收、{amount 71.2%}的就业。',
    'level 58.6 % 民营经济贡献税收',
    'level 71.2 % 民营经济贡献就业',
  ],
  [
    '投资{amount 3.2亿元}，实施{amount 12个}城乡供水项目。',
    'level 3.2 亿元 [实施]城乡供水项目投资',
    'level 12 个 [实施]城乡供水项目',
  ],
]);

/** What was set into a name, and what the money of a fund is used for. */
readsAs('review', [
  ['{subject 企业开办时间}从两个月缩短到目前的平均{amount 4个工作日}。', 'level 4 个工作日'],
  ['使用{amount 1000亿元}失业保险基金支持稳岗。', 'level 1000 亿元 使用失业保险基金支持稳岗'],
  ['{subject 规上工业企业从业人员}{amount 12万人}。', 'level 12 万人'],
]);

/** Parts of a list, what stands beside an aspect, funds beside projects, and what so many of the counted did. */
readsAs('review', [
  [
    '限上商品零售额增长{amount 9.1%}，其中汽车类、家电类分别增长{amount 12.5%}、{amount 21.3%}。',
    'growth 9.1 % 限上商品零售额',
    'growth 12.5 % 限上商品零售额其中汽车类',
    'growth 21.3 % 限上商品零售额其中家电类',
  ],
  [
    '争取中央预算内投资项目{amount 58个}、资金{amount 12.6亿元}。',
    'level 58 个 [争取]中央预算内投资项目',
    'level 12.6 亿元 [争取]中央预算内投资项目资金',
  ],
  [
    '{amount 24项}主要指标中，{amount 21项}达到或超过预期。',
    'level 24 项 主要指标',
    'level 21 项 主要指标达到或超过预期',
  ],
  ['增速居全国前列、对全省经济增长的贡献率达{amount 30%}。', 'level 30 % 对全省经济增长的贡献率'],
  [
    '粮食产量首次跃上{amount 14亿斤}新台阶、亩产提升{amount 10.1斤}。',
    'level 14 亿斤 gt 粮食产量',
    'change 10.1 斤 粮食亩产',
  ],
  [
    '生产安全事故起数、死亡人数同比“双下降”，分别下降{amount 18.2%}和{amount 25%}。',
    'growth -18.2 % 生产安全事故起数',
    'growth -25 % 生产安全事故死亡人数',
  ],
]);

/** New ones behind those that there are, several rates of all, times as much as a term before, and what came back to a level. */
readsAs('review', [
  [
    '规上工业企业突破{amount 2000家}、新增{amount 186家}。',
    'level 2000 家 gt 规上工业企业',
    'level 186 家 新增规上工业企业',
  ],
  [
    '办理代表建议{amount 286件}、政协提案{amount 312件}，办结率、满意率均为{amount 100%}。',
    'level 286 件 [办理]代表建议',
    'level 312 件 政协提案',
    'level 100 % [办理]代表建议、政协提案办结率、满意率',
  ],
  ['{subject 实际到位资金}{amount 325亿元}，是上届政府的{amount 2.6倍}。', 'level 325 亿元', 'growth 2.6 倍'],
  [
    '{subject1 接待游客人次}、{subject2 旅游总收入}恢复至2019年的{amount 112%}、{amount 105%}。',
    'level 112 % 2023',
    'level 105 % 2023',
  ],
  ['{subject 跨境电商交易额}倍增至{amount 86亿元}。', 'level 86 亿元'],
]);

/** Parts of what was counted, whatever was paid since; of how many each is reckoned; a rank beside a count. */
readsAs('review', [
  [
    '新签约项目{amount 136个}、合同投资{amount 620亿元}，其中10亿级以上项目{amount 15个}。',
    'level 136 个 新签约项目',
    'level 620 亿元 [新签约项目]合同投资',
    'level 15 个 新签约项目其中10亿级以上项目',
  ],
  [
    '有效发明专利拥有量{amount 1268件}、每万人{amount 13.6件}。',
    'level 1268 件 有效发明专利拥有量',
    'level 13.6 件 每万人有效发明专利拥有量',
  ],
  [
    '每千人口床位数{amount 8.2张}、执业（助理）医师{amount 3.1人}。',
    'level 8.2 张 每千人口床位数',
    'level 3.1 人 每千人口执业（助理）医师',
  ],
  [
    '{amount 6项}指标居{against2 全市}前{amount 十}、{amount 3项}获“优秀”等次。',
    'level 6 项 指标',
    'rank 10 - le 指标',
    'level 3 项 指标获“优秀”等次',
  ],
  [
    '签约项目开工率、投产率分别达{amount 60%}、{amount 30%}。',
    'level 60 % 签约项目开工率',
    'level 30 % 签约项目投产率',
  ],
]);

readsAs('plan', [
  [
    '（三）建设重点项目{amount 120个}、总投资{amount 1860亿元}。',
    'level 120 个 建设重点项目',
    'level 1860 亿元 建设重点项目总投资',
  ],
]);

/** What is told of a thing before its aspect is no part of it, however it is told. */
readsAs('review', [
  ['粮食生产再获丰收，总产{amount 10.2亿斤}。', 'level 10.2 亿斤 粮食总产'],
  ['粮食连年丰收，总产达{amount 10.2亿斤}。', 'level 10.2 亿斤 粮食总产'],
  ['财政收入年年攀升，达{amount 20亿元}。', 'level 20 亿元 财政收入'],
  ['城镇化率超额完成目标，达到{amount 62%}。', 'level 62 % 城镇化率'],
  ['工业经济企稳回升，实现增加值{amount 82亿元}。', 'level 82 亿元 工业增加值'],
  ['税收收入实现较快增长{amount 8.2%}。', 'growth 8.2 % 税收收入'],
  ['税收收入实现正增长{amount 2.1%}。', 'growth 2.1 % 税收收入'],
  ['财政收入成功迈上{amount 20亿元}台阶。', 'level 20 亿元 gt 财政收入'],
]);

/** What is told of a thing by the next figure: how it came, what it earned, what is paid, what became of a part. */
readsAs('review', [
  [
    '合同利用外资{amount 5.2亿美元}，实际到位{amount 3.1亿美元}。',
    'level 5.2 亿美元 合同利用外资',
    'level 3.1 亿美元 实际到位外资',
  ],
  ['接待游客{amount 500万人次}，综合收入{amount 30亿元}。', 'level 500 万人次 接待游客', 'level 30 亿元 旅游综合收入'],
  [
    '取消行政审批事项{amount 26项}、下放{amount 18项}、承接{amount 38项}。',
    'level 26 项 取消行政审批事项',
    'level 18 项 下放行政审批事项',
    'level 38 项 承接行政审批事项',
  ],
  [
    '为{amount 320户}企业发放稳岗返还、社保补贴{amount 1860万元}。',
    'level 320 户 为企业发放稳岗返还、社保补贴',
    'level 1860 万元 为企业发放稳岗返还、社保补贴',
  ],
  [
    '重点项目{amount 20个}，其中已完成{amount 5个}，其中一类为新建。',
    'level 20 个 重点项目',
    'level 5 个 重点项目其中已完成',
  ],
  ['乡镇企业产值{amount 12.6亿元}，年递增{amount 32%}。', 'level 12.6 亿元 乡镇企业产值', 'growth 32 % 乡镇企业产值'],
  ['会议、接待经费分别下降{amount 21%}和{amount 38%}。', 'growth -21 % 会议经费', 'growth -38 % 接待经费'],
  ['核酸日检测能力提高到{amount 2万人份}。', 'level 2 万人份 核酸日检测能力'],
]);
