import type { DoubtKind, Reading } from './doubt-kind.ts';

/** A name that the catalogue knows was checked with all that it can mean: one in twenty of these is wrong, and more than one in four of the others. */
const isUnlinked = ({ observation: { indicator } }: Reading): boolean => indicator.id === null;

/** Verbs, adverbs and prepositions that a name neither begins nor ends with, unless words of another were taken in. */
const looseStart =
  /^(?:在(?![建校岗职册库线园读])|对(?![外口])|从(?![业事])|向(?![阳日])|占(?![地用])|[将把由的与及或并]|建议|重点抓好|投入办|随着|通过|克服|达到|实现)/u;
const looseEnd = /(?:预计|分别|同样|实现|完成|达到|做到|办好|突破|基本|[均仅都最或达超约为的了在]|[榜会]上|[^列]列)$/u;
const stops = /[，。；：！？]/u;

const looseWords: DoubtKind = {
  code: 'loose-words',
  title: { zh: '名称里像是有别处的词', en: 'the name seems to hold words of something else' },
  applies: (reading) =>
    isUnlinked(reading) && (looseStart.test(reading.name) || looseEnd.test(reading.name) || stops.test(reading.name)),
  examples: {
    doubted: [{ text: '工业技改投资均达{54亿元 工业技改投资均}' }, { text: '重点抓好{3项 重点抓好水利工程}水利工程' }],
    trusted: [{ text: '工业技改投资额{54亿元 工业技改投资额}' }],
  },
};

/** A name so short is a measure, or a kind of thing, and does not say of what. */
const SHORTEST_WHOLE = 5;

const bareName: DoubtKind = {
  code: 'bare-name',
  title: { zh: '名称过短，可能缺主体', en: 'the name is short and may not say of what' },
  applies: (reading) => isUnlinked(reading) && reading.name.length < SHORTEST_WHOLE,
  examples: {
    doubted: [{ text: '年交易额{54亿元 年交易额}' }],
    trusted: [{ text: '珠宝企业年交易额{54亿元 珠宝企业年交易额}' }],
  },
};

const LONGEST_PLAIN = 16;

const longName: DoubtKind = {
  code: 'long-name',
  title: { zh: '名称过长', en: 'the name is long' },
  applies: (reading) => isUnlinked(reading) && reading.name.length > LONGEST_PLAIN,
  examples: {
    doubted: [{ text: '市级重点产业园区配套基础设施建设项目投资{54亿元 市级重点产业园区配套基础设施建设项目投资}' }],
    trusted: [{ text: '产业园区基础设施投资{54亿元 产业园区基础设施投资}' }],
  },
};

/** Between the name of a whole and that of its part, where the sentence may have more words. */
const PART = '其中';

const putTogether: DoubtKind = {
  code: 'put-together',
  title: { zh: '名称由不相连的词合成', en: 'the name is put together of words that stand apart' },
  applies: (reading) =>
    isUnlinked(reading) &&
    reading.sentence !== '' &&
    !reading.name.split(PART).every((words) => reading.sentence.includes(words)),
  examples: {
    doubted: [{ text: '风电项目投产，年减排{55万吨 风电项目年减排}' }],
    trusted: [
      { text: '风电项目 年减排{55万吨 风电项目年减排}' },
      { text: '技改项目12个，其中绿色改造{5个 技改项目其中绿色改造}' },
    ],
  },
};

const relationUnlinked: DoubtKind = {
  code: 'relation-unlinked',
  title: { zh: '增减或位次所指的指标不在目录里', en: 'what grew, changed or is ranked is not in the catalogue' },
  applies: (reading) => isUnlinked(reading) && reading.observation.measure !== 'level',
  examples: {
    doubted: [{ text: '综合考核得分{5% growth 综合考核得分}' }],
    trusted: [{ text: '综合考核得分{95分 综合考核得分}' }],
  },
};

const twoValues: DoubtKind = {
  code: 'two-values',
  title: { zh: '同一指标同一时期读出不同的数', en: 'the same indicator and period was read with different values' },
  applies: ({ values }) => values > 1,
  examples: {
    doubted: [{ text: '税收收入总额{46亿元 税收收入总额}，税收收入总额{54亿元 税收收入总额}' }],
    trusted: [{ text: '税收收入总额{46亿元 税收收入总额}，税收收入总额{46亿元 税收收入总额}' }],
  },
};

/** Those that were wrong most often when people checked come first; `docs/method.md` has the figures. */
export const doubtKinds: readonly DoubtKind[] = [
  looseWords,
  bareName,
  relationUnlinked,
  twoValues,
  putTogether,
  longName,
];
