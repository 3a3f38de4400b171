/** One part of the rule, in both languages. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** The rule of the ledger as data; docs/ledger-rule.md states it in prose. */
export const tolerance = {
  /** 左右 at a rate: so many percentage points on either side. */
  ratePoints: 0.5,
  /** 左右 at any other amount: this share of it on either side. */
  amountShare: 0.05,
} as const;

/** Which side is better where the catalogue does not know the indicator: the last word found in its name decides. */
export const sideWords = {
  lower:
    '失业率 死亡率 死亡人数 发病率 患病率 事故 能耗 电耗 水耗 用水量 碳排放 排放 浓度 污染 不良率 不良贷款 负债率 赤字 债务 成本 费用率 流失率 辍学率 发案 案件 投诉 差距 收入比 时限 办理时间'.split(
      ' ',
    ),
  higher:
    '生产总值 产值 增加值 收入 利润 税收 投资 消费 零售 销售 营业额 交易额 进出口 出口 进口 外资 引资 吞吐量 货运量 客运量 周转量 产量 生产能力 产能 就业 游客 旅游 入园率 覆盖率 参保率 普及率 合格率 优良 达标 达标率 完成率 处理率 利用率 转化率 化解率 满意度 满意率 城镇化率 劳动生产率 预期寿命 教育年限 受教育 专利 研发 科技 高新技术 企业 项目 床位 医师 护士 学位 岗位 养老 托位 面积 绿地 森林 公园 住房 里程 公路 道路 基站 车位 示范 存款 贷款 授信 市场主体 培训'.split(
      ' ',
    ),
} as const;

/**
 * Between reports an amount so many times the target, or so small a part of it, is more likely the figure of another
 * span or scope (新建 of a year, 累计 of five) than what became of it.
 */
export const likelyMagnitude = 3;

/** Words of a name that say for which part of a year a figure stands. */
export const timeWords = {
  /** A figure of one day or month; for what is averaged over the year it is another figure. */
  instant: /年末|年底|期末|月末|\d月/u,
  averaged: /调查失业率|浓度|平均气温|均价/u,
  partOfYear: /上半年|下半年|季度|\d月|半年/u,
} as const;

/** Words by which two names of one indicator stand for two figures. */
export const definitionWords = {
  price: /现价|当年价|可比价|不变价/u,
  /** A part, or the share of some owners or of those above a size. */
  narrower: /其中|民营|私营|民间|国有|国企|央企|区属|市属|县属|省属|外资|外商|规上|限上|企业|行业|机关|新增|累计|人均/u,
} as const;

/** What a name begins with when it counts the size of a change: 减少农村贫困人口 is the fall of 农村贫困人口. */
export const changeVerbs = {
  fall: /^再?(?:减少|净减少?|压减|压降|降低)(?=.{2})/u,
  rise: /^再?(?:净增加?|增加)(?=.{2})/u,
} as const;

/** What one figure sums up, and the parts by which reports may state it instead; from the parts alone nothing follows. */
export const statedByParts: Readonly<Record<string, readonly string[]>> = {
  'disposable-income': ['urban-disposable-income', 'rural-disposable-income'],
};

/** Words of targets and results that hold no number. */
export const wordings = {
  /** 完成市下达目标: a task set elsewhere. */
  task: /完成.{0,40}(?:任务|目标|指标)|达到.{0,40}要求/u,
  notDone: /未|没有|不能|无法|尚待/u,
  /** 与经济增长同步: the yardstick is another series of the same report. */
  inStep: /(?:与|和|同|跟)(?:国民|地区)?(?:经济|生产总值|GDP)(?:增长|发展|增速)?.{0,40}同步/u,
  roughly: /基本|大体|大致/u,
  fasterThanEconomy: /(?:高于|快于|超过)(?:国民|地区)?(?:经济|生产总值|GDP)(?:增长|增速|发展)/u,
  falling: /(?:下降|减少|降低|压减)$/u,
  rising: /(?:增长|提高|上升|增加|提升)$/u,
} as const;

/** The catalogue ids of the series that 经济增长 stands for, the first that is known. */
export const economyIds = ['gdp'] as const;

export type RuleId = keyof typeof ruleSentences;

