import { signSet } from './sign-set.ts';
import { wordSet } from './word-tree.ts';

/** How the names of zones and parks end, which keep figures of their own; each may stand alone. */
export const zones = wordSet(
  '经开区 经济开发区 经济技术开发区 高新区 高新技术开发区 高新技术产业开发区 开发区 工业园区 产业园区 工业园 产业园 园区 配套园 化工园 食品园 装备园 智造园 双创园 电商园 科技园 科创园 物流园 创业园 文创园 孵化园 软件园 工业小区 科学城 科技城 临港经济区 临空经济区 空港经济区 综试区 港区 集聚区 集中区 新区 综保区 综合保税区 保税区 保税港区 自贸区 自贸试验区 合作区 发展区 先行区 示范区 试验区 度假区 管理区 投资区 加工区 大学城 高教园 片区 安置区 产业带',
);

/** How the names of townships, enterprises and sights end; alone they are any of their kind. */
export const namedBodies = wordSet('镇 乡 街道 公司 集团 景区 风景区 国家公园 港 机场 新城');

/** Kinds that end like a name of one: |城镇|新增就业, |上市公司|再融资. */
export const kindsOfBodies = wordSet(
  '旅游景区 重点景区 主要景区 各景区 大景区 名景区 城镇 乡镇 村镇 集镇 建制镇 小城镇 中心镇 重点镇 特色镇 小镇 镇乡 城乡 家乡 下乡 入乡 返乡 兴乡 上市公司 平台公司 国有公司 担保公司 小额贷款公司 企业集团 子公司 分公司 总公司 香港 空港 海港 临港 自贸港 自由贸易港 通用机场 支线机场 新机场',
);

/** The last characters of all of them. */
export const endsBody = signSet('区园城镇乡道司团港场带');

/** What a body does or has, right behind its name. */
export const bodyDeeds = wordSet(
  '在全 位列 位居 列全 完成 实现 达到 达成 全年 今年 去年 年内 当年 已 已经 累计 共 共计 预计 力争 确保 年均 新增 新建 新引进 新签约 新开工 新入驻 新落地 新落户 新上 新培育 引进 引资 签约 招引 入驻 落户 建成 接待 拥有 现有 已有 集聚 吸引 要完成 要实现 要新增 要引进 累计 入园 新入园 新辟 新开 投入',
);

/** What a later clause of such a sentence begins with, where its figure is the body's own. */
export const ownResults = wordSet(
  '接待游客 完成 实现 达成 全年完成 全年实现 共完成 共实现 累计完成 累计实现 预计完成 预计实现 年内完成 年内实现',
);

/** How a body sets about what a later clause gives the figures of: |城关镇|依托区位优势，完成投资20亿元. */
export const bodyManners = wordSet(
  '依托 坚持 抢抓 围绕 立足 按照 充分 紧紧 积极 不断 全面 着力 大力 加快 狠抓 抓住 发挥 突出 扩区 提质 扩容 持续 深入 主动 聚焦 全力 加速 努力 克服 稳步 获评 入选 成功 创成 晋升 跻身 被',
);

const places = '全县 全市 全区 全省 全州 全旗 全盟 全镇 全乡 全社会 全国 我县 我市 我区 我省 我州 我旗';

/** What is done with a body beside other things, so that what follows need not be its own. */
export const leads = wordSet('推动 推进 促进 助推 力促 支持 帮助 引导 鼓励');

/** What is done for a body, or told of it, before a clause that gives its figures: 加快|高新区|建设|, |园区|基础设施|不断完善. */
export const bodyWorks = wordSet(
  ', 建设 基础 道路 供水 管网 路网 配套 承载 功能 平台 产业 规划 开发 发展 扩区 扩容 提质 提档 升级 升格 , “',
);

/** What is told of a zone itself. */
export const bodyStates = wordSet('基础 配套 承载 功能 平台 产业 扩区 扩容 提质 提档 升级 “');

/** Right behind a zone's name, what shows that none of its own is told: 高新区|企业|, 高新区|的|, 高新区|建设|. */
export const besideZone = wordSet(
  '的 、 和 与 及 等 内 外 里 化 是 为 管委会 党工委 企业 项目 建设 规划 基础 配套 承载 功能 平台 产业 开发 发展 体制 改革 管理 升级 扩区 扩容 提质 提档 升格 居民 群众 干部 学校 医院 道路 总 以 路 片 镇 乡 村 工程 供水 供电 地铁 大桥 医院 分',
);

/** Zones of which nothing says which. */
export const anyZones = wordSet(
  '园区 工业园区 产业园区 工业园 产业园 科技园 物流园 集聚区 集中区 示范区 试验区 合作区 发展区 先行区',
);

/** With what such a clause begins when it tells of something else: |以|园区建设为抓手. */
export const notOfBody = wordSet(
  '主要 以 围绕 依托 聚焦 突出 对 为 从 在 随着 通过 按照 在 借助 利用 各 与 和 支持 经过 除 由 向 同 跟 优化 加大 推行 提升 强化 做强 做大 壮大 培育 打造 巩固 提高 加强 深化 完善 布局',
);

