import { places } from '@gongbao/indicator-schema/places';
import { layText } from '../src/lay-text.ts';
import { readBlocks } from '../src/read-blocks.ts';
import { toSetting } from '../src/setting.ts';
import { toSourceText } from '../src/source-text.ts';
import { readStructure } from '../src/structure.ts';
import { carrySentence, type Part } from './carry-sentence.ts';

/** The numbers of a sentence that measure nothing, in order, each with the reason and the rule that says so. */
export const ignoredIn = (part: Part, sentence: string) => {
  const { text, at } = carrySentence(part, sentence);
  const source = toSourceText(text);
  const structure = readStructure(layText(source), places);
  return readBlocks(source, structure, toSetting(structure), () => {})
    .ignored.filter(({ start, end }) => start >= at && end <= at + sentence.length)
    .map(({ start, end, reason, rule }) => ({ words: text.slice(start, end), reason, rule }));
};
