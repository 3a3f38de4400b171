/** How many characters of each kind a text has; one beyond the basic plane is one character. */
export interface ScriptCounts {
  /** All but blanks. */
  readonly written: number;
  readonly han: number;
  /** Of the Han characters, those that only traditional writing has. */
  readonly traditional: number;
  /** Neither Han, nor digits, blanks or Chinese punctuation: letters and signs, among them the mark of byte order. */
  readonly foreign: number;
}

/** Frequent characters that only traditional writing has. */
const traditionalCodes: ReadonlySet<number> = new Set(
  Array.from(
    '國個會來時說對們過進長開關問題學現點實應還體機萬億與報書發經業為動產當無從樣線數內總設級區門種條結義電話車馬東後裡邊見計' +
      '議變認識據費資質務價轉運環護規劃難術導層屬強聯單戶廠農鄉鎮縣擴優齊綠網際歷顯領類圍團財稅貿稱減縮購銷醫療養園創專築',
    (character) => character.charCodeAt(0),
  ),
);

const HAN = /\p{Script=Han}/u;
const BLANK = /\s/;
/** Expressions take it for a blank. */
const BYTE_ORDER_MARK = 0xfeff;

/** CJK symbols and punctuation, and the full-width forms. */
const isPunctuation = (code: number): boolean => (code >= 0x3000 && code < 0x3040) || (code >= 0xff00 && code < 0xfff0);

/** One walk by code units: nearly all of a report lies in one block, which needs no expression. */
export const countScripts = (text: string): ScriptCounts => {
  let [written, han, traditional, foreign] = [0, 0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) {
      written++;
      han++;
      if (traditionalCodes.has(code)) traditional++;
      continue;
    }
    if (code >= 0x30 && code <= 0x39) {
      written++;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(i) ?? code);
    i += character.length - 1;
    if (code === BYTE_ORDER_MARK) foreign++;
    if (BLANK.test(character)) continue;
    written++;
    if (code >= 0x2e80 && HAN.test(character)) han++;
    else if (!isPunctuation(code)) foreign++;
  }
  return { written, han, traditional, foreign };
};
