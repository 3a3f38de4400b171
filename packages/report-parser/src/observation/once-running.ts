import { makeSeek } from '../seek.ts';
import { findSign } from '../sign-at.ts';
import type { Span } from '../span.ts';

const words = /(达产|投产|建成|竣工|完工|运营|投用|投运)后,?(?:预计|预期|可|将|能|年(?![内底末初])|每年)/;
const ONCE = '后';

/** What a sentence says that works will yield: from where on, and once they are what. */
export interface Yields {
  readonly from: number;
  readonly to: number;
  /** 达产后 */
  readonly once: string;
}

/** Tells of the sentences, in order: 电池项目|达产后|可实现年产值5亿元、税收3000万元: nothing of it is there yet, and no year is said; up to a semicolon. */
export const makeYieldsIn = (view: string): ((sentence: Span) => Yields | undefined) => {
  const nextOnce = makeSeek(view, ONCE);
  return ({ start, end }) => {
    const found = nextOnce(start) < end ? words.exec(view.slice(start, end)) : null;
    if (found === null) return undefined;
    const from = start + found.index;
    const stop = findSign(view, ';', from, end);
    return { from, to: stop < 0 ? end : stop, once: found[1] + ONCE };
  };
};

const lead = /^,?(?:预计|预期)?[可将能]?(?:每年)?(?:实现|完成)?/;

/** 电池项目|达产后可实现|年产值 → 电池项目达产后年产值, |税收| → 达产后税收. */
export const nameOnce = (name: string, once: string): string => {
  const at = name.indexOf(once);
  return at < 0 ? once + name : name.slice(0, at) + once + name.slice(at + once.length).replace(lead, '');
};
