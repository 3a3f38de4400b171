import { measureNouns } from '../lexicon/predicates.ts';
import { isContribution, withoutShareAtEnd } from './share-namings.ts';

/** |城镇居民|消费支出: whose it is, without what was measured; undefined where the name is a measure, or has none. */
const ownerIn = (name: string): string | undefined => {
  const measure = measureNouns.endingAt(name, name.length, 0);
  const owner = measure === undefined ? '' : name.slice(0, name.length - measure.length);
  return owner.length < 2 ? undefined : owner;
};

/** |占|规上工业的比重: of what each is a share. */
export const SHARE = '占';

/** Of whom a measure can be told that names nobody: the words of a list behind another. */
const ofPeople = /(?:居民|群众|农民|职工|人口)$/;

/**
 * What one measure is called of each thing that was told of just before; undefined where it stands by itself.
 *  > 城镇、农村居民消费支出分别…，|恩格尔系数|分别为30%、33%; 一、二、三产业增加值分别…，|对增长的贡献率|分别为…;
 *  > 装备制造业、高技术制造业增加值分别…，|占规上工业的比重|达到18%和8%
 */
export const toldOfEach = (measure: string, earlier: readonly string[]): readonly string[] | undefined => {
  if (isContribution(measure)) return earlier.map((name) => withoutShareAtEnd(name) + measure);
  if (/[、和与及]/.test(measure)) return undefined;
  if (measure.startsWith(SHARE)) {
    const share = /(?:比重|比例|比|率)$/.test(measure) ? measure : `${measure}比重`;
    return earlier.map((name) => name + share);
  }
  const owners = earlier.map(ownerIn);
  const areWhole = owners.every((owner) => owner !== undefined && ofPeople.test(owner));
  return areWhole ? owners.map((owner) => `${owner}${measure}`) : undefined;
};
