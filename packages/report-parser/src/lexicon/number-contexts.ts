import { wordSet } from './word-tree.ts';

/** Units of the calendar: a number before one is a date or a duration unless the words around it measure with it. */
export const calendarUnits: ReadonlySet<string> = new Set(
  '年 年度 年代 年期 个年头 月 个月 月份 日 号 周 星期 个星期 个周 季度 个季度 天 个日历天 昼夜 个昼夜 小时 个小时 分钟 秒 载 世纪 个工作日 工作日 个自然日 自然日'.split(
    ' ',
  ),
);

/** Units of time that can be what an indicator is measured in: 优良天数321|天, 办理时限3|个工作日. */
export const durationUnits: ReadonlySet<string> = new Set(
  '年 个月 天 小时 个小时 分钟 秒 个工作日 工作日 个自然日 自然日 昼夜 个昼夜'.split(' '),
);

/** Before a duration: the number is how much time it takes, took or gained, not when. */
export const durationCues = wordSet(
  '达 达到 为 至 到 缩短 压缩 减少 增加 提前 压减 延长 缩减 时间 时长 天数 时限 年限 寿命 工期 日 仅需 只需 需 平均 限 同比增加 同比减少 增至 降至 缩短至 压缩至 压缩到 缩短到 减至 优于',
);

/** Before a duration: the number says since when or how long on end. */
export const durationSpans = wordSet(
  '连续 时隔 后不到 近 历时 历经 经过 奋战 鏖战 苦战 激战 坚守 近期 最近 过去 前 未来 今后 此后 第 每 每隔 周期 届满 期限 为期 持续 长达 已连续 每天 每日 全天 每周 每月 每年 每月至少 每周至少 每天至少 每年至少 每月不少于 每周不少于 连降 连涨 连升 连增 连跌',
);

/** Behind a unit, making it a class of things: 50亿|级. */
export const classSuffixes = wordSet('级 级别 级以上 型 规格 制式 标准的 系列 一档');

/** Behind an amount of money, those whose product passes it: 10万亿元|省份. */
export const moneyClasses = wordSet('省份 俱乐部 大省 大市 强市 大县 强县 强区');

/** Behind a number without a unit: part of a name. */
export const nameSuffixes = wordSet(
  '号 强 版 大 后 型 度 版本 号线 高地 热线 平台 行动 工程 政策 体系 机制 模式 计划 战略 格局 广场 街区 条 改革',
);

/** Works and wares that are told apart by their capacity: 7万吨|水厂, 2GWh|储能生产线. */
export const ratedThings = wordSet(
  '露天矿 露天煤矿 煤矿 矿井 选煤 洗煤 提质 扩能 扩建 一期 二期 三期 深加工 热电 口径 煤制 制油 制气 制烯烃 炼化 项目 工程 机组 生产线 产线 水厂 电站 变电站 变电所 发电 发电厂 发电站 输变电 装置 船闸 航道 泊位 码头 储罐 储能 电池 水库 冷库 锅炉 线路 输电 焚烧 污水 基地 车间 储备库 粮库 仓库 产能 船舶 货轮 巨轮 飞机 起重机 燃机 风机 光伏 风电 煤电 核电 气田 油田 冶炼 炼油 乙烯 以上规模 园区 铁合金 数据中心 芯片 晶圆 面板 轮 级',
);

/** What a share is levied by: 15%|所得税|优惠. */
export const taxes = wordSet('所得税 企业所得税 个人所得税 增值税 优惠税率 税率 关税 零关税');

/** What nature brings in grades: 5.7级|地震, 12级|台风. */
export const gradedEvents = wordSet('地震 强震 余震 大风 强风 阵风 台风 风力 风暴 风浪');

/** Before an amount that is the rating of a plant: 年产|138万吨. */
export const ratingCues = wordSet(
  '年产 日产 月产 年处理 日处理 年加工 日供水 年出栏 年屠宰 年吞吐 载重 总装机 单机 时速 年加工能力 年生产 年运量',
);

