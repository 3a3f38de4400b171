import { readsAs } from '../reads-as.ts';

/** Full-width and spaced digits, thousands separators. */
readsAs('review', [
  ['{subject 一般公共预算收入}增长 {amount 6.3%}。', 'growth 6.3 %'],
  ['{subject 规上工业增加值}增长{amount ６．３％}。', 'growth 6.3 %'],
  ['{subject 固定资产投资}增长{amount 5 %}。', 'growth 5 %'],
  ['{subject 港区于１９９４年开埠，货物吞吐量}达{amount ２１００ 万吨}。', 'level 2100 万吨 货物吞吐量'],
  ['{subject 常住人口}{amount 1,096,000人}。', 'level 1096000 人'],
  ['{subject 常住人口}{amount １，０９６ 千人}。', 'level 1096 千人'],
  // A year is no thousands, nor is what follows its comma a part of it.
  ['展望2025，{amount 120家}{subject 企业将入驻园区}。', 'level 120 家'],
  // One number said in two has no decimals; here a comma was lost.
  ['发放补贴{amount 1.5亿}{amount 3千户}居民受益。', 'level 1.5 亿 发放补贴[居民受益]', 'level 3 千户 居民受益'],
]);

/** Chinese numerals, as far as they count. */
readsAs('review', [
  ['建成养老服务站{amount 二十八个}。', 'level 28 个 [建成]养老服务站'],
  ['惠及企业{amount 三千多家}。', 'level 3000 家 gt [惠及]企业'],
  ['惠及企业{amount 两百余家}。', 'level 200 家 gt [惠及]企业'],
  ['带动农户{bound 近}{amount 百户}。', 'level 100 户 approx [带动]农户'],
  ['开展文化惠民活动{amount 上万场次}。', 'level 1 万场次 ge [开展]文化惠民活动'],
  ['{subject 森林面积占全区面积}的{amount 三分之一}。', 'level 1:3 ratio 森林面积占全区面积[比重]'],
]);

/** Halves and doublings; half a year is no half. */
readsAs('review', [
  ['{subject 服务业增加值占经济总量比重}{amount 过半}。', 'level 1:2 ratio gt'],
  ['{subject 民营企业贡献税收}{amount 超半数}。', 'level 1:2 ratio gt'],
  ['{amount 近半数}的{subject 规上企业完成改造}。', 'level 1:2 ratio approx'],
  ['{subject 高技术产业产值}{amount 翻了一番}。', 'growth 1 番'],
  ['{subject 固定资产投资}{amount 翻了一番}多。', 'growth 1 番 gt'],
  ['{subject 外贸出口额}{amount 翻两番}{bound 以上}。', 'growth 2 番 ge'],
  ['{subject 外贸进口额}{amount 翻一番半}。', 'growth 1.5 番'],
  ['{subject 软件业收入}翻了{amount 1.4番}。', 'growth 1.4 番'],
  ['{subject 工业利润}翻近{amount 2番}。', 'growth 2 番 approx'],
  ['{subject 人均地区生产总值}{amount 翻了将近一番}。', 'growth 1 番 approx'],
  ['{subject 教育支出占财政支出比重}{bound 超}{amount 八成}。', 'level 80 % gt'],
  ['{subject 重污染天数}下降{bound 近}{amount 三成}。', 'growth -30 % approx'],
  ['{amount 七成}{bound 以上}的{subject 财力用于民生}。', 'level 70 % ge'],
  ['{subject 规上工业总产值}{bound 迈上}{amount 千亿元}台阶。', 'level 1000 亿元 gt'],
  ['{subject 固定资产投资}{bound 破}{amount 百亿元}大关，增长{amount 25%}。', 'level 100 亿元 gt', 'growth 25 %'],
  ['{subject 财政收入}{bound 突破}{amount 百亿元}大关。', 'level 100 亿元 gt'],
  ['培育千亿级产业集群{amount 2个}。', 'level 2 个 [培育]千亿级产业集群'],
  ['改造项目完成一批、建成三成套系统。'],
  ['{subject 快递业务量}增长{amount 1倍}多。', 'growth 1 倍 gt'],
  ['{subject 地区生产总值}连续三年增长{amount 8%}{bound 以上}。', 'growth 8 % ge'],
  ['改造工期压缩超过半年。'],
]);

/** Reports of older decades write all numbers and years in words. */
readsAs('review', [
  [
    '{subject1 粮食总产量}达到{amount 八千一百四十六亿斤}，比上年增长{amount 百分之五点一}。',
    'level 8146 亿斤',
    'growth 5.1 % 粮食总产量',
  ],
  ['{subject 工业总产值}达到{amount 一万零六百二十七亿元}。', 'level 10627 亿元'],
  ['{subject 原煤产量}{amount 七亿七千二百万吨}。', 'level 772000000 吨'],
  ['{subject 财政收入}增长{amount 百分之二十}{bound 以上}。', 'growth 20 % ge'],
  ['二〇二一年，{subject 水产品产量}{amount 三万二千吨}。', 'level 32000 吨 2021'],
  ['{subject 人口自然增长率}为{amount 千分之六点八}。', 'level 6.8 ‰'],
  ['两个学科进入全球前千分之一。'],
]);

