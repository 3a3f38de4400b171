import { WordTree } from './word-tree.ts';

/** Words that name two things at once, as they part when two figures follow: 城乡 居民收入分别增长5.1%、6.3%. */
export const fusedPairs = new WordTree<readonly [string, string]>([
  ['城乡', ['城镇', '农村']],
  ['存贷款', ['存款', '贷款']],
  ['内外资', ['内资', '外资']],
  ['进出口', ['进口', '出口']],
  ['境内外', ['境内', '境外']],
  ['国内外', ['国内', '国外']],
  ['大中型', ['大型', '中型']],
  ['中小学', ['中学', '小学']],
  ['客货运', ['客运', '货运']],
  ['客货周转', ['旅客周转', '货物周转']],
  ['预算收支', ['预算收入', '预算支出']],
  ['牛羊出栏', ['牛出栏', '羊出栏']],
]);

/** The same with a comma of lists inside: 存、贷款余额分别为…. */
export const partedPairs = new WordTree<readonly [string, string]>([
  ['城、乡', ['城镇', '农村']],
  ['存、贷款', ['存款', '贷款']],
  ['进、出口', ['进口', '出口']],
  ['内、外资', ['内资', '外资']],
  ['大、小口径', ['大口径', '小口径']],
  ['甲、乙类', ['甲类', '乙类']],
]);

/** The three sectors of an economy in one word: 三次产业 增加值分别增长2%、3%和4%. */
export const fusedSectors = new WordTree<readonly string[]>(
  ['三次产业', '一二三产业', '一二三产', '一二三次产业', '第一二三产业', '三大产业'].map((word) => [
    word,
    ['第一产业', '第二产业', '第三产业'],
  ]),
);
