/** Each page with something that stands on it once it is there. */
export const pages = [
  ['/', '.chart .mark'],
  ['/indicators', '.entries li'],
  ['/indicators/gdp', '.chart .mark'],
  ['/indicators/gdp?measure=level&view=apart', '.panels .mark'],
  ['/indicators/gdp?view=compare', '.picture .mark'],
  ['/places', 'h2 a'],
  ['/places/000000?year=2023', '.bullets tbody tr'],
  ['/reports', '.entries li'],
  ['/reports/000000-2024-gwr', '.figures-table tbody tr'],
  ['/ledger', '.verdicts tbody tr'],
  ['/glossary', '.term'],
  ['/search?q=就业', '.entries li'],
  ['/read', '.drop'],
  ['/nowhere', '.state'],
] as const;

export const inLanguage = (path: string, language: 'zh' | 'en'): string =>
  language === 'zh' ? path : `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