/** Behind an amount, the unit of a sphere of life: 15分钟|生活圈. */
export const sphereSuffixes = wordSet(
  '生活圈 经济圈 通勤圈 交通圈 服务圈 出行圈 便民生活圈 便民圈 健身圈 医疗圈 就医圈 阅读圈 文化圈 养老服务圈 消费圈 品质生活圈 救援圈 都市圈 城市生活圈 达 抵达 在线 营业 不打烊 自助 值守 值班 服务 热线 直达 通达 到达 圈 上高速 可达 互达 入城 进城 通勤 过境 过境免签 免签',
);

/** Behind an amount that gives a campaign its name: 0.1微克|攻坚行动. */
export const campaigns = wordSet('攻坚行动 攻坚战 攻坚 行动 专项行动 会战 大会战');

/** Before a number: what follows in the text is announced, whatever it is. */
export const pointers = wordSet('以下 下列 如下 下面 以下几');

/** Before a number: what follows is announced when it is work, and counted when it is a thing: 抓好|5件大事, 抓好|5个项目. */
export const announcements = wordSet('做好 抓好 抓了 做了 主要抓 重点抓 重点做好 突出抓好 抓实 完成了');

/** At the end of what is announced: 抓好8项|重点工作. */
export const workNouns = wordSet('工作 任务 方面 重点 环节 文章 大事 要事 事 事情 举措 措施 关键 要点');

/** The counted noun of an announcement: 10个|方面工作. */
export const announcedNouns = wordSet('方面 方面的 方面工作 重点任务 着力点 重点工作 工作重点 主要方面 大方面');

/** Before a count of times on end: 连续|10次. */
export const runs = wordSet('连续 已连续 连 蝉联');

/** No report has more items of its own: 194项重点任务 are counted. */
export const MOST_ANNOUNCED = 20;

/** Nouns at the end of a sphere's name: 15分钟|品质生活圈. */
export const spheres = wordSet('生活圈 经济圈 通勤圈 交通圈 服务圈 出行圈 都市圈 便民圈 消费圈');

/** Before so many items, what a policy that goes by their number is about: 稳经济|40条. */
export const policyTopics = wordSet(
  '双 新 稳经济 稳增长 高质量发展 疫情防控 防控 惠企 助企 助企纾困 纾困 纾困解难 民营经济 民企 营商环境 优化营商环境 促消费 扩消费 提振消费 科技创新 科创 人才 人才新政 新政 招商 稳就业 稳外贸 稳外资 楼市 房地产 制造业 工业经济 服务业',
);

/** Those who live in a place, as one speaks of them: 530万|儿女. */
export const peopleOfPlace = wordSet('中国人的 中国人民的 儿女 父老乡亲 父老 干部群众 各族儿女 各族干部群众');

/** Who and what are so many that one tells of a part of them, or counts them by the million: 超过一半|人口|, 近千万|家庭|. */
export const manyOf = wordSet(
  '人口 家庭 农户 农民 农民工 农村 企业 群众 居民 村民 市民 民众 网民 用户 游客 职工 员工 工人 学生 毕业生 劳动者 劳动力 消费者 老人 老年人 儿童 党员 商户 市场主体 经营主体 行政村 乡镇 村镇 村庄 县区 县市 城市 项目 贫困 耕地 资金 财力 财政 订单 产品 规上 省份 国家 地区',
);

/** What comes in numbered classes: 1类|创新药|. */
export const classedThings = wordSet(
  '新药 创新药 化学药 化学新药 化药 生物药 生物制品 中药 中药新药 原研药 改良型新药 医疗器械 器械 水体 水质 水 固废 口岸 开放口岸 疫苗 居住用地 工业用地',
);

/** Behind a length, as what of a work it is told: 4.5米|水深|航道. */
export const dimensioned = wordSet('水深航道 深航道 深水航道 吃水 水深码头 水深泊位 直径盾构 直径隧道 跨度桥 跨径桥');

/** Behind more than a thousand million people, as what one speaks of them: 14亿|人口的大国|. */
export const nationSpokenOf =
  /^(?:[多余])?(?:中国)?(?:人民?|人口|国人)?(?:的)?(?:[发展中]{2,3})?(?:人口)?(?:大国|粮食安全|吃饭|饭碗|口粮)/;
