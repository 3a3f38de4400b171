import type { ParsedReport, Span, Term } from '@gongbao/indicator-schema';
import { createTermFinder } from './create-term-finder.ts';
import { findSlogans } from './find-slogans.ts';
import { knownTerms } from './generated/known-terms.ts';
import type { Glossary, GlossaryTerm, KnownTerm, TermDefinition, TermReference } from './glossary.ts';
import { indexSpans } from './index-spans.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { isCode, termKey } from './parse-slogan.ts';

/** A report, and its text when the words themselves are wanted and uses are to be looked for. */
export interface GlossarySource {
  readonly report: ParsedReport;
  readonly text?: string;
}

interface Entry {
  readonly key: string;
  readonly names: Set<string>;
  readonly known: readonly KnownTerm[];
  readonly definitions: TermDefinition[];
  readonly references: TermReference[];
}

type Entries = Map<string, Entry>;
type KnownByKey = ReadonlyMap<string, readonly KnownTerm[]>;

function entryOf(entries: Entries, name: string, known: KnownByKey): Entry {
  const key = termKey(name);
  const entry = entries.get(key) ?? {
    key,
    names: new Set(),
    known: known.get(key) ?? [],
    definitions: [],
    references: [],
  };
  entries.set(key, entry);
  entry.names.add(name.trim());
  return entry;
}

const isDefined = ({ definition, components }: Term) => definition !== null || components.length > 0;

/** What was decoded by hand holds groups within groups, and components that stand in no fixed form. */
const isMoreThan = (own: KnownTerm, { components }: Term): boolean =>
  components.length === 0 || own.components.some(({ groups }) => groups);

function definitionIn({ report, text }: GlossarySource, term: Term, known: readonly KnownTerm[]): TermDefinition {
  const { id, refArea, year } = report.report;
  const own = known.find(({ reports }) => reports.includes(id));
  return {
    report: id,
    refArea: refArea?.code ?? null,
    year,
    span: term.definition,
    quote: term.definition && text !== undefined ? text.slice(term.definition.start, term.definition.end) : null,
    summary: own?.definition ?? null,
    components: own && isMoreThan(own, term) ? own.components : term.components,
  };
}

/** What data/glossary says, under the first report that it was decoded from. */
function definitionFrom(known: KnownTerm): TermDefinition {
  const report = known.reports[0] ?? null;
  const [place, year] = report?.split('-') ?? [];
  return {
    report,
    refArea: place ?? null,
    year: year === undefined ? null : Number(year),
    span: null,
    quote: null,
    summary: known.definition,
    components: known.components,
  };
}

function addDefinitions(entries: Entries, source: GlossarySource, known: KnownByKey): void {
  const { id } = source.report.report;
  for (const term of source.report.terms) {
    if (ordinaryWords.has(termKey(term.term))) continue;
    const entry = entryOf(entries, term.term, known);
    if (isDefined(term)) entry.definitions.push(definitionIn(source, term, entry.known));
    entry.references.push(...term.references.map(({ start, end }) => ({ report: id, start, end })));
  }
}

/** A definition with the name that stands before it in its line. */
const entryIn = (text: string, { start, end }: Span): Span => ({ start: text.lastIndexOf('\n', start - 1) + 1, end });

const knownNames = (known: readonly KnownTerm[]) => known.flatMap(({ term, aliases }) => [term, ...aliases]);

/** 以下简称增长: a word so short and plain is an abbreviation in its own report alone, where no search is needed. */
const isSearched = ({ key, names, known }: Entry) =>
  known.length > 0 || key.length >= 3 || [...names].some((name) => /[“"A-Za-z]/u.test(name));

function finderOf(entries: Entries, known: KnownByKey) {
  const searched = [...entries.values()].filter(isSearched);
  const defined = searched.map((entry) => [...entry.names, ...knownNames(entry.known)]);
  const decoded = [...known.values()].map(knownNames);
  return createTermFinder([...defined, ...decoded].map(([term = '', ...aliases]) => ({ term, aliases })));
}

/** A footnote's mark stands close behind the words that it explains. */
const markReach = 16;

/** Tells of a use of an entry whether the parser tied it to the entry already, itself or by a mark close behind it. */
function tiedUses(id: string): (entry: Entry, use: Span) => boolean {
  const indexes = new Map<Entry, (span: Span) => boolean>();
  return (entry, { start, end }) => {
    const isTied = indexes.get(entry) ?? indexSpans(entry.references.filter(({ report }) => report === id));
    indexes.set(entry, isTied);
    return isTied({ start, end: end + markReach + 1 });
  };
}

/** Uses in a text, beside those that the parser tied to a footnote; a term's own definition is no use of it. */
function addUses(entries: Entries, { report, text }: GlossarySource, known: KnownByKey): void {
  if (text === undefined) return;
  const { id } = report.report;
  const annex = report.terms.flatMap(({ definition }) => (definition ? entryIn(text, definition) : []));
  const isInAnnex = indexSpans(annex);
  const isTied = tiedUses(id);
  const found = finderOf(entries, known)(text);
  for (const { term, start, end } of found) {
    if (isInAnnex({ start, end })) continue;
    const entry = entryOf(entries, term.term, known);
    if (!isTied(entry, { start, end })) entry.references.push({ report: id, start, end });
  }
  const isTaken = indexSpans([...found, ...annex]);
  for (const { core, start, end } of findSlogans(text))
    if (!isTaken({ start, end })) entryOf(entries, `“${core}”`, known).references.push({ report: id, start, end });
}

const shapeOf = ({ components }: TermDefinition) =>
  components.map(({ symbol, label, items }) => `${symbol}${label}${items.join()}`).join(';');

const wordsOf = ({ quote, summary }: TermDefinition) =>
  (quote ?? summary?.zh ?? '').replace(/[\s，。、；：“”指即是]/gu, '');

function differ(definitions: readonly TermDefinition[]): boolean {
  const [first, ...others] = definitions;
  return (
    first !== undefined &&
    others.some((other) => shapeOf(other) !== shapeOf(first) || wordsOf(other) !== wordsOf(first))
  );
}

function toTerm({ key, names, known, definitions, references }: Entry): GlossaryTerm {
  const decoded = definitions.length === 0 ? known.map(definitionFrom) : [];
  const given = [...definitions, ...decoded.filter(({ report }) => report !== null)];
  const slogan = isCode(key) || [...names].some((name) => name.includes('“'));
  return {
    key,
    term: [...names][0] ?? key,
    kind: known[0]?.kind ?? (slogan ? 'slogan' : 'name'),
    names: [...names],
    expansion: known[0]?.expansion ?? null,
    definitions: given,
    commonUsage: given.length === 0 ? decoded : [],
    differing: differ(given),
    references: references.toSorted((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start)),
  };
}

function byKey(terms: readonly KnownTerm[]): KnownByKey {
  const known = new Map<string, KnownTerm[]>();
  for (const term of terms) known.set(termKey(term.term), [...(known.get(termKey(term.term)) ?? []), term]);
  return known;
}

/**
 * Merges the terms of reports: defined here, used there. What no report defines is listed with
 * its uses and without definition; how data/glossary explains it stands beside it as common usage.
 */
export function buildGlossary(sources: readonly GlossarySource[], terms: readonly KnownTerm[] = knownTerms): Glossary {
  const known = byKey(terms);
  const entries: Entries = new Map();
  for (const source of sources) addDefinitions(entries, source, known);
  for (const source of sources) addUses(entries, source, known);
  return { format: 'gongbao/glossary@1', terms: [...entries.values()].map(toTerm) };
}
