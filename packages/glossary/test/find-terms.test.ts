import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTermFinder, findTerms } from '../src/index.ts';
import { TermAutomaton } from '../src/term-automaton.ts';

const found = (terms: string[], text: string) =>
  createTermFinder(terms.map((term) => ({ term })))(text).map(({ start, end }) => text.slice(start, end));

describe('createTermFinder', () => {
  it('takes the leftmost and of those the longest', () => {
    expect(found(['规上', '规上工业', '工业增加值'], '规上工业增加值和规上企业')).toEqual(['规上工业', '规上']);
  });

  it('wants codes in quotes and leaves the quotes out of the match', () => {
    expect(found(['“141”基层智治体系'], '141个镇街建成“141”体系')).toEqual(['141']);
  });

  it('wants Latin abbreviations to stand alone', () => {
    expect(found(['R&D', 'EOD'], 'R&D经费，EOD模式，GEODE、R&D2')).toEqual(['R&D', 'EOD']);
  });

  it('gives the entry itself', () => {
    const entry = { term: '社零总额', aliases: ['社零'], note: 1 };
    expect(createTermFinder([entry])('社零增长')[0]?.term.note).toBe(1);
  });
});

describe('TermAutomaton', () => {
  const naive = (words: string[], text: string) =>
    words
      .flatMap((word, index) =>
        words.indexOf(word) === index
          ? [...text].flatMap((_, start) => (text.startsWith(word, start) ? [`${index}@${start}`] : []))
          : [],
      )
      .sort();

  it('finds what a search for each word finds', () => {
    const letters = fc.constantFrom('一', '二', '三');
    const word = fc.string({ unit: letters, minLength: 1, maxLength: 4 });
    const text = fc.string({ unit: letters, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), text, (words, haystack) => {
        const hits: string[] = [];
        new TermAutomaton(words).scan(haystack, (index, start) => hits.push(`${index}@${start}`));
        expect(hits.sort()).toEqual(naive(words, haystack));
      }),
    );
  });
});

it('findTerms knows data/glossary', () => {
  const text = '社零总额增长，“33618”集群壮大，R&D投入加大';
  expect(findTerms(text).map(({ term, start, end }) => [text.slice(start, end), term.kind])).toEqual([
    ['社零总额', 'abbreviation'],
    ['33618', 'slogan'],
    ['R&D', 'abbreviation'],
  ]);
});
