interface CommandHelp {
  readonly overview: string;
  readonly pages: readonly { readonly name: string; readonly text: string }[];
}

const words = {
  zh: {
    title: '命令行',
    lead: '`npx gongbao --help` 可以直接运行，不必先安装。下面是各命令自己的帮助，随版本生成。',
  },
  en: {
    title: 'Command line',
    lead: '`npx gongbao --help` runs without installing anything first. Below is what each command says of itself.',
  },
} as const;

/** Every command's own help. */
export function commandPage({ overview, pages }: CommandHelp, language: 'zh' | 'en'): string {
  const { title, lead } = words[language];
  const shown = (text: string): string => `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
  const parts = pages.map(({ name, text }) => `## ${name}\n\n${shown(text)}`);
  return `# ${title}\n\n${lead}\n\n${[shown(overview), ...parts].join('\n\n')}\n`;
}
