import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { generatedFiles, readKnownTerms } from '../scripts/generated-files.ts';
import { checkComponent, countOf, knownTerms, lookUpTerm, termKey } from '../src/index.ts';

test.each([...generatedFiles()])('%s is current; else run node scripts/generate.ts', (path, text) => {
  expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).toBe(text);
});

describe('data/glossary', () => {
  it('has as many items as it says', () => {
    const wrong = readKnownTerms().flatMap(({ term, components = [] }) =>
      components.flatMap((component) =>
        checkComponent(component) === 'conflict' ? [`${term} ${component.symbol}`] : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('has each term of a source once', () => {
    const names = knownTerms.map(({ term, reports }) => `${termKey(term)} ${reports[0] ?? ''}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('lets groups spell out their items', () => {
    const grouped = knownTerms.flatMap(({ components }) => components.filter(({ groups }) => groups));
    expect(grouped.map(({ groups }) => groups?.flatMap((group) => group.items))).toEqual(
      grouped.map(({ items }) => items),
    );
  });
});

describe('checkComponent', () => {
  it.each([
    ['3', ['甲', '乙', '丙'], 'holds'],
    ['三', ['甲', '乙'], 'conflict'],
    ['N', ['甲'], 'not-checkable'],
    ['4', [], 'not-checkable'],
  ] as const)('%s of %s: %s', (symbol, items, result) => {
    expect(checkComponent({ symbol, label: '', items: [...items] })).toBe(result);
  });

  it.each([
    ['十', 10],
    ['十八', 18],
    ['二十', 20],
    ['两', 2],
    ['N', undefined],
  ])('%s counts %s', (symbol, count) => expect(countOf(symbol)).toBe(count));
});

it.each(['33618', '885', '“33618”', '规模以上', 'r&d', '四上企业', '四上'])('lookUpTerm finds %s', (term) => {
  expect(lookUpTerm(term)).not.toEqual([]);
});