/** The whole place, of which a sentence tells again. */
export const wholePlaces = wordSet(places);

/** Begins a clause that is of the whole place again, or of another part of it. */
export const otherSubjects = wordSet(
  `${places} 县域 市域 区域 县级 市级 区级 城镇 农村 城乡 居民 农民 城市 乡村 民营经济 县城 城区 辖区 各 区属 市属 县属 每千 每万`,
);

const earned = '产值 总产值 工业产值 工业总产值 营业收入 主营业务收入 销售收入 交易额 税收 利税 利润 利润总额 从业人员';
const throughput =
  '旅游收入 旅游综合收入 门票收入 网络零售额 货物吞吐量 集装箱吞吐量 外贸货物吞吐量 旅客吞吐量 货邮吞吐量';

/** What a body has of its own, where its sentence names it without a verb. */
export const bodyTotals = wordSet(
  earned,
  throughput,
  '地区生产总值 生产总值 GDP 经济总量 税收收入 财政收入 财政总收入 一般公共预算收入 地方财政收入 公共财政预算收入 固定资产投资 全社会固定资产投资 投资 完成投资 工业投资 基础设施投资 产业投资 规模工业总产值 规模以上工业总产值 规上工业总产值 规上工业产值 规模工业产值 工业增加值 规模工业增加值 规模以上工业增加值 规上工业增加值 工业销售收入 技工贸总收入 技工贸收入 利税总额 进出口总额 外贸进出口总额 出口总额 出口额 实际利用外资 实际到位外资 外资 内资 到位资金 招商引资 引进项目 新开工项目 入驻企业 入园企业 规模以上企业 规上企业 规模以上工业企业 规上工业企业 社会消费品零售总额 服务业增加值 农业总产值 亩均税收 亩均产值 亩均产出 地均产出 地均产值 地均税收 常住人口 在校学生 新增床位 新增学位 入驻团队 标准厂房 建成区面积 研发投入强度 技术合同成交额 收储土地 旅游总收入 带动就业 吸纳就业 税收占比 科研平台 创新平台 外贸进出口额 进出口额 社会消费品零售额 房地产开发投资 城镇化率 人均可支配收入 高新技术企业 科技型中小企业 专精特新企业 上市公司',
);

/** Announce the figures of a body: |开发区|主要经济指标增速高于全县, |地区生产总值|增长10%. */
export const bodyIndicators = wordSet('主要经济指标 主要指标 各项指标 经济指标 各项经济指标');

/** How the names of works end that have figures of their own once they run: 西岭抽水蓄能|电站|, 县一中|新校区|. */
export const kindsOfWorks = wordSet(
  '项目 工程 装置 生产线 冷轧线 热轧线 电站 水电站 电厂 水厂 水库 水利枢纽 粮库 仓库 冷库 机组 风电场 灌区 泵站 货场 码头 泊位 古镇 公园 乐园 大楼 院区 校区 中心 市场 基地 综合体 广场 体育馆 一中 二中 三中 一期 二期 三期 四期 首期 一期工程 二期工程',
);

/** What enterprises and works earn, make or offer; aspects, such as 产值, are of them anyhow. */
export const worksYields = wordSet(
  '税收 税收收入 新增税收 新增装机 床位 新增床位 床位数 学位 新增学位 灌溉面积 新增灌溉面积 年货运量 货运量 货物发送量 旅客发送量 接待游客 游客接待量 带动就业 吸纳就业 新增就业 入驻企业 入园企业 入驻商户 仓容 研发投入 盈利 亏损 投资 当年投资 过货 过货量 进出境货运量 进出口货运量 上缴税金 实交税金',
  throughput,
);

/** What only an enterprise has: how it stands, what it takes to make a ton, and what it sells abroad by itself. */
export const firmYields = wordSet(
  '资产负债率 负债率 资产总额 总资产 净资产 产能利用率 产销率 订单 在手订单 存货 库存 研发投入强度 研发投入占比 吨钢综合能耗 综合能耗 单位产品能耗 吨产品能耗 吨钢能耗 吨钢水耗 万元产值能耗 自营出口 自营出口额 自营进出口 自营进出口额 全员劳动生产率 职工 在册职工',
);

/** What a line of traffic has of its own. */
export const lineYields = wordSet('投资 当年投资 货运量 年货运量 货物发送量 旅客发送量 旅客发送');

/** Those in a zone, who say nothing without it. */
export const guests = wordSet(
  '入驻企业 入园企业 新入驻企业 新入园企业 入孵企业 在孵企业 入驻团队 入驻商户 入驻项目 入园项目',
);

/** What is earned, and never by what was counted or made where it is a body's: 引进企业5家，|产值|20亿元. */
export const earnings = wordSet(
  earned,
  '增加值 年产值 年产量 年产能 营收 出口创汇 创汇 入库税金 税金 缴税 年营业收入 年销售收入 销售额 年销售额 年交易额 上缴税收 上缴税金 上交税金 缴纳税收 上缴利税 出租率',
);
