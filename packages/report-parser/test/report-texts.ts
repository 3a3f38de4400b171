import * as fc from 'fast-check';

const words = (list: string): fc.Arbitrary<string> => fc.constantFrom(...list.split(' '));
const joined = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((each) => each.join(''));
const several = (part: fc.Arbitrary<string>, between: string, maxLength: number): fc.Arbitrary<string> =>
  fc.array(part, { minLength: 1, maxLength }).map((each) => each.join(between));

const subject = words(
  '地区生产总值 固定资产投资 城镇新增就业 城乡居民人均可支配收入 税收收入 汽车、商品房销售额 养老保险、医疗保险参保率 城乡收入比 三次产业结构 “2468”行动 PM2.5平均浓度 5G基站 新建城市道路 新增养老床位 规上工业增加值、利润 不良贷款率 占比 总投资 其中出口 第6届博览会 10亿元以上项目 重点项目 空气质量优良天数 研发投入强度[1]',
);
const relation = words(
  ' 增长 同比下降 分别增长 高于全市平均水平 比上年提高 由 提高到 降至 达到 突破 超 近 约 不低于 控制在 居全市第 净增 占地区生产总值比重 完成年度计划的 力争 预计达 确保实现 年均增长 累计 是2020年的 ≥ <',
);
const number = words(
  '0 7 42 956.7 2023 1,096 １２３．４ 2.29：1 2.8:62.8:34.4 5%—5.5 10至12 1/3 0.5 100 20 5 6500 1.4 12.',
);
const unit = words(
  ' 亿元 万亩 个百分点 万人次 个 家 倍 元 天 % ％ 微克/立方米 万美元 年 余件 多个 万余人 个工作日 级景区 位 人 万吨 千伏 分钟生活圈',
);
const bound = words('   以上 以内 左右 以下 上下');
const amount = joined(number, unit, bound);
const amounts = fc.oneof(
  { weight: 5, arbitrary: amount },
  { weight: 2, arbitrary: several(amount, '、', 4) },
  { weight: 1, arbitrary: several(amount, '和', 2) },
);
const when = words('   2023年， 到2027年， 五年来， “十四五”期间， 预计全年 去年 主要预期目标是： 截至目前，');
const wish = words('与经济增长同步 基本平衡 持续改善 完成市下达任务 项目个数再创新高 （一期） 以下10个方面工作');
const clause = joined(subject, relation, fc.oneof({ weight: 4, arbitrary: amounts }, { weight: 1, arbitrary: wish }));
const sentence = joined(when, several(clause, '，', 4), words('。 ！ ； 。\n 。\n\n'));

const cell = fc.oneof(
  words('序号 指标 单位 指标属性 2023年实际 2024年计划 亿元 % 预期性 — 备注'),
  subject,
  amount,
  number,
);
const table = several(several(cell, '\t', 6), '\n', 6).map(
  (rows) => `\n序号\t指标\t单位\t2023年实际\t2024年计划\n1\t地区生产总值\t亿元\t480\t515\n${rows}\n`,
);
const box = several(
  joined(
    words('新开工 续建 完工 推进 年产5万吨 '),
    several(words('甲 乙（一期） 丙/丁 戊基地'), '、', 3),
    words('等项目。 项目。 '),
  ),
  '',
  3,
).map((lines) => `\n专栏1：2024年重点项目\n\t装备产业：${lines}\n\n`);
const note = joined(words('1.“双百”行动：指 2．“33618”：即3个 [0:  ¹ ①'), sentence);
const glossary = several(note, '\n', 4).map((notes) => `\n名词解释\n\n${notes}\n`);
const heading = words(
  '一、2023年工作回顾\n 二、2024年工作安排\n 三、加强政府自身建设\n （一）扩大内需\n （二）提升能级。 （四） 第一章 1．稳增长 五、过去五年\n 附件1\n 一是 ——运行更稳。',
);
const furniture = words(
  '责任编辑：张三\n 打印本页\n 第3页\n -4-\n 字号：大中小\n 下载\n 各位代表：\n 某某区人民政府工作报告\n ——2024年1月10日在某某区第三届人民代表大会第四次会议上\n',
);

/** The pieces of reports in any order: what no report would write, too. */
const report = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: sentence },
      { weight: 4, arbitrary: heading },
      { weight: 1, arbitrary: table },
      { weight: 1, arbitrary: box },
      { weight: 1, arbitrary: glossary },
      { weight: 1, arbitrary: furniture },
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

/** Odd units of UTF-16: halves of pairs, joiners, marks of direction, blanks, controls, radicals, signs beyond the plane. */
const oddities = fc.constantFrom(
  '\ud83d',
  '\ude00',
  '\ud83d\ude00',
  '\u0000',
  '\ufeff',
  '\u200b',
  '\u202e',
  '\u00a0',
  '\u0301',
  '\u2f00',
  '\u3000',
  '\ufffd',
  '\r',
  '\r\n',
  '\u2028',
  '\f',
  '\t',
  '\n',
  '𠮷',
  '①',
  '㎡',
  '½',
  '（',
  '）',
  '“',
  '”',
  '《',
  '、',
  '。',
  '：',
);

/** A report into which something odd falls in places. */
const oddReport = fc
  .tuple(report, fc.array(fc.tuple(fc.nat(400), oddities), { maxLength: 8 }))
  .map(([text, falls]) =>
    falls.reduce(
      (sum, [at, odd]) => sum.slice(0, at % (sum.length + 1)) + odd + sum.slice(at % (sum.length + 1)),
      text,
    ),
  );
const digits = fc
  .array(fc.constantFrom('0', '1', '９', '.', ',', '，', ':', '%', '年', '万', ' ', '\n', '、'), { maxLength: 60 })
  .map((signs) => signs.join(''));
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

/** Any text, most of it made of what reports are made of. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: report },
  { weight: 4, arbitrary: oddReport },
  { weight: 1, arbitrary: digits },
  { weight: 1, arbitrary: anything },
);

/** Sentences of one paragraph, with no line break. */
export const anyParagraph: fc.Arbitrary<string> = several(sentence, '', 4).map((text) =>
  text.replace(/[\n\r\t\f]/g, ''),
);
