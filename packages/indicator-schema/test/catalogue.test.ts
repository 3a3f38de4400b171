import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitOf } from '../src/catalogue/fits-unit.ts';
import { nameIndexOf } from '../src/catalogue/name-index.ts';
import { writingsOf } from '../src/catalogue/writings-of.ts';
import { catalogue, findIndicator, type Indicator } from '../src/catalogue.ts';
import { indicatorsFileSchema, wordingFileSchema } from '../src/data-files/indicators-file.ts';
import { unitTable } from '../src/index.ts';

const data = new URL('../../../data/', import.meta.url);
const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, data), 'utf8'));
const files = readdirSync(new URL('indicators/', data)).sort();

describe('data/indicators', () => {
  it.each(files)('%s keeps to its schema and is named for its group', (name) => {
    expect(indicatorsFileSchema.parse(json(`indicators/${name}`)).group).toBe(name.replace(/\.json$/, ''));
  });

  it('has its wording', () => {
    expect(() => wordingFileSchema.parse(json('indicator-wording.json'))).not.toThrow();
  });

  it('has at least 150 indicators, each id once', () => {
    const ids = catalogue.indicators.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(150);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('defines each indicator in both languages, and no two alike', () => {
    const zh = catalogue.indicators.map(({ definition }) => definition.zh);
    expect(new Set(zh).size).toBe(zh.length);
    for (const { definition, id } of catalogue.indicators) {
      expect(definition.zh, id).toMatch(/。$/);
      expect(definition.en, id).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('gives every indicator a unit whose code is known', () => {
    const codes = new Set(unitTable.map(({ code }) => code));
    for (const { id, unit, otherUnits = [] } of catalogue.indicators)
      for (const code of [unit, ...otherUnits])
        for (const part of code.split('/')) expect(part === '1' || codes.has(part), `${id}: ${code}`).toBe(true);
  });

  it('makes parts only of what it knows', () => {
    for (const { id, partOf = [] } of catalogue.indicators)
      for (const whole of partOf) expect(catalogue.get(whole), `${id} of ${whole}`).toBeDefined();
  });

  it('gives one name to two indicators only when their units tell them apart', () => {
    const { find, fold, indicators, names } = nameIndexOf(catalogue);
    const called = (name: string): Indicator[] => {
      const { start = 0, split = 0 } = find(fold(name)) ?? {};
      return Array.from(names.meant.subarray(start, split), (place) => indicators[place] as Indicator);
    };
    const writingOf = (code: string): string =>
      unitTable.find((entry) => entry.code === code && entry.exponent === 0)?.symbol ?? '';
    for (const one of catalogue.indicators)
      for (const name of writingsOf(one))
        for (const other of called(name)) {
          if (one === other) continue;
          const written = writingOf(one.unit);
          expect(fitOf(one, 'level', written), `${name}: ${one.id} and ${other.id}`).toBeGreaterThan(
            fitOf(other, 'level', written),
          );
        }
  });

  it('finds every indicator by each of its own names, but for those that say too little', () => {
    const { fold, isUnclear } = nameIndexOf(catalogue);
    for (const indicator of catalogue.indicators)
      for (const name of writingsOf(indicator).filter((writing) => !isUnclear(fold(writing)))) {
        const written = unitTable.find((entry) => entry.code === indicator.unit && entry.exponent === 0)?.symbol;
        const found =
          indicator.measures.includes('level') && written !== undefined
            ? findIndicator(name, 'level', written)
            : findIndicator(name, indicator.measures[0], null);
        expect(found?.id, name).toBe(indicator.id);
      }
  });

  /** Things that can be had and added; of money and shares reports say whether all or what is new by other words. */
  const things = catalogue.indicators.filter(({ unit }) => unit !== '%' && unit !== '1' && !unit.startsWith('CNY'));
  /** 新增 or 新建, or a word of the same meaning; 建成区 is a place. */
  const newThing = /^新(?:增|建(?!区))(.{2,})$/;

  it('takes what is newly had for no part of a stock: its definition says that it counts over a time', () => {
    const { fold, foldBeginning } = nameIndexOf(catalogue);
    const isNew = (name: string) => newThing.test(foldBeginning(fold(name)));
    for (const indicator of things)
      for (const name of writingsOf(indicator).filter(isNew))
        expect(indicator.definition.zh, `${indicator.id}: ${name}`).toMatch(/^(?:一段时间里|一年里)|新增/);
  });

  it('gives what is named for being new no name that is said of all there is as well', () => {
    const { fold, foldBeginning, find, names, indicators } = nameIndexOf(catalogue);
    for (const indicator of things) {
      const rest = newThing.exec(foldBeginning(fold(indicator.names.zh)))?.[1];
      const { start = 0, end = 0 } = (rest !== undefined && find(rest)) || {};
      const meant = Array.from(names.meant.subarray(start, end), (place) => indicators[place]?.id);
      expect(meant, `${rest} is not ${indicator.names.zh}`).not.toContain(indicator.id);
    }
  });

  it('writes no name twice in one indicator, whatever words stand in its braces', () => {
    for (const { id, synonyms, writings = [] } of catalogue.indicators) {
      expect(new Set([...synonyms, ...writings]).size, id).toBe(synonyms.length + writings.length);
      for (const writing of writings) expect(writing.replace(/\{[^{}]*\}/g, ''), id).not.toMatch(/[{}]/);
    }
  });

  it('has crosswalk codes of the right shape', () => {
    for (const { crosswalk, id } of catalogue.indicators) {
      for (const code of crosswalk?.worldBank ?? []) expect(code, id).toMatch(/^[A-Z]{2}(\.[A-Z0-9]+){2,4}$/);
      for (const code of crosswalk?.sdg ?? []) expect(code, id).toMatch(/^\d{1,2}\.[\da-d]+\.\d{1,2}$/);
    }
  });
});
