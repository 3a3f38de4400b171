import type { Observation } from '@gongbao/indicator-schema';
import { isFall } from './interval.ts';
import type { BetterWhen, LedgerKnowledge } from './knowledge.ts';
import { sideWords } from './rule.ts';

/** Words after which a positive figure is the size of a fall: 单位地区生产总值能耗降低 3 %. */
const sizeOfFall = /(?:降低|下降|减少)(?:率|幅度|比例)?$/u;

/** The last word of the name decides, and of two that end together the longer: 企业用电成本 is a cost, 能耗产出 an output. */
function sideByWords(text: string): BetterWhen | undefined {
  let best: { end: number; length: number; side: BetterWhen } | undefined;
  for (const side of ['lower', 'higher'] as const) {
    for (const word of sideWords[side]) {
      const at = text.lastIndexOf(word);
      if (at < 0) continue;
      const end = at + word.length;
      if (best === undefined || end > best.end || (end === best.end && word.length > best.length)) {
        best = { end, length: word.length, side };
      }
    }
  }
  return best?.side;
}

/**
 * Which side of the observed figure is better, by the catalogue, else by the words of its name. A target that is a fall,
 * of something that the catalogue does not know, tells its side itself, whatever its name ends with.
 */
export function betterSide(observation: Observation, knowledge: LedgerKnowledge): BetterWhen | undefined {
  if (observation.measure === 'rank') return 'lower';
  const { id, text } = observation.indicator;
  const known = id === null ? undefined : knowledge.betterWhen(id);
  const side = known ?? sideByWords(text);
  if (known === undefined && isFall(observation)) return undefined;
  const positive = typeof observation.value === 'number' && observation.value > 0;
  if (known === 'lower' && positive && sizeOfFall.test(text)) return 'higher';
  if (known === undefined && sizeOfFall.test(text)) return positive ? 'higher' : 'lower';
  return side;
}
