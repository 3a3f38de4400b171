import { holding } from '../lexicon/signed-pattern.ts';
import { findSign } from '../sign-at.ts';
import type { Span } from '../span.ts';

const words = /(达产|投产|建成|竣工|完工|运营|投用|投运)后,?(?:预计|预期|可|将|能|年(?![内底末初])|每年)/;
const tells = holding('后', words);

/** What a sentence says that works will yield: from where on, and once they are what. */
export interface Yields {
  readonly from: number;
  readonly to: number;
  /** 达产后 */
  readonly once: string;
}

/** 电池项目|达产后|可实现年产值5亿元、税收3000万元: nothing of it is there yet, and no year is said; up to a semicolon. */
export const yieldsIn = (view: string, { start, end }: Span): Yields | undefined => {
  if (!tells(view, start, end)) return undefined;
  const found = words.exec(view.slice(start, end));
  if (found === null) return undefined;
  const from = start + found.index;
  const stop = findSign(view, ';', from, end);
  return { from, to: stop < 0 ? end : stop, once: `${found[1]}后` };
};

const lead = /^,?(?:预计|预期)?[可将能]?(?:每年)?(?:实现|完成)?/;

/** 电池项目|达产后可实现|年产值 → 电池项目达产后年产值, |税收| → 达产后税收. */
export const nameOnce = (name: string, once: string): string => {
  const at = name.indexOf(once);
  return at < 0 ? once + name : name.slice(0, at) + once + name.slice(at + once.length).replace(lead, '');
};
