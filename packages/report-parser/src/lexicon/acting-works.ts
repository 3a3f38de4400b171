import { signSet } from './sign-set.ts';
import { wordSet } from './word-tree.ts';

/** How the names of works, lines and herds end that act by themselves: 青石船|厂|, 粮油加工|集群|, 云溪|铁路|. */
export const endsOfWorks = wordSet(
  '厂 煤矿 铁矿 铜矿 金矿 磷矿 公司 集团 集群 铁路 高铁 高速公路 口岸 码头 林场 农场 牧场 渔场 养殖场 猪场 牛场 合作社 奶牛小区 养殖小区 养牛小区 肉牛小区 生猪小区 养猪小区 养鸡小区 电站 水电站 风电场 机场',
);

/** Of these, enterprises and farms. */
export const organisations = wordSet('厂 矿 公司 集团 林场 农场 牧场 渔场 养殖场 猪场 牛场 合作社');

/** How the short names of enterprises end: 云康|药业|, two characters of their own before. */
export const endsOfHouses = wordSet(
  '五金 印染 电器 玻璃 塑业 鸭业 禽业 粮油 油脂 牧业 生物 药业 制药 股份 重工 科技 车桥 木业 纸业 酒业 糖业 乳业 锰业 镍业 锑业 镁业 硅业 铝业 铜业 锌业 钛业 化工 化纤 纺织 电气 机电 精工 精密 特钢 船业 米业 油业 重机 食品 饲料 水泥 光电 新材 半导体 肉业 矿业 锂业 茶业 石化 锻造 铸造 轴承 电缆 陶瓷 家居 服饰 鞋业 船舶 钢铁 建材',
);

/** Such ends that are as often no name's: 加大|科技|投入. */
export const ordinaryNouns = wordSet('生物 科技 股份 食品 饲料 水泥 建材 电气 机电 精密 服饰 家居 钢铁 船舶');

/** Two characters before such an end that name no house: |现代|纺织. */
export const kindsBefore = wordSet(
  '现代 传统 特色 新型 绿色 生态 海洋 智能 数字 先进 高端 优势 县域 本地 清洁 再生 合成 农业 工业 民用 精细 石油 天然 煤炭 盐磷 基础 重点 规上 装备 电子 医药 有机 地方 乡镇 全县 全市 全区 我县 我市 农副 健康 休闲 预制 海水 淡水 高新 前沿 金融 支持 发展 推动 加强 服装 家用 水产 微型 大型 绿能 生命 农林 农牧 第二 建筑 日用 工程 特种 废旧 冶金 黑色 有色 第三 功率 集成 车规 远洋',
);

/** Of these none is told apart: 全市|各公司|, |龙头企业集团|. */
export const genericWorks = wordSet(
  '工厂 水厂 电厂 药厂 酒厂 糖厂 纸厂 钢厂 铝厂 自来水厂 污水处理厂 公司 集团 上市公司 平台公司 国有公司 产业集群 企业集群 先进制造业集群 特色产业集群 高速公路 各口岸 全市口岸 农民合作社 专业合作社 农民专业合作社 国有林场 国有农场 家庭农场 水电站 规模养殖场 标准化养殖场 通用机场 煤矿 铁路 口岸 码头 林场 农场 牧场',
);

/** What such works do or undergo, right behind their name. */
export const deedsOfWorks = wordSet(
  '全年 当年 今年 去年 年内 累计 共 已 加工 生产 交付 建造 存栏 出栏 发电 过货 全线 全面 正式 顺利 开工 投产 达产 满产 扭亏 受 恢复 快速 满负荷 销售 出口 接待 完成 实现 进入 的 成功 获 新获 进口 被 仍 永久 主动退出 退出 在 交船 吨钢 吨产品 单位产品 万元产值 资产负债率 研发投入 通过 启动 建成 复工 停产 改制 上市 研发 产煤 产原煤 日产 年产 因 逆势 率先 首次 再次 克服 转型 引进 新增 扩产 技改 入选 跻身 中标 承接 签订',
);

/** Right behind such an end, what shows that the name goes on, or that none acts: 纺织|产业|, 云溪公司|和|江口公司. */
export const goesOnInName = wordSet(
  '厂 公司 集团 股份 有限 矿 合作社 房 商 山 产业 行业 工业 企业 市场 产品 园 基地 集群 项目 大学 学院 学校 专业 技术 材料 设备 装备 制造 服务 板块 领域 链 和 与 及 等 们 化 业 总量 总产 产量 产能 出口 进口 消费 价格 用地 用电 投资 税收 增加值 总产值 行 员 部 址 区 站 场 制 以上 以下 数 达到 增加 发展到 改造 改建 改成 改为 旧 老 搬迁 关停 拆除 地块 原址',
);

/** What a firm does that is told with how much of it, and is its own: 糖业公司…，全年|入榨|甘蔗82万吨. */
export const dealsOfFirms = wordSet(
  '入榨 产糖 产煤 产钢 产纸 交付 出货 加工 生产 收购 采购 屠宰 下水 发电 累计发电 供电 供热 供汽 处理 存栏 出栏 年产 年加工 年屠宰 年发电 年供 年下水 年处理 贡献税收 贡献产值 缴税 年缴税 纳税 上缴 入库税金 入库税收 分红 年底分红 累计支付 支付 手持订单 年末手持订单 新增产值 用工 年产量 年产值 年销售 出口交货值 销售收入 产值 产糖量 产量 营收 入榨量 承接订单 新接订单',
);

/** The last characters of all these ends. */
export const endsWorks = signSet(
  '厂矿司团群路铁岸头场社区站物业药份工技桥维金染器璃脂织气电密钢机品料泥材纤体化造承缆瓷居饰舶',
);