readsAs('plan', [['{subject 工业总产值}计划增长{amount 百分之八}{bound 左右}。', 'growth 8 % approx']]);

/** Folds, doublings and halves in words, where a verb says that something changed. */
readsAs('review', [
  ['{subject 高龄补贴标准}提高{amount 一倍}。', 'growth 1 倍'],
  ['{subject 有效专利拥有量}增加{bound 近}{amount 两倍}。', 'growth 2 倍 approx'],
  ['{subject 瞪羚企业数量}较2019年实现{amount 翻番}。', 'growth 1 番 2020/2023'],
  ['{subject 货运量和货值}实现双{amount 翻番}。', 'growth 1 番'],
  ['{subject 评比达标事项}精简{amount 两成}。', 'growth -20 %'],
  ['{subject 国产机型占比}{amount 超过一半}。', 'level 1:2 ratio gt'],
  ['以百倍努力实施收入倍增翻番行动。'],
]);

/** Decimals in words; what tells the hour is none. */
readsAs('review', [
  ['{subject 完成投资}{amount 三点六亿元}。', 'level 3.6 亿元'],
  ['{subject 完成投资}{amount 四十二点六亿元}。', 'level 42.6 亿元'],
  ['{subject 新增用电}{amount 二点三万户}。', 'level 2.3 万户'],
  ['{subject 新建道路}{amount 三点零六公里}。', 'level 3.06 公里'],
  ['{subject 粮食产量}达到{amount 一百二十点五万吨}{bound 左右}。', 'level 120.5 万吨 approx'],
  [
    '{subject 产值}增长{amount 三点六倍}，比重提高{amount 二十三点六个百分点}。',
    'growth 3.6 倍',
    'change 23.6 个百分点 产值比重',
  ],
  ['会议九点三十分开始，一点二十分结束，坚持两点一线服务。'],
]);

/** Ranges in words; 由|百分之五|至百分之八 is what was and what is, and places in an order are no range. */
readsAs('review', [
  ['{subject 新增合作社}{amount 十五至二十家}。', 'level 15..20 家'],
  ['{subject 新增合作社}{amount 二至三家}。', 'level 2..3 家'],
  ['{subject 新增造林}{amount 三至五万亩}。', 'level 3..5 万亩'],
  ['{subject 退耕面积}{amount 八千至一万亩}。', 'level 8000..10000 亩'],
  ['{subject 户均补助}{amount 三万至五万元}。', 'level 3..5 万元'],
  ['{subject 税收占比}由{amount 百分之五}至{amount 百分之八}。', 'level 5 % 2022', 'level 8 %'],
  ['第三至五批项目和三至五年规划有序实施。'],
]);

readsAs('plan', [
  ['{subject 工业总产值}增长{amount 百分之八至百分之十}。', 'growth 8..10 %'],
  ['{subject 农业增加值}增长{amount 百分之五至六}{bound 左右}。', 'growth 5..6 % approx'],
]);

/** Short counts of lengths and areas, where no noun follows; behind a word or with 余 a bare power counts too. */
readsAs('review', [
  ['{subject 新建公路}{amount 三十五公里}。', 'level 35 公里'],
  ['{subject 新建公路}{amount 三百公里}，受到好评。', 'level 300 公里'],
  ['{subject 新增造林}{amount 五万多亩}。', 'level 5 万亩 gt'],
  ['{subject 新增造林}{amount 十万亩}{bound 以上}。', 'level 10 万亩 ge'],
  ['{subject 接待游客}{amount 十万余人次}。', 'level 10 万人次 gt'],
  ['{subject 改造棚户区}{amount 二十多万平方米}。', 'level 20 万平方米 gt'],
  ['{subject 流转土地}{amount 上千亩}。', 'level 1000 亩 ge'],
  ['{subject 受益群众}{amount 百余户}。', 'level 100 户 gt'],
  ['{amount 九成}{subject 农户用上自来水}。', 'level 90 %'],
  ['{subject 设施利用率}保持在{amount 八成}{bound 上下}。', 'level 80 % approx'],
  ['{subject 税收}增长{amount 一成半}。', 'growth 15 %'],
  ['建成五百亩以上坝区和三百亩茶园，山上千亩花海、百里画廊千方百计引客。'],
]);

/** A full stop within a share stands for its point; without the sign of a share it ends a sentence. */
readsAs('review', [
  [
    '{subject1 储蓄余额}增长{amount 26。8%}，{subject2 贷款余额}增长{amount 3.5%}。',
    'growth 26.8 %',
    'growth 3.5 % 贷款余额',
  ],
  ['{subject1 绿色工厂}达到{amount 26}。{amount 8家}{subject2 企业上市}。', 'level 26 -', 'level 8 家'],
]);