export const ruleSentences = {
  floor: {
    zh: '“以上、不低于、≥”：目标是下限，结果不小于它即为达到。',
    en: '“At least” (以上, 不低于, ≥): the target is a floor, met by a result not below it.',
  },
  above: {
    zh: '“超、突破、>”：结果须大于目标。',
    en: '“More than” (超, 突破, >): the result must lie above the target.',
  },
  ceiling: {
    zh: '“以内、不超过、≤”：目标是上限，结果不大于它即为达到。',
    en: '“At most” (以内, 不超过, ≤): the target is a ceiling, met by a result not above it.',
  },
  below: {
    zh: '“以下、低于、<”：结果须小于目标。',
    en: '“Less than” (以下, 低于, <): the result must lie below the target.',
  },
  'about-rate': {
    zh: '“左右”用于比率：目标上下各0.5个百分点。',
    en: '“About” (左右) at a rate: half a percentage point on either side of the target.',
  },
  'about-amount': {
    zh: '“左右”用于数量：目标上下各5%。',
    en: '“About” (左右) at an amount: five per cent on either side of the target.',
  },
  range: {
    zh: '区间目标：结果落在区间内即为达到。',
    en: 'A range: met by a result inside it.',
  },
  'beyond-on-better-side': {
    zh: '结果在目标区间之外，但在该指标目标所指的方向上，仍为达到。',
    en: 'A result outside the interval, on the side to which the target points, is met too.',
  },
  'floor-by-better-when': {
    zh: '目标只写数字，该指标的目标方向是增加：数字是下限。',
    en: 'A bare number, where the targets of this indicator point upwards, is a floor.',
  },
  'ceiling-by-better-when': {
    zh: '目标只写数字，该指标的目标方向是减少：数字是上限。',
    en: 'A bare number, where the targets of this indicator point downwards, is a ceiling.',
  },
  fall: {
    zh: '目标本身是下降：降幅不小于它即为达到。',
    en: 'The target is itself a fall: met by a fall no smaller.',
  },
  exact: {
    zh: '目标只写数字，该指标的目标没有方向：结果须等于它。',
    en: 'A bare number, where the targets of this indicator point neither way: met by that number itself.',
  },
  'outside-without-better-side': {
    zh: '结果在目标区间之外，而该指标的目标没有方向。',
    en: 'The result lies outside the target, and the targets of this indicator point neither way.',
  },
  'side-unknown': {
    zh: '结果在目标区间之外，而该指标的目标是什么方向并不知道。',
    en: 'The result lies outside the target, and which way the targets of this indicator point is not known.',
  },
  'result-open': {
    zh: '结果本身是一个范围，其中一部分在目标之内，一部分在目标之外。',
    en: 'The result is itself a bound, and only part of what it allows is inside the target.',
  },
  'task-fulfilled': {
    zh: '目标是上级下达的任务，结果写明完成。',
    en: 'The target is a task set elsewhere, and the result says that it is fulfilled.',
  },
  'task-not-fulfilled': {
    zh: '目标是上级下达的任务，结果写明没有完成。',
    en: 'The target is a task set elsewhere, and the result says that it is not fulfilled.',
  },
  'in-step-with-economy': {
    zh: '“与经济增长同步”：以同年经济增速为下限；“基本同步”放宽0.5个百分点。',
    en: '“In step with the economy” (与经济增长同步): its growth in that year is the floor; “roughly” (基本同步) allows half a point less.',
  },
  'faster-than-economy': {
    zh: '“高于经济增速”：结果须大于同年经济增速。',
    en: '“Faster than the economy” (高于经济增速): the result must lie above its growth in that year.',
  },
  'direction-falling': {
    zh: '“下降、减少”：结果须小于零增长。',
    en: '“Fall” (下降, 减少): the result must be a fall.',
  },
  'direction-rising': {
    zh: '“增长、提高”：结果须大于零增长。',
    en: '“Rise” (增长, 提高): the result must be a rise.',
  },
  'no-yardstick': {
    zh: '目标没有数字，比照的标准不在这些报告中。',
    en: 'The target has no number, and its yardstick is not in these reports.',
  },
  'unit-differs': {
    zh: '结果的单位与目标不同，无法换算。',
    en: 'The result is stated in another unit, which cannot be converted.',
  },
  'measure-differs': {
    zh: '结果所述的量与目标不同（总量、增速、增减量、差距、位次）。',
    en: 'The result states another measure than the target (level, growth, change, gap or rank).',
  },
  'magnitude-differs': {
    zh: '另一份报告所述的数额与目标相差三倍以上，所指可能不是同一范围或时期。',
    en: 'Another report states an amount over three times the target or under a third of it: it may cover something else.',
  },
  'span-differs': {
    zh: '结果只是年末或年内某一时段的数，目标是全年的数。',
    en: 'The result is of a day or a part of the year, the target is of the whole year.',
  },
  'parts-only': {
    zh: '下一份报告只分别给出其各部分的结果，由各部分不能推出总体。',
    en: 'The next report states the result by parts only, and the whole does not follow from its parts.',
  },
  'result-without-number': {
    zh: '目标有数字，结果没有。',
    en: 'The target has a number, the result has none.',
  },
  'next-report-silent': {
    zh: '下一年的报告已知，其中没有读到该指标的结果。',
    en: "The next year's report is known, and no result of this indicator was read in it.",
  },
  'next-report-missing': {
    zh: '下一年的报告不在这些报告之中，更晚的报告不作替代。',
    en: "The next year's report is not among those given; a later one is not taken in its place.",
  },
  'no-later-report': {
    zh: '目标年份之后尚无报告。',
    en: "No report after the target's year is known.",
  },
} as const satisfies Record<string, Sentence>;
