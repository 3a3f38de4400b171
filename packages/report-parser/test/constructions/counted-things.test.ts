import { readsAs } from '../reads-as.ts';

/** What the next amount measures, or gives as an example, is no part of what is counted before it. */
readsAs('review', [
  ['{amount 12个}{subject1 传统行业}增加值增长{amount 4.2%}。', 'level 12 个', 'growth 4.2 % 传统行业增加值'],
  [
    '推动{subject1 东环线等}{amount 9条}公路项目和西岭等{amount 3个}隧道项目建设。',
    'level 9 条 东环线等公路项目',
    'level 3 个 西岭等隧道项目[建设]',
  ],
  [
    '{subject1 化工园、热电厂等}{amount 11个}百亿元、{amount 40个}十亿元项目加快建设。',
    'level 11 个 化工园、热电厂等百亿元',
    'level 40 个 十亿元项目',
  ],
  ['{subject 总投资}{amount 24亿元}的锂电材料项目刷新全县纪录。', 'level 24 亿元 锂电材料项目总投资'],
]);

/** Names that hold 及, and sectors of an economy in one word. */
readsAs('plan', [
  [
    '文化及相关产业、旅游及相关产业增加值占比分别超过{amount 2%}、{amount 5%}。',
    'level 2 % gt 文化及相关产业增加值占比',
    'level 5 % gt 旅游及相关产业增加值占比',
  ],
  [
    '{subject 生产总值}增长{amount 5%}，其中一二三产增加值分别增长{amount 3%}、{amount 6%}、{amount 5.5%}。',
    'growth 5 %',
    'growth 3 % 第一产业增加值',
    'growth 6 % 第二产业增加值',
    'growth 5.5 % 第三产业增加值',
  ],
]);

/** What was pressed down by so many households was counted, by per cent it fell. */
readsAs('review', [
  ['{subject 融资平台压降}{amount 16户}。', 'level 16 户'],
  ['{subject 政府隐性债务}压降{amount 18%}。', 'growth -18 %'],
  ['{subject 基础养老金}调增{amount 9.6%}。', 'growth 9.6 %'],
]);

/** A figure of each of five years is not the figure of all. */
readsAs('five-years', [['五年来，每年新增城镇就业{amount 3万人}以上。', 'level 3 万人 ge 2021/2025 每年新增城镇就业']]);

/** By so many all rose, and not the new ones; marks tell who is counted. */
readsAs('review', [
  ['{subject 新增规上企业}{amount 25家}，净增{amount 18家}。', 'level 25 家', 'change 18 家 规上企业'],
  ['{subject 新增就业}{amount 8200人}，同比增加{amount 500人}。', 'level 8200 人', 'change 500 人'],
  ['{subject 本科上线率}{amount 68%}，600分以上{amount 45人}。', 'level 68 %', 'level 45 人 600分以上'],
  ['{subject 生猪存栏}{amount 32万头}、出栏{amount 58万头}。', 'level 32 万头', 'level 58 万头 生猪出栏'],
]);

/** A thing that was made less by a share fell by it. */
readsAs('review', [
  ['压减{subject “三公”经费}{amount 5.3%}。', 'growth -5.3 %'],
  ['降低{subject 企业用电成本}{amount 8%}{bound 以上}。', 'growth -8 % ge'],
  ['{subject 减少碳排放}{amount 12万吨}。', 'level 12 万吨'],
]);

/** How large they are that are counted is told by an amount before them. */
readsAs('review', [
  [
    '{subject 签约亿元以上项目}{amount 86个}，其中50亿元项目{amount 3个}。',
    'level 86 个',
    'level 3 个 签约亿元以上项目其中50亿元项目',
  ],
]);

/** What is added stands behind its number; it is no change of what was told before. */
readsAs('plan', [
  ['{subject 学位}达到{amount 3万个}。增加{amount 900个}高中学位。', 'level 3 万个', 'level 900 个 增加高中学位'],
  [
    '{subject1 技术人才}、{subject2 技能人才}分别增加{amount 86人}和{amount 88人}。',
    'change 86 人 技术人才',
    'change 88 人 技能人才',
  ],
]);

