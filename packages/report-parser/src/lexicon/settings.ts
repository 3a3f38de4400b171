import { wordGroups, wordSet } from './word-tree.ts';

/** 西部|地区|. */
const regionsOf = (names: string, kind: string): string =>
  names
    .split(' ')
    .map((name) => name + kind)
    .join(' ');

/** Words that say whether a figure is promised, expected or reached. */
export const statusWords = wordGroups({
  estimate:
    '预计 有望 可望 初步统计 初步核算 初步预计 预计可 据初步统计 据初步核算 经初步核算 快报 快报数 初步测算 据统计测算 统计测算 据测算 经测算 预计全年 据预计 统计预测 据统计预测',
  target:
    '力争 争取 确保 目标 预期目标 计划 规划 拟 预期 努力实现 力争实现 争取达到 将达到 将达 下达 目标任务 目标是 目标为 到时',
  actual: '实际完成 已完成 累计完成 已建成 已实现',
});

/** Terms that begin like a word of status and say nothing of it: 人均|预期寿命|. */
export const statelessTerms = wordSet('预期寿命');

/** Words of intention, kept as the target's modality. */
export const modalities = wordSet(
  '力争 争取 确保 保证 努力 计划 预期 拟 目标 不低于 不超过 不高于 控制在 保持在 稳定在 力争实现 力争达到 原则上 务必 必须',
);

/** Announce that the sentence lists the year's main targets. */
export const headlineCues = wordSet(
  '主要预期目标 预期目标 主要目标 主要发展目标 发展目标 主要指标 工作目标 奋斗目标 努力目标 主要预期指标 目标任务 预期性目标 目标建议 全年目标 年度目标 本年目标 今年目标',
);

/** 八|县(市)|第2位: counted groups. */
const groupsOf = (numbers: string, units: string): string =>
  [...numbers].flatMap((number) => units.split(' ').map((unit) => number + unit)).join(' ');

/** 渝|东北|, 苏|北|: parts of a province, by its short name. */
const partsOf = (provinces: string): string =>
  [...provinces]
    .flatMap((name) => '东 南 西 北 中 东北 东南 西北 西南'.split(' ').map((part) => name + part))
    .join(' ');

/** Groups and areas that a gap or a rank refers to. */
export const scopes = wordSet(
  '全国大中城市 大中城市 全国主要城市 全国同类城市 全国重点城市 全国副省级城市 全国城市 全市 全省 全国 全区 全县 全州 全盟 全球 世界 中心城区 主城 主城区 主城都市区 主城新区 西部 东部 中部 中西部 西南 西北 东北 华东 华南 华北 中国 全市区县 全省市州 全省县域 同类区县 同类县 区县 各区县 各区 各省区 各省区市 各省市 各省份 各省 各市州 各州市 各设区市 各盟市 各县区 各县市 各旗县 渝东新城 渝西 川渝 成渝 长三角 大湾区 珠三角 亚洲 国内 国际 省内 市内 区内 县内 全自治区 全行业 同行业 全市区县第 副省级城市 同类城市 万亿城市 计划单列市 省会城市 全国地级市 沿海 沿江 浙江 全省区县 省辖市 市州 地市 各地市 十省市 山区县 周边 全地区 城区 各城区 三城区 四城区 五城区 六城区 七城区 全国百强县 全国百强区 全国县域 全国同类 内地 中国内地 我国 中国西部 中国中部 中国东部 发展中国家 新兴经济体 主要经济体 世界主要经济体',
  regionsOf(
    '西部 东部 中部 中西部 西南 西北 东北 华东 华南 华北 渝西 渝东南 渝东北 长三角 珠三角 川渝 成渝 沿海 沿江 亚太',
    '地区',
  ),
  partsOf('苏浙皖闽赣鲁豫鄂湘粤桂川渝黔滇陕甘晋冀辽吉黑'),
  '粤东西北 胶东 关中 南疆 北疆 河西',
  groupsOf('四五六七八九十', '县 区 市 县区 区县 县市 市县 县(市) 县(区) 县(市、区) 县市区 镇 镇街'),
);
