import { signSet } from '../../lexicon/sign-set.ts';
import { NUMERAL, numeralValue } from './numeral.ts';

/** What a clause of a definition lists. */
export interface ItemList {
  /** What the items are, where the clause says it: 3大|万亿级主导产业集群|. */
  readonly label: string;
  readonly items: readonly string[];
  /** The clause says itself how many it lists. */
  readonly counted: boolean;
  /** How many there are where the clause begins with that, whether it lists them or not: |3|条产业带. */
  readonly says?: number;
}

export const NO_LIST: ItemList = { label: '', items: [], counted: false };

const isOpening = signSet('“《(「');
const isClosing = signSet('”》)」');

export const endsClause = signSet(',;。');
const isListComma = signSet('、');

/** Cuts words at signs outside quotes, book marks and brackets. */
export const splitAt = (words: string, isCut: (code: number) => boolean): readonly string[] => {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (isOpening(code)) depth++;
    else if (isClosing(code)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isCut(code)) {
      parts.push(words.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, words.slice(from)].filter((part) => part !== '');
};

/** Words that introduce a list without being part of its first item. */
const INTRODUCTION = /^(?:即|是指|指的是|系指|指|分别是|分别为|分别|就是|主要|包括|包含|是|为)+/;

/** Verbs that govern a whole list, when its end names the list: 打造|A、B、C3大集群. */
const GOVERNING =
  /^(?:聚力|部署|升级|创新|全力|全面|加快|重点|着力|统筹|协同|大力|深入)*(?:打造|培育壮大|培育|建设|构建|实施|推进|推动|开展|发展|建立|形成|做强|做大|完善|健全)/;

/** > …先进材料|3大万亿级主导产业集群   …文化|八张报表   …应用|“七步法” */
const CLOSE = new RegExp(
  `(?:等)?[“]?(\\d{1,3}|${NUMERAL}{1,3})[”]?(?:个|大类|大|项|张|条|种|类|件|篇|位|支|家|座|套|步|方面)?([^、\\d]{0,24})$`,
);

/** > |3|大|园区|(|甲、乙、丙|)   三大|主导产业|:|甲、乙、丙|   三条|产业带| */
const HEADED = new RegExp(
  `^(\\d{1,3}|${NUMERAL}{1,3})(?:个|大类|大|项|张|条|种|类|支|家|座)([^、()\\d:]{1,24})(?:\\((.+)\\)|:(.+))?$`,
);

/** What a clause lists behind the words that count and name it. */
const splitHeaded = (clause: string): ItemList | undefined => {
  const [, written = '', label = '', inBrackets, behindColon] = HEADED.exec(clause) ?? [];
  const says = numeralValue(written);
  const listed = inBrackets ?? behindColon;
  if (says === undefined || (says < 2 && listed === undefined)) return undefined;
  const items = listed === undefined ? [] : splitMarked(listed);
  return { label: trimQuotes(label), items, counted: items.length === says, says };
};

/** The items of a clause, without the words around the list. `tail` is what the term says behind its slogan: “五沿”|区域|. */
export const splitItems = (clause: string, tail: string): ItemList => {
  const words = clause.replace(INTRODUCTION, '');
  const headed = splitHeaded(words);
  if (headed) return headed;
  const items = [...splitMarked(words)];
  const last = items.at(-1) ?? '';
  const close = CLOSE.exec(last);
  if (close !== null && close.index > 0) {
    const end = last.slice(0, close.index);
    for (const ends of [[end], splitJoined(end)]) {
      const all = [...items.slice(0, -1), ...ends];
      if (all.length < 2 || all.length !== numeralValue(close[1] ?? '')) continue;
      all[0] = (all[0] ?? '').replace(GOVERNING, '');
      return { label: trimQuotes(close[2] ?? ''), items: all, counted: true };
    }
  }
  const shared = tail !== '' && last.endsWith(tail) && !items.slice(0, -1).some((item) => item.endsWith(tail));
  if (shared && items.length > 1) items[items.length - 1] = last.slice(0, -tail.length).replace(/的$/, ''); // > …旅游景区周边|的区域
  return { ...NO_LIST, items };
};

/** > 大规模设备更新|和|消费品以旧换新 */
export const splitJoined = (words: string): readonly string[] =>
  words.split(/和|以及|及/).filter((part) => part !== '');

/** 《…》《…》 and “…”“…” follow one another without a comma. */
const splitMarked = (words: string): readonly string[] =>
  splitAt(words, isListComma).flatMap((part) =>
    /^(?:《[^》]+》){2,}$|^(?:“[^”]+”){2,}$/.test(part) ? part.split(/(?<=[》”])(?=[《“])/) : [part],
  );

export const trimQuotes = (words: string): string => words.replace(/^[“”‘’]+|(?<![“”‘’])[“”‘’]+$/g, '');
