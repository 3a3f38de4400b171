import type { Fault } from './fault.ts';

/** Of whom a clause tells, and of which of their amounts: whole places, parts of them, firms, works. */
export const faultsOfOwners: readonly Fault[] = [
  {
    file: 'packages/report-parser/src/observation/of-sub-area.ts',
    find: 'const own = withOwner(earned, owner);',
    replace: 'const own = named;',
    breaks: 'a zone loses what its sentence goes on to tell',
  },
  {
    file: 'packages/report-parser/src/observation/of-sub-area.ts',
    find: 'const owner = ownerInName(this.#view, named, known) ?? ownerFrom(this.#view, from, named.segment, known);',
    replace: 'const owner = ownerFrom(this.#view, from, named.segment, known);',
    breaks: "a zone's revenue behind a semicolon is the whole place's",
  },
  {
    file: 'packages/report-parser/src/observation/owner-behind.ts',
    find: "const deal = found.lead === '' && !skipped[0].endsWith('的') ? dealIn(own) : found.lead;",
    replace: 'const deal = found.lead;',
    breaks: 'what was signed is taken for all',
  },
  {
    file: 'packages/report-parser/src/observation/sets-out.ts',
    find: '!begun.test(view.slice(behind, behind + BEGUN))',
    replace: 'true',
    breaks: 'works that begin own whatever their sentence goes on to tell',
  },
  {
    file: 'packages/report-parser/src/observation/owner-before.ts',
    find: ': isKindOf(owner.name, kind);',
    replace: ': false;',
    breaks: '公司 at the head of a sentence is no firm that was named before',
  },
  {
    file: 'packages/report-parser/src/observation/own-figures.ts',
    find: "if (owner.isAgent && isCarried && !clause.includes('、')) return own;",
    replace: '',
    breaks: 'what a firm earns is told of what was carried from the clause before',
  },
  {
    file: 'packages/report-parser/src/observation/solved-for.ts',
    find: 'if (found === null) return undefined;',
    replace: 'return undefined;',
    breaks: 'whose hardship was solved is not told where others are counted between',
  },
  {
    file: 'packages/report-parser/src/observation/spent-of-planned.ts',
    find: 'return completed(view, Math.max(before.start, end - 3), end)',
    replace: 'return false',
    breaks: 'what was spent is told as what was to be spent',
  },
  {
    file: 'packages/report-parser/src/observation/of-wider-place.ts',
    find: "return { ...name, text: told + text, whose: { kind: 'wider-place', words: told } };",
    replace: 'return undefined;',
    breaks: 'what is told of the nation is the county’s',
  },
];
