import type { SourceText } from '../source-text.ts';
import { nameBefore } from './name-before.ts';
import { wordsOf } from './words-of.ts';

/** How long a clause may be that names several things. */
const FARTHEST = 80;

/** 实现|存款余额、贷款余额|双增长, |事故起数、死亡人数|“双下降”: what came of several things alike. */
const alike =
  /(?:^|[,;:。\n])([^,;:。\n\d]{2,16}?[、和与及][^,;:。\n\d]{2,40}?)(?:同比|均|全面|全部)?(?:实现了?|呈现?)?(?:“?(?:双|[三四五六])|同步)(?:增长?|[提上回]升|提高|[下双]?降|减少?|突破|跨越|[翻过超]|改善|扩大|回落|好转|丰收)[^,;:。、”\n\d]{0,2}”?,$/;

/** The things of which the clause that ends before `start` tells that they went the same way. */
export const toldInCommon = ({ view, text }: SourceText, start: number): string | undefined => {
  const from = Math.max(0, start - FARTHEST);
  const things = alike.exec(view.slice(from, start));
  if (things === null) return undefined;
  const at = from + things.index + things[0].indexOf(things[1] as string);
  return wordsOf(text, nameBefore(view, { start: at, end: at + (things[1] as string).length }));
};
