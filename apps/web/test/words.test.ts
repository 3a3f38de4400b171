import { expect, it } from 'vitest';
import { wordsOf } from '../src/text/words.ts';

type Entries = [path: string, entry: unknown][];

/** Every entry of a table of words with its path. */
function entriesOf(words: object, path = ''): Entries {
  return Object.entries(words).flatMap(([key, entry]): Entries => {
    const at = `${path}.${key}`;
    return typeof entry === 'object' && entry !== null ? entriesOf(entry, at) : [[at, entry]];
  });
}

const keysOf = (words: object): string[] => entriesOf(words).map(([path, entry]) => `${path} ${typeof entry}`);

it('English says everything that Chinese says', () => {
  expect(keysOf(wordsOf.en).sort()).toEqual(keysOf(wordsOf.zh).sort());
});

it('no entry is empty, and English has no Chinese but the name of the other language', () => {
  for (const [path, entry] of entriesOf(wordsOf.en)) {
    if (typeof entry !== 'string') continue;
    expect(entry, path).not.toBe('');
    if (path !== '.otherLanguage') expect(entry, path).not.toMatch(/\p{Script=Han}/u);
  }
});

it('is neutral: no word of praise, blame or rank', () => {
  const judging = /成绩|优秀|落后|失败|领先|达标率|excellent|failed|leading|lagging|winner|loser/i;
  const said = [...entriesOf(wordsOf.zh), ...entriesOf(wordsOf.en)];
  expect(said.filter(([, entry]) => typeof entry === 'string' && judging.test(entry))).toEqual([]);
});