/** Nor is the share that the next amount gives of them. */
readsAs('review', [
  [
    '引进产业链项目{amount 12个}，其中{amount 5个}重点项目占比达{amount 41.7%}。',
    'level 12 个 [引进]产业链项目',
    'level 5 个 重点项目',
    'level 41.7 % 重点项目占比',
  ],
  [
    '{amount 4个}重点产业产值占工业总产值的{amount 80%}。',
    'level 4 个 重点产业',
    'level 80 % 重点产业产值占工业总产值比重',
  ],
]);

/** Indicators that were reached are counted like anything else. */
readsAs('review', [['约束性指标{amount 9项}提前完成。', 'level 9 项 约束性指标']]);

/** What is counted may stand behind its size, behind the next count, or be another year's. */
readsAs('review', [
  [
    '{amount 12个}总投资{amount 39.4亿元}的海港项目集中开工。',
    'level 12 个 海港项目',
    'level 39.4 亿元 海港项目总投资',
  ],
  ['抓好中心城区{amount 180亿元}政府投资重大项目。', 'level 180 亿元 中心城区政府投资重大项目'],
  ['用好去年争取到位的{amount 8.6亿元}专项债券。', 'level 8.6 亿元 争取到位专项债券'],
  [
    '抓好今年新开工的{amount 32个}项目和去年结转的{amount 28个}项目。',
    'level 32 个 新开工项目',
    'level 28 个 结转项目',
  ],
  [
    '派出{amount 3批}、{amount 20名}干部赴外地学习。',
    'level 3 批 派出干部赴外地学习',
    'level 20 名 派出干部赴外地学习',
  ],
  [
    '{amount 6个}集体、{amount 7名}个人获省委、省政府表彰。',
    'level 6 个 集体获省委、省政府表彰',
    'level 7 名 个人获省委、省政府表彰',
  ],
]);

/** Two counts side by side, of which the later says nothing of the earlier, and what is done to the later. */
readsAs('review', [
  ['{amount 20家}企业{amount 80个}农产品入选名录。', 'level 20 家 企业', 'level 80 个 农产品入选名录'],
  ['整合{amount 12个}部门{amount 651项}审批事项。', 'level 12 个 整合部门', 'level 651 项 整合审批事项'],
  ['{amount 8个}县区创建{amount 16个}创业园区。', 'level 8 个 县区', 'level 16 个 县区创建创业园区'],
  [
    '{amount 76个}场馆和配套设施项目开工了{amount 65个}。',
    'level 76 个 场馆和配套设施项目',
    'level 65 个 场馆和配套设施项目开工',
  ],
]);

/** Of so many indicators some stand so high: which place they have is no part of what is counted. */
readsAs('review', [
  [
    '{amount 10项}考核指标中{amount 3项}指标增速排名全市前{amount 三}。',
    'level 10 项 考核指标',
    'level 3 项 指标增速',
    'rank 3 - le 指标增速',
  ],
]);

/** So many of the counted are told of by a few examples. */
readsAs('review', [
  [
    '审定的{amount 20项}指标中，{amount 17项}超额完成，仅出口总额、接待游客等{amount 3项}受外部环境影响低于预期。',
    'level 20 项 审定指标',
    'level 17 项 审定指标超额完成',
    'level 3 项 审定指标低于预期',
  ],
  [
    '重点工程{amount 35项}，竣工{amount 12项}，未开工的{amount 3项}。',
    'level 35 项 重点工程',
    'level 12 项 重点工程竣工',
    'level 3 项 未开工的重点工程',
  ],
]);

