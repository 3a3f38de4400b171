import { readsAs } from '../reads-as.ts';

/** How and when a thing was done is no part of its name. */
readsAs('review', [
  ['提前{skip 2个月}交付安置房{amount 6万平方米}。', 'level 6 万平方米 交付安置房'],
  ['分两批取消审批事项{amount 48项}。', 'level 48 项 取消审批事项'],
  ['梳理出市场主体{amount 3.2万余户}。', 'level 3.2 万户 gt 市场主体'],
  ['聚焦“一老一小”、停车难等策划{amount 35件}民生项目。', 'level 35 件 策划民生项目'],
  ['认真办理人大代表建议{amount 126件}。', 'level 126 件 办理人大代表建议'],
  ['坚持标准推进{amount 20件}民生实事。', 'level 20 件 推进民生实事'],
  ['通过实施以工代赈吸纳就业{amount 3万人}。', 'level 3 万人 以工代赈吸纳就业'],
  ['在临江等地市设立{amount 5个}试验区。', 'level 5 个 设立试验区'],
]);

/** What is part of the name stays: a wide name, a bare place. */
readsAs('review', [
  ['获全国性文艺评奖{amount 12项}。', 'level 12 项 全国性文艺评奖'],
  ['新增境内外上市企业{amount 4家}。', 'level 4 家 新增境内外上市企业'],
  ['省内生产药品抽检覆盖率达到{amount 98%}。', 'level 98 % 省内生产药品抽检覆盖率'],
  ['{amount 8个}县域高质量发展示范园区。', 'level 8 个 县域高质量发展示范园区'],
]);

readsAs('plan', [['拟安排财政赤字{amount 120亿元}。', 'level 120 亿元 财政赤字']]);

/** Nor is what only says that, how or for whom it was done, a verb's 了, or the verb of a budget. */
readsAs('review', [
  ['解决了农村{amount 8万人}的饮水安全问题。', 'level 8 万人 解决农村饮水安全问题'],
  ['先后获得了省级以上荣誉{amount 22项}。', 'level 22 项 获得省级以上荣誉'],
  ['技改专项资金安排{amount 3亿元}。', 'level 3 亿元 技改专项资金'],
  ['县财政拟安排“三农”支出{amount 5亿元}。', 'level 5 亿元 县财政“三农”支出'],
  ['云溪产业园提前形成{amount 20万辆}产能。', 'level 20 万辆 云溪产业园产能'],
  ['基础设施建设四年累计投入{amount 90亿元}。', 'level 90 亿元 基础设施建设投入 2020/2023'],
  ['仅用9个月就建成标准厂房{amount 12万平方米}。', 'level 12 万平方米 建成标准厂房'],
  ['为各类市场主体新增减负{amount 4亿元}。', 'level 4 亿元 新增减负'],
  ['全面完成{skip 10}方面{amount 34项}民生实事。', 'level 34 项 民生实事'],
  ['主要铺设雨水管{amount 5公里}。', 'level 5 公里 铺设雨水管'],
  ['财政收入去年跃上{amount 30亿元}台阶。', 'level 30 亿元 gt 财政收入'],
  ['对全县{amount 17所}乡镇幼儿园全面提档升级。', 'level 17 所 乡镇幼儿园提档升级'],
]);

/** What stands in its clause before, and is none of it; as whose a thing was named stays. */
readsAs('review', [
  ['以“特色、高端”引领农业现代化，投入{amount 13亿元}。', 'level 13 亿元 投入'],
  ['财政收入比预算超收{amount 3亿元}。', 'gap 3 亿元 财政收入'],
  [
    '出台稳岗举措{amount 32条}、支持企业共渡难关{amount 12条}等措施。',
    'level 32 条 出台稳岗举措',
    'level 12 条 出台企业共渡难关措施',
  ],
  ['征收地块{amount 100%}签约。', 'level 100 % 征收地块签约率'],
  ['全国农业标准化示范区达{amount 13个}。', 'level 13 个 全国农业标准化示范区'],
  ['新增“三品一标”{skip 2}农产品{amount 17个}。', 'level 17 个 新增“三品一标”农产品'],
  ['消除集体经济收入{skip 20万元}以下“薄弱村”{amount 46个}。', 'level 46 个 消除集体经济收入20万元以下“薄弱村”'],
]);

readsAs('review', [
  ['在全省率先建成换电站{amount 12座}。', 'level 12 座 建成换电站'],
  ['精心组织招商活动{amount 30场}。', 'level 30 场 组织招商活动'],
  ['紧盯{amount 60个}重点项目。', 'level 60 个 重点项目'],
]);

readsAs('plan', [['县政府将为全县人民着力办好{amount 10件}民生实事。', 'level 10 件 办好民生实事']]);

/** A time that ends like the beginning of a word does not tear it. */
readsAs('plan', [
  ['今年初步谋划重点项目{amount 68个}。', 'level 68 个 谋划重点项目'],
  ['今年前期项目{amount 32个}。', 'level 32 个 前期项目'],
]);

/** What proposes a target, and what only says that it is cared for. */
readsAs('plan', [
  ['建议今年全市{subject 地区生产总值}增长{amount 6%}以上。', 'growth 6 % ge'],
  ['重点抓好{amount 52个}亿元以上工业项目。', 'level 52 个 亿元以上工业项目'],
  ['做到{subject 群众满意率}{amount 98%}以上。', 'level 98 % ge'],
]);

/** Nor is who decided on it, to whom it was promised, on what it is built, or to whom a named benefit is paid. */
readsAs('review', [
  ['市八届人大二次会议审议确定的{amount 24项}重点工作顺利完成。', 'level 24 项 重点工作'],
  [
    '经区人代会批准的计划指标共{amount 18项}，其中未达预期的{amount 2项}。',
    'level 18 项 计划指标',
    'level 2 项 计划指标其中未达预期',
  ],
  [
    '年初向全县承诺的{amount 12件}民生实事办成{amount 11件}，没办成的{amount 1件}是车站改造。',
    'level 12 件 民生实事',
    'level 11 件 民生实事办成',
    'level 1 件 没办成的民生实事',
  ],
  ['依托竹林、溪谷建成{skip 3A}级景区{amount 4处}。', 'level 4 处 建成3A级景区'],
  ['为90岁以上老人发放高龄津贴{amount 86万元}。', 'level 86 万元 发放高龄津贴'],
]);

readsAs('review', [
  ['向小微企业发放贷款{amount 6.2亿元}。', 'level 6.2 亿元 向小微企业发放贷款'],
  ['召开职工大会通过决议{amount 3项}。', 'level 3 项 召开职工大会通过决议'],
  ['新增未来社区{amount 6个}，未来乡村{amount 3个}。', 'level 6 个 新增未来社区', 'level 3 个 新增未来乡村'],
]);

/** What is announced, and what is counted though it is announced. */
readsAs('plan', [['为此要办好以下5件事：一是修路。'], ['办好以下{amount 10件}民生实事。', 'level 10 件 办好民生实事']]);
