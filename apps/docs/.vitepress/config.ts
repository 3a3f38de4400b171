import { defineConfig } from 'vitepress';
import { cutForSearch } from './cut-for-search.ts';
import { chinese, english } from './navigation.ts';
import { chineseSearch } from './search-words.ts';

export default defineConfig({
  title: 'Gongbao 公报',
  cleanUrls: true,
  // Numbers in text are no links, and a page that leads nowhere is a fault: the build fails on a dead link.
  ignoreDeadLinks: false,
  srcExclude: ['README.md'],
  locales: {
    root: { label: '简体中文', lang: 'zh-CN', ...chinese },
    en: { label: 'English', lang: 'en', ...english },
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        miniSearch: { options: { tokenize: cutForSearch } },
        locales: { root: { translations: chineseSearch } },
      },
    },
    externalLinkIcon: false,
  },
  markdown: { theme: { light: 'github-light', dark: 'github-dark' } },
  vite: {
    worker: { format: 'es' },
    build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
    // The packages stand as TypeScript in the workspace.
    ssr: { noExternal: [/^@gongbao\//] },
  },
});
