import type { NameIndex } from './name-index.ts';
import { beginningOf, type WordList, withoutBeginning, withoutEnding } from './word-list.ts';

/** An example has two characters at least. */
const shortestExample = 2;

/** Whether the 等 at `at` is the first or the second character of a word: 等级, 高等. */
const isWithinWord = (name: string, at: number, words: WordList): boolean =>
  beginningOf(name, words, at) !== undefined || (beginningOf(name, words, at - 1)?.length ?? 0) > 1;

/** Where the last 等 stands that closes examples; -1 when there is none. */
const endOfExamples = (name: string, notExamples: WordList): number => {
  let at = name.lastIndexOf('等');
  while (at >= shortestExample && isWithinWord(name, at, notExamples)) at = name.lastIndexOf('等', at - 1);
  return at >= shortestExample ? at : -1;
};

/**
 * What the words before 等 give examples of, where the name says that it was done to all of it. A bare noun may be only
 * some of its kind, as in 推进甲、乙等重点项目.
 *
 * > 新增|甲、乙等|地方标准 → 新增地方标准
 * > 甲、乙等|项目开工 → 项目开工
 */
export const namesOfAll = (name: string, index: NameIndex): readonly string[] => {
  const at = endOfExamples(name, index.notExamples);
  if (at < 0) return [];
  const all = name.slice(at + 1);
  const begun = index.foldWord(name.slice(0, at));
  const examples = withoutBeginning(begun, index.exampleOpenings);
  const names: string[] = [];
  if (examples !== undefined) names.push(begun.slice(0, -examples.length) + all);
  if (withoutEnding(all, index.deedEndings) !== undefined) names.push(all);
  return names;
};
