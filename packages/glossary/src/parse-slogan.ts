/** A term as it is written: 科技创新“1416”总体布局 has a core in quotes, a head and a tail. */
export interface SloganParts {
  readonly head: string;
  readonly core: string;
  readonly tail: string;
}

const quoted = /^([^“”"]*)[“"]([^“”"]+)[”"](.*)$/su;
const code = /^(?:\d{3,6}|[\dNXn]+(?:[+＋][\dNXn]+)+)$/u;
/** 2035 is a year, 12345 a telephone number. */
const yearOrCall = /^(?:(?:19|20)\d\d|123\d\d)$/u;

/** 33618, 1+6+N: figures that say nothing by themselves. */
export const isCode = (text: string): boolean => code.test(text) && !yearOrCall.test(text);

function partsOf(term: string): SloganParts | undefined {
  const match = quoted.exec(term.trim());
  if (match === null) return undefined;
  const [, head = '', core = '', tail = ''] = match;
  return { head: head.replace(/^.*[和与及、，]/su, ''), core, tail };
}

/** A long tail narrows what short quotes hold: “一件事”全链条专项整治 is not every “一件事”; “平急两用” says enough. */
const narrowingTail = ({ core, tail }: SloganParts): string => (core.length < 4 && tail.length >= 4 ? tail : '');

const withoutNotes = (text: string): string =>
  text.replace(/（[^（）]*）|\([^()]*\)/gu, '').replace(/[\s“”"*：:]/gu, '');

/** What all spellings of a term share. Of a code it is the code alone: “33618”现代制造业集群 is 33618. */
export function termKey(term: string): string {
  const parts = partsOf(term);
  if (parts === undefined) return withoutNotes(term);
  const core = parts.core.replaceAll('＋', '+');
  if (isCode(core)) return core;
  return withoutNotes(parts.head + core + narrowingTail(parts));
}

/** The words to look for in a text; a slogan of figures or of few characters counts only in its quotes. */
export function spellingsOf(term: string): string[] {
  const parts = partsOf(term);
  if (parts === undefined) return [withoutNotes(term)];
  const { head, core } = parts;
  if (isCode(core)) return [`“${core}”`, `"${core}"`];
  const rest = withoutNotes(narrowingTail(parts));
  const marked = [`${head}“${core}”${rest}`, `${head}"${core}"${rest}`];
  return core.length >= 4 ? [...marked, `${head}${core}${rest}`] : marked;
}