/** Halves, where something says of what; 以上 behind a fraction; and bare powers that a verb holds or a noun follows. */
readsAs('review', [
  ['{subject 货物通关时间}压缩{amount 一半}{bound 以上}。', 'growth -1:2 ratio ge'],
  ['{subject 地方定价项目}减少了{amount 一半}。', 'growth -1:2 ratio'],
  ['{amount 一半}{bound 以上}的{subject 乡镇建有养老中心}。', 'level 1:2 ratio ge'],
  ['{amount 超过一半}{subject 人口居住在城镇}。', 'level 1:2 ratio gt'],
  ['新增风电装机{bound 超过}全国{amount 一半}。', 'level 1:2 ratio gt 新增风电装机占全国比重'],
  ['{subject 许可证种类}压减{amount 三分之一}{bound 以上}。', 'growth -1:3 ratio ge'],
  ['一半是山、一半是水，工期缩短半年。'],
  ['{subject 粮食总产量}连续六年稳定在{amount 百亿斤}{bound 以上}并逐年增加。', 'level 100 亿斤 ge'],
  ['{subject 实际使用外资}保持在{amount 百亿元}{bound 以上}。', 'level 100 亿元 ge'],
  ['{subject 光电产业集群}达到{amount 千亿元}规模。', 'level 1000 亿元'],
  ['{subject 平台访问量}{bound 超}{amount 百亿次}。', 'level 100 亿次 gt'],
  ['{subject 惠及}{bound 近}{amount 千万}{subject 家庭}。', 'level 1000 万 approx 惠及家庭'],
  ['引进过亿项目和过万平方米厂房。'],
]);

/** Tenths at the end of a clause, where something says before them of what they are; other words that look like them. */
readsAs('review', [
  ['{subject 口粮田占耕地}的{amount 七成}。', 'level 70 % 口粮田占耕地[比重]'],
  ['{subject 边境互市交易额}缩水{amount 四成}，行情渐稳。', 'growth -40 %'],
  ['{subject 退税办理时间}平均缩短{amount 六成}。', 'growth -60 %'],
  [
    '{subject1 设备投用率}不少于{amount 九成}，{subject2 亩均效益}高出{against 周边乡镇}{amount 三成}。',
    'level 90 % ge',
    'gap 30 % 亩均效益',
  ],
  ['{subject 柑橘产值占农业总产值}的{amount 半数}{bound 以上}。', 'level 1:2 ratio ge 柑橘产值占农业总产值[比重]'],
  ['{subject 茶税占财政收入}的{amount 四分之一}{bound 强}。', 'level 1:4 ratio gt 茶税占财政收入[比重]'],
  ['{subject 物流成本}下降{amount 两成}{bound 弱}。', 'growth -20 % lt'],
  ['{subject 社员户均}增收{amount 两成}。', 'growth 20 % 社员户均增收'],
  ['乡贤张七成、刘二成回乡兴业，教学楼建成，新区落成三成套管网，世界500强企业落户。'],
]);

/** Nothing of the kind happened; other words that begin with 零 count nothing. */
readsAs('review', [
  ['{subject 重大火灾}{amount 零}发生，{subject2 施工人员}{amount 零}伤亡。', 'level 0 -', 'level 0 - 施工人员伤亡'],
  ['{subject 较大以上道路事故}连续两年{amount 零}发生。', 'level 0 -'],
  ['实现零的突破，企业零跑腿、服务零距离，实现零事故，零伤亡目标在望。'],
]);

/** Tenths behind 由 and 接近 say of what they are some. */
readsAs('review', [
  ['{subject 夏秋茶利用率}由{amount 三成}提高到{amount 一半}。', 'level 30 % 2022', 'level 1:2 ratio'],
  ['竞赛{subject 由三成员}组成。'],
]);

/** 十 alone counts only what is promised by the number. */
readsAs('review', [
  ['{amount 十件}{subject 民生实事}全部办结。', 'level 10 件'],
  ['十大工程全面推进，十件案件全部办结。'],
]);

/** Tenths with what is below them. */
readsAs('review', [
  ['{subject 财政收入}增长{amount 一成二}。', 'growth 12 %'],
  ['{subject 财政收入}增长{amount 一成半}。', 'growth 15 %'],
]);

/** A rate in tenths needs no verb before them. */
readsAs('review', [
  ['村民缴纳卫生费，{subject 收缴率}{amount 七成五}。', 'level 75 %'],
  [
    '{subject1 适龄儿童入学率}{amount 九成}{bound 以上}，{subject2 服务业占比}{amount 四成}。',
    'level 90 % ge',
    'level 40 %',
  ],
]);

readsAs('review', [
  ['居民医保{subject 报销比例}{amount 七成五}。', 'level 75 % 居民医保报销比例'],
  ['旅游业带动全村{amount 七成}劳动力就业。', 'level 70 % 旅游业带动全村劳动力就业'],
]);
