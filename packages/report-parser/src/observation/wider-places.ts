import type { ReportHeader } from '@gongbao/indicator-schema';
import type { Places } from '@gongbao/indicator-schema/places';
import { wordSet } from '../lexicon/word-tree.ts';

/** 全省, 我省, 本省: all of a kind of place, as a report calls it. */
const wholeOf = (kind: string): readonly string[] => [`全${kind}`, `我${kind}`, `本${kind}`];

const world = ['全球', '世界'];
const nation = ['全国', '我国'];

/** The kinds of places of which places of a level are parts. */
const above: Readonly<Record<string, readonly string[]>> = {
  nation: [],
  province: [],
  prefecture: ['省', '区'],
  county: ['省', '区', '市', '州', '盟'],
};

/** Words for all of a report's own place, and for what that is part of; neither where no place is known. */
export interface PlaceWords {
  readonly own: ReturnType<typeof wordSet>;
  readonly wider: ReturnType<typeof wordSet>;
}

const wordsOf = (own: readonly string[], wider: readonly string[]): PlaceWords => ({
  own: wordSet(own.join(' ')),
  wider: wordSet(wider.join(' ')),
});

/** |县|人民政府工作报告, |镇|第十八届人民代表大会: what kind of place it is, where no list of places has it. */
const kindIn = /([省市区县州旗盟镇乡道])(?:人民政府|人大|第[一二三四五六七八九十]{1,3}届)/;
const levels: Readonly<Record<string, string>> = {
  省: 'province',
  市: 'prefecture',
  州: 'prefecture',
  盟: 'prefecture',
};
const ofTownship = ['省', '区', '市', '州', '盟', '县', '旗'];

const wordsOfKind = (words: string): PlaceWords => {
  const kind = kindIn.exec(words)?.[1];
  if (kind === undefined) return wordsOf([], []);
  const isTownship = '镇乡道'.includes(kind);
  const parts = isTownship ? ofTownship : (above[levels[kind] ?? 'county'] ?? []);
  const wider = parts.filter((part) => part !== kind).flatMap(wholeOf);
  return wordsOf(wholeOf(kind === '道' ? '街道' : kind), [...world, ...nation, ...wider]);
};

/**
 * 全市 is all of a city for the city, and more than the report's place for its districts and counties: those call
 * themselves 全区 and 全县.
 */
export const placeWordsOf = ({ refArea, title, meeting }: ReportHeader): PlaceWords => {
  if (refArea === null) return wordsOfKind(`${title} ${meeting}`);
  const { level, name } = refArea;
  if (level === 'nation') return wordsOf(nation, world);
  const kind = name.slice(-1);
  const parts = (above[level] ?? []).filter((part) => part !== kind);
  return wordsOf(wholeOf(kind), [...world, ...nation, ...parts.flatMap(wholeOf)]);
};

const NATION = '000000';

/** Finds the code of what a report's own place is part of by the words for it; none of the world, nor of a place unknown. */
export const makeCodeOfWider =
  (places: Places, own: string | undefined) =>
  (words: string): string | null => {
    if (nation.includes(words)) return NATION;
    const kind = words.slice(-1);
    return (
      (own === undefined ? [] : places.chain(own)).findLast(({ code, name }) => code !== own && name.endsWith(kind))
        ?.code ?? null
    );
  };
