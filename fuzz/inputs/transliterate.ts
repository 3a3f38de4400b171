/** Digits as other scripts write them; the Chinese ones twice, in plain and in formal writing. */
const digits: readonly string[] = [
  '〇一二三四五六七八九',
  '零壹贰叁肆伍陆柒捌玖',
  '０１２３４５６７８９',
  '⁰¹²³⁴⁵⁶⁷⁸⁹',
  '٠١٢٣٤٥٦٧٨٩',
  '⓪①②③④⑤⑥⑦⑧⑨',
];

/** Simplified characters and how they are written elsewhere. */
const traditional: ReadonlyMap<string, string> = new Map(
  '国國 个個 会會 来來 时時 说說 对對 们們 过過 进進 长長 开開 关關 问問 题題 学學 现現 点點 实實 应應 还還 体體 机機 万萬 亿億 与與 报報 书書 发發 经經 业業 为為 动動 产產 当當 无無 从從 样樣 线線 数數 内內 总總 设設 级級 区區'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

const syllables = ['zhong', 'guó', 'de', 'ㄓㄨㄥ', 'ān', 'x', 'shuāng'];

/** A digit in another script; a Chinese character in the other writing, or followed by its sound. `choice` is 0 to 1. */
export const transliterate = (sign: string, choice: number): string => {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(choice * list.length)];
  if (/\d/.test(sign)) return [...(pick(digits) ?? '')][Number(sign)] ?? sign;
  return choice < 0.7 ? (traditional.get(sign) ?? sign) : sign + (pick(syllables) ?? '');
};
