import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress';

/** The pages in the order in which one would read them; the names in both languages. */
const chapters = [
  {
    zh: '使用',
    en: 'Using it',
    pages: [
      { path: 'guide', zh: '入门', en: 'Guide' },
      { path: 'playground', zh: '试一试', en: 'Playground' },
      { path: 'embedding', zh: '嵌入图表', en: 'Embedding' },
      { path: 'api', zh: '接口', en: 'API reference' },
      { path: 'command', zh: '命令行', en: 'Command line' },
    ],
  },
  {
    zh: '依据',
    en: 'What it rests on',
    pages: [
      { path: 'contract', zh: '输出约定', en: 'The contract' },
      { path: 'method', zh: '方法与准确度', en: 'Method and accuracy' },
      { path: 'catalogue/', zh: '指标目录', en: 'Catalogue' },
      { path: 'units', zh: '计量单位', en: 'Units' },
    ],
  },
  {
    zh: '参与',
    en: 'Taking part',
    pages: [{ path: 'how-to', zh: '怎样增补', en: 'How to add …' }],
  },
];

function navigate(language: 'zh' | 'en'): Pick<DefaultTheme.Config, 'nav' | 'sidebar'> {
  const base = language === 'zh' ? '/' : '/en/';
  const sidebar = chapters.map((chapter) => ({
    text: chapter[language],
    items: chapter.pages.map((page) => ({ text: page[language], link: `${base}${page.path}` })),
  }));
  return { sidebar, nav: sidebar.flatMap(({ items }) => items.slice(0, 2)).slice(0, 4) };
}

type Language = LocaleSpecificConfig<DefaultTheme.Config>;

export const chinese: Language = {
  description: '把政府工作报告读成可核对的数据',
  themeConfig: {
    ...navigate('zh'),
    outline: { label: '本页内容', level: [2, 3] },
    docFooter: { prev: '上一页', next: '下一页' },
    darkModeSwitchLabel: '深色',
    lightModeSwitchTitle: '切换到浅色',
    darkModeSwitchTitle: '切换到深色',
    sidebarMenuLabel: '目录',
    returnToTopLabel: '回到页首',
    langMenuLabel: '切换语言',
    skipToContentLabel: '跳到正文',
  },
};

export const english: Language = {
  description: 'Government work reports as figures that can be checked',
  themeConfig: { ...navigate('en'), outline: { label: 'On this page', level: [2, 3] } },
};
