import { readdirSync, readFileSync } from 'node:fs';
import { type GlossaryFile, glossaryFileSchema } from './glossary-file.ts';

const folder = new URL('../../../data/glossary/', import.meta.url);

/** Every term of data/glossary, file by file in the order of their names. */
export const readKnownTerms = (): GlossaryFile['terms'] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => glossaryFileSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))).terms);

const render = ({
  term,
  kind,
  aliases,
  expansion,
  refArea,
  definition,
  components,
  reports,
}: GlossaryFile['terms'][number]) =>
  JSON.stringify({
    term,
    kind,
    aliases: aliases ?? [],
    expansion: expansion ?? null,
    definition,
    components: components ?? [],
    refArea: refArea ?? null,
    reports: reports ?? [],
  });

/** The generated module's path from the package root and the text it should have. */
export const generatedFiles = (): ReadonlyMap<string, string> =>
  new Map([
    [
      'src/generated/known-terms.ts',
      [
        '// Generated from data/glossary by scripts/generate.ts. Do not edit.',
        "import type { KnownTerm } from '../glossary.ts';",
        '',
        '/** What was decoded in data/glossary, without network or files. */',
        'export const knownTerms: readonly KnownTerm[] = [',
        ...readKnownTerms().map((term) => `  ${render(term)},`),
        '];',
        '',
      ].join('\n'),
    ],
  ]);
