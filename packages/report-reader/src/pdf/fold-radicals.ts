/**
 * CJK Radicals Supplement → the ideograph that it was drawn from. Fonts share one glyph for both, and a PDF remembers
 * only one. Kangxi radicals and compatibility forms have this in Unicode itself (NFKC); these do not.
 */
const supplement: ReadonlyMap<string, string> = new Map(
  (
    '⺁厂 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇几 ⺈刀 ⺉刂 ⺊卜 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ' +
    '⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪疋 ⺫目 ⺬示 ⺭礻 ⺮竹 ⺯糹 ⺰纟 ⺱网 ⺲罒 ⺳网 ⺴网 ⺵网 ⺶羊 ⺷羊 ⺸羊 ⺹耂 ⺺肀 ' +
    '⺻聿 ⺼月 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕阝 ' +
    '⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞食 ⻟飠 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ' +
    '⻱龜 ⻲亀 ⻳龟'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/**
 * Radicals, presentation ligatures and compatibility ideographs as the characters that were meant. Two Kangxi radicals
 * are folded by Unicode to forms that are not written today, and some fonts share a glyph for the dashes.
 */
export const foldRadicals = (text: string): string => (FOLDED.test(text) ? fold(text) : text);

/** What is folded; most stretches of a page hold none of it. */
const FOLDED = /[\u00ad\u2015\u2e3a\u2e80-\u2ef3\u2f00-\u2fd5\u301c戶靑\uf900-\ufaff\ufb00-\ufb06\ufeff]/;

const fold = (text: string): string =>
  text
    .replace(/[\u2e80-\u2ef3]/g, (radical) => supplement.get(radical) ?? radical)
    .replace(/[\u2f00-\u2fd5\uf900-\ufaff\ufb00-\ufb06]/g, (character) => character.normalize('NFKC'))
    .replace(/[戶靑]/g, (character) => (character === '戶' ? '户' : '青'))
    .replaceAll('\u2e3a', '——')
    .replaceAll('\u2015', '—')
    .replaceAll('\u301c', '～')
    .replace(/[\u00ad\ufeff]/g, '');