/** Why some of the counted came no further is no part of what became of them. */
readsAs('review', [
  [
    '年初确定的{amount 15件}民生实事，{amount 14件}按期完成，有{amount 1件}因征地受阻未能如期完成。',
    'level 15 件 民生实事',
    'level 14 件 民生实事按期完成',
    'level 1 件 民生实事未能如期完成',
  ],
  ['{amount 26个}技改项目全部如期完成。', 'level 26 个 技改项目'],
]);

/** What only some of the counted came to, or the others of them, is told of them; a deed of another thing is not. */
readsAs('review', [
  [
    '{subject 新签约项目}{amount 9个}，协议资金{amount 6亿元}，真正开工的只有{amount 4个}。',
    'level 9 个',
    'level 6 亿元 新签约项目协议资金',
    'level 4 个 新签约项目开工',
  ],
  [
    '新增{subject 普惠托位}{amount 860个}，其余{amount 240个}正在办理登记。',
    'level 860 个 新增普惠托位',
    'level 240 个 新增普惠托位其余正在办理登记',
  ],
  [
    '{subject 新引进农业项目}{amount 11个}，开工{amount 7个}、投产{amount 3个}。',
    'level 11 个',
    'level 7 个 新引进农业项目开工',
    'level 3 个 新引进农业项目投产',
  ],
  ['{amount 64个}省、市重点项目全部开工。', 'level 64 个 省、市重点项目开工'],
  [
    '从项目看，{amount 38个}市、区重点工程完成投资{amount 21亿元}。',
    'level 38 个 市、区重点工程',
    'level 21 亿元 市、区重点工程完成投资',
  ],
  ['建成{amount 5个}村、镇卫生院。', 'level 5 个 建成村、镇卫生院'],
]);

/** Whose water was short is told with each: the herds' with the herds alone. */
readsAs('review', [
  [
    '解决了{amount 2.3万人}、{amount 5600头}大牲畜的饮水困难。',
    'level 2.3 万人 解决饮水困难',
    'level 5600 头 解决大牲畜的饮水困难',
  ],
]);

/** How far something was done with the counted is a share of them. */
readsAs('review', [
  [
    '搬迁{subject 涉及农户}{amount 860户}，已签协议占{amount 92%}。',
    'level 860 户 搬迁涉及农户',
    'level 92 % 搬迁涉及农户已签协议占比',
  ],
  ['{subject 财政支出}{amount 20亿元}，{subject 民生支出}占{amount 80%}。', 'level 20 亿元', 'level 80 % 民生支出占比'],
]);

/** What became of so many of those that were counted right before is told of them. */
readsAs('review', [
  ['全市{subject1 贫困村}{amount 36个}，已出列{amount 31个}。', 'level 36 个', 'level 31 个 贫困村出列'],
  [
    '列入计划的{amount 14户}{subject1 国有企业}，已完成改制{amount 9户}。',
    'level 14 户 列入计划国有企业',
    'level 9 户 列入计划国有企业改制',
  ],
]);

/** Those above another threshold are of the same kind; the threshold itself measures nothing. */
readsAs('review', [
  [
    '{subject1 产值超过10亿元企业}{amount 6家}，超过50亿元{amount 2家}。',
    'level 6 家',
    'level 2 家 产值超过50亿元企业',
  ],
  [
    '{subject1 税收超千万元楼宇}达{amount 17幢}，其中超亿元{amount 4幢}。',
    'level 17 幢',
    'level 4 幢 税收超千万元楼宇其中超亿元',
  ],
]);

readsAs('five-years', [
  [
    '税收超亿元楼宇由{amount 20栋}增加到{amount 31栋}，其中超{skip 5亿}元楼宇{amount 4栋}。',
    'level 20 栋 2020 税收超亿元楼宇',
    'level 31 栋 税收超亿元楼宇',
    'level 4 栋 税收超亿元楼宇其中超5亿元楼宇',
  ],
]);

readsAs('review', [
  [
    '税收超{skip 500万}元企业由{amount 21家}增加到{amount 35家}。',
    'level 21 家 2022 税收超500万元企业',
    'level 35 家 税收超500万元企业',
  ],
]);
