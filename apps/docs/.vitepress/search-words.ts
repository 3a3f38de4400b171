import type { DefaultTheme } from 'vitepress';

type SearchWords = NonNullable<NonNullable<DefaultTheme.LocalSearchOptions['locales']>[string]['translations']>;

/** The words of the search on Chinese pages; the English ones are built in. */
export const chineseSearch: SearchWords = {
  button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
  modal: {
    displayDetails: '显示详情',
    resetButtonTitle: '清除',
    backButtonTitle: '返回',
    noResultsText: '没有找到',
    footer: {
      selectText: '打开',
      selectKeyAriaLabel: '回车键',
      navigateText: '上下选择',
      navigateUpKeyAriaLabel: '上方向键',
      navigateDownKeyAriaLabel: '下方向键',
      closeText: '关闭',
      closeKeyAriaLabel: 'Esc键',
    },
  },
};
