import type { Glossary, GlossaryTerm, KnownComponent, KnownTerm, TermDefinition } from '@gongbao/glossary';
import type { Language } from './render-options.ts';

const words = {
  zh: {
    undefined: '没有报告解释的口号和简称',
    uses: '用处',
    differing: '各处解释不同',
    common: '通行用法',
    aside: '通行用法，并非报告所述',
    short: '即',
    none: '没有读到口号或简称。',
  },
  en: {
    undefined: 'Slogans and short forms that no report defines',
    uses: 'used in',
    differing: 'defined differently',
    common: 'common usage',
    aside: 'common usage, said by no report',
    short: 'short for',
    none: 'No slogan or short form was read.',
  },
};

/** Terms with their definitions and uses; those without definition at the end. */
export const renderGlossary = ({ terms }: Glossary, language: Language): string => {
  if (terms.length === 0) return `${words[language].none}\n`;
  const defined = terms.filter(({ definitions }) => definitions.length > 0);
  const open = terms.filter(({ definitions }) => definitions.length === 0);
  const blocks = defined.map((term) => renderTerm(term, language));
  if (open.length > 0)
    blocks.push([words[language].undefined, ...open.flatMap((term) => undefinedLines(term, language))].join('\n'));
  return `${blocks.join('\n\n')}\n`;
};

/** A term and where it is used; how it is commonly explained is no word of these reports, and said to be none. */
const undefinedLines = (term: GlossaryTerm, language: Language): string[] => [
  `  ${term.term}  ${usesOf(term)}`,
  ...term.commonUsage.map(({ summary }) => {
    const short = term.expansion === null ? '' : `${words[language].short} ${term.expansion} — `;
    return `      [${words[language].aside}] ${short}${summary?.[language] ?? ''}`;
  }),
];

/** Entries of data/glossary, in full. */
export const renderKnownTerms = (terms: readonly KnownTerm[], language: Language): string =>
  terms
    .map((term) => {
      const source =
        [term.refArea, ...term.reports].filter((part) => part !== null).join(' ') || words[language].common;
      const lines = [
        `${term.term}  [${source}]`,
        ...(term.expansion === null ? [] : [`  ${words[language].short} ${term.expansion}`]),
        `  ${term.definition[language]}`,
        ...componentLines(term.components),
      ];
      return `${lines.join('\n')}\n`;
    })
    .join('\n');

const renderTerm = (term: GlossaryTerm, language: Language): string =>
  [
    `${term.term}${term.differing ? `  （${words[language].differing}）` : ''}`,
    ...(term.expansion === null ? [] : [`  ${words[language].short} ${term.expansion}`]),
    ...term.definitions.flatMap((definition) => definitionLines(definition, language)),
    ...(term.references.length > 0 ? [`  ${words[language].uses}: ${usesOf(term)}`] : []),
  ].join('\n');

const definitionLines = ({ report, quote, summary, components }: TermDefinition, language: Language): string[] => {
  const said = (language === 'zh' ? quote : null) ?? summary?.[language] ?? quote ?? '';
  return [
    `  [${report ?? words[language].common}] ${said.replace(/\s+/gu, ' ').trim()}`,
    ...componentLines(components),
  ];
};

const componentLines = (components: readonly KnownComponent[]): string[] =>
  components.flatMap(({ symbol, label, items, groups }) => {
    const named = [...new Set(items)].filter((item) => item !== label);
    const text = [label, named.join('、')].filter((part) => part !== '').join(': ');
    if (groups === undefined) return [`    ${symbol}  ${text}`];
    return [
      `    ${symbol}  ${label}`,
      ...groups.map((group) => `       ${group.items.length} ${group.label}: ${group.items.join('、')}`),
    ];
  });

const usesOf = ({ references }: GlossaryTerm): string => {
  const byReport = new Map<string, number[]>();
  for (const { report, start } of references) byReport.set(report, [...(byReport.get(report) ?? []), start]);
  return [...byReport].map(([report, starts]) => `${report}@${starts.join(',')}`).join('  ');
};
