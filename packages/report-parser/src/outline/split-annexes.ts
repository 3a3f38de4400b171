import { matchesAt } from '../find-signs.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { skipBlanksBack } from '../quantity/skip-blanks.ts';
import type { Span } from '../span.ts';

/** > …而奋斗!|附件1某某表   …而奋斗!|名词解释|1.“双百”行动:… */
const ANNEX =
  /(?:附件|(?:附录 {0,2}\d{0,2}[ :]{0,3})?[《“]?[^\s,。;:!?]{0,12}(?:名词|术语|词语|用语)(?:解释|注释|说明|释义)[》”]?:?(?= {0,4}(?:1[.、:]|\[1\]|“)))/y;

/** 附件, 名词解释, 用语说明: most lines hold none. */
const beginsAnnex = signSet('附词语');
const goesOn = signSet('件录解注说释');

const namesAnnex = (words: string): boolean => {
  for (let at = 0; at < words.length - 1; at++)
    if (beginsAnnex(words.charCodeAt(at)) && goesOn(words.charCodeAt(at + 1))) return true;
  return false;
};

/** Signs behind which the title of an annex may begin. */
const standsBefore = signSet('。!?%0123456789 ');

const beginnings = (words: string): readonly number[] => {
  const found = [0];
  for (let at = 0; at < words.length; at++) if (standsBefore(words.charCodeAt(at))) found.push(at + 1);
  return found;
};

/** Where the lines of annexes began and ended that an endless line holds: their titles, and the entries of a glossary. */
export const annexCuts = (view: string, { start, end }: Span): readonly number[] => {
  const cuts: number[] = [];
  const words = view.slice(start, end);
  if (!namesAnnex(words)) return cuts;
  for (const { index, 0: title } of matchesAt(words, beginnings(words), ANNEX)) {
    const from = start + index;
    const before = skipBlanksBack(view, from, start);
    if (before > start && !/[。!?%\d]/.test(view.charAt(before - 1))) continue;
    cuts.push(from);
    if (!/[解注说释][释明义]/.test(title)) continue;
    for (const cut of entriesFrom(view, from + title.length, end)) cuts.push(cut);
    break;
  }
  return cuts;
};

/** The entries of a glossary, which count from one: each behind the stop of the one before. */
const entriesFrom = (view: string, from: number, end: number): readonly number[] => {
  const cuts = [from];
  let at = from;
  for (let number = 2; ; number++) {
    at = nextEntry(view, at, end, String(number));
    if (at < 0) return cuts;
    cuts.push(at);
  }
};

const nextEntry = (view: string, from: number, end: number, number: string): number => {
  for (let stop = view.indexOf('。', from); stop >= 0 && stop < end; stop = view.indexOf('。', stop + 1)) {
    let at = stop + 1;
    while (view.charAt(at) === ' ') at++;
    if (view.startsWith(number, at) && /[.、:]/.test(view.charAt(at + number.length))) return at;
  }
  return -1;
};
