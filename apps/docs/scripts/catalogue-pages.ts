import { table } from './table.ts';

type Language = 'zh' | 'en';
type Bilingual = Readonly<Record<Language, string>>;

/** What the pages show of `data/indicators/<group>.json`. */
export interface IndicatorGroup {
  readonly group: string;
  readonly names: Bilingual;
  readonly indicators: readonly {
    readonly id: string;
    readonly names: Bilingual;
    readonly synonyms: readonly string[];
    readonly unit: string;
    readonly betterWhen: 'higher' | 'lower' | null;
    readonly definition: Bilingual;
    readonly exclusions?: Bilingual;
    readonly crosswalk?: { readonly worldBank?: readonly string[]; readonly sdg?: readonly string[] };
  }[];
}

const words = {
  zh: {
    title: '指标目录',
    lead: (groups: number, indicators: number) =>
      `报告里的名称五花八门，同一件事常有几种写法。目录收录${indicators}项指标，分${groups}类，写明每项的编号、单位、含义和报告里见过的写法。名称与目录对得上、且没有疑义时才建立关联，否则留空。`,
    head: ['类别', '指标数'],
    better: { higher: '越高越好', lower: '越低越好', none: '无高低之分' },
    unit: '单位',
    synonyms: '也写作',
    exclusions: '不包括',
    between: '、',
  },
  en: {
    title: 'Catalogue',
    lead: (groups: number, indicators: number) =>
      `Reports write the same thing in many ways. The catalogue holds ${indicators} indicators in ${groups} groups, each with its id, unit, meaning and the words that reports use. A name is linked to an entry only when there is no doubt; otherwise the link stays empty.`,
    head: ['Group', 'Indicators'],
    better: { higher: 'higher is better', lower: 'lower is better', none: 'neither side is better' },
    unit: 'Unit',
    synonyms: 'Also written',
    exclusions: 'Leaves out',
    between: ', ',
  },
} as const;

/** All groups, with the number of their indicators. */
export function groupsPage(groups: readonly IndicatorGroup[], language: Language): string {
  const { title, lead, head } = words[language];
  const count = groups.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const rows = groups.map(({ group, names, indicators }) => [
    `[${names[language]}](./${group})`,
    String(indicators.length),
  ]);
  return `# ${title}\n\n${lead(groups.length, count)}\n\n${table(head, rows)}\n`;
}

/** One group: every indicator under its own heading, so that it can be linked to by its id. */
export function groupPage({ names, indicators }: IndicatorGroup, language: Language): string {
  const { better, unit, synonyms, exclusions, between } = words[language];
  const other = language === 'zh' ? 'en' : 'zh';
  const parts = indicators.map((each) => {
    const codes = [
      ...(each.crosswalk?.worldBank ?? []).map((code) => `World Bank ${code}`),
      ...(each.crosswalk?.sdg ?? []).map((code) => `SDG ${code}`),
    ];
    const facts = [
      `\`${each.id}\``,
      each.names[other],
      `${unit} \`${each.unit}\``,
      better[each.betterWhen ?? 'none'],
      ...codes,
    ];
    const lines = [`## ${each.names[language]} {#${each.id}}`, facts.join(' · '), each.definition[language]];
    if (each.exclusions !== undefined) lines.push(`${exclusions}: ${each.exclusions[language]}`);
    if (each.synonyms.length > 0) lines.push(`${synonyms}: ${each.synonyms.join(between)}`);
    return lines.join('\n\n');
  });
  return `# ${names[language]}\n\n${parts.join('\n\n')}\n`;
}
