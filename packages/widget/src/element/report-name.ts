import type { Language } from '../chart/chart-words.ts';
import { widgetWords } from './widget-words.ts';

/** 990101-2024-gwr: the place, the year and the kind. */
const ID = /-(\d{4})-(\w+)$/;

/** What a report is called and its year: in Chinese by its title, in English by its kind. */
export function reportName({ id, title }: { id: string; title: string | null }, language: Language): string {
  const [, year = '', slug = ''] = ID.exec(id) ?? [];
  const name = (language === 'zh' && title) || widgetWords[language].kinds[slug] || title || id;
  return name.includes(year) ? name : `${name} ${year}`;
}
