/** A stretch of the text that a mark stands around, and what the mark says of it. */
export interface Mark {
  readonly kind: 'subject' | 'amount' | 'bound' | 'against' | 'modality' | 'wish' | 'skip';
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Which amounts a subject names: `subject12` names the first and the second. Empty: all that follow it. */
  readonly of: readonly number[];
  /** A subject's words that a name may leave out. */
  readonly isOptional: boolean;
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const mark = /\{(?<kind>subject|amount|bound|against|modality|wish|skip)(?<of>\d*)(?<optional>\?)? (?<words>[^{}]*)\}/y;

/**
 * A sentence with marks, without them.
 *
 *   {subject 城镇新增就业}达到{amount 1200万人}{bound 以上}
 *   {subject1 汽车}、{subject2 商品房}{subject12 销售额}分别增长{amount 24%}和{amount 22.8%}
 *   {subject? 新建}{subject 城市道路}{amount 5.3公里}
 */
export const readMarked = (marked: string): MarkedText => {
  const marks: Mark[] = [];
  let text = '';
  for (let at = 0; at < marked.length; ) {
    mark.lastIndex = at;
    const groups = mark.exec(marked)?.groups;
    if (groups === undefined) {
      const sign = marked[at] ?? '';
      if (sign === '{' || sign === '}') throw new Error(`a mark cannot be read: ${marked.slice(at, at + 20)}`);
      text += sign;
      at += 1;
      continue;
    }
    const { kind, of = '', optional, words = '' } = groups;
    const start = text.length;
    text += words;
    at = mark.lastIndex;
    marks.push({
      kind: kind as Mark['kind'],
      start,
      end: text.length,
      words,
      of: Array.from(of, Number),
      isOptional: optional !== undefined,
    });
  }
  return { text, marks };
};
