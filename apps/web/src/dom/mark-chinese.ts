import { chineseRuns } from '../text/chinese-runs.ts';
import { element, fragment } from './element.ts';

/** A text for readers of English in which names stand that have no English: those are said to be Chinese. */
export function markChinese(text: string, { language }: { readonly language: 'zh' | 'en' }): Node | string {
  if (language === 'zh') return text;
  const runs = chineseRuns(text);
  if (!runs.some(({ isChinese }) => isChinese)) return text;
  return fragment(...runs.map((run) => (run.isChinese ? element('span', { lang: 'zh-Hans' }, run.text) : run.text)));
}
