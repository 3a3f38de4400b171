import { noEnds } from '../lexicon/adverbs.ts';
import { protectedEnds } from '../lexicon/protected-words.ts';

/** 平均售价|却|由382元降至265元, 行政村|已|有15个通路: a name without the adverbs at its end. */
export const withoutAdverbs = (name: string): string => {
  let end = name.length;
  for (let adverb = noEnds.endingAt(name, end, 2); adverb !== undefined; adverb = noEnds.endingAt(name, end, 2)) {
    if ((protectedEnds.endingAt(name, end, 0)?.length ?? 0) > adverb.length) break;
    end -= adverb.length;
  }
  return end === name.length ? name : name.slice(0, end);
};
