import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { generatedFiles, readKnownTerms } from '../scripts/generated-files.ts';
import { checkComponent, countOf, knownTerms, lookUpTerm, termKey } from '../src/index.ts';

test.each([...generatedFiles()])('%s is current; else run node scripts/generate.ts', (path, text) => {
  expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).toBe(text);
});

describe('data/glossary', () => {
  it.each(readKnownTerms().map((term) => [term.term, term] as const))('%s has as many items as it says', (_, term) => {
    for (const component of term.components ?? []) expect(checkComponent(component)).not.toBe('conflict');
  });

  it('has each term of a source once', () => {
    const names = knownTerms.map(({ term, reports }) => `${termKey(term)} ${reports[0] ?? ''}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('lets groups spell out their items', () => {
    for (const { components } of knownTerms) {
      for (const { groups, items } of components)
        if (groups) expect(groups.flatMap((group) => group.items)).toEqual(items);
    }
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

it.each(['33618', '“33618”', '规模以上', 'r&d', '四上企业', '四上'])('lookUpTerm finds %s', (term) => {
  expect(lookUpTerm(term)).not.toEqual([]);
});
