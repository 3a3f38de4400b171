import type { Language } from '@gongbao/widget/chart';
import { multipliers, units } from '../../../../data/units.json';

const powers: Readonly<Record<number, string>> = {
  1: 'ten',
  2: 'hundred',
  3: 'thousand',
  4: 'ten thousand',
  5: 'hundred thousand',
  6: 'million',
  7: 'ten million',
  8: 'hundred million',
  9: 'billion',
  10: 'ten billion',
  11: 'hundred billion',
  12: 'trillion',
};

const names = new Map<string, string>();
for (const { code, writings, ...unit } of units) {
  const name = 'en' in unit && unit.en ? unit.en : code.replace(/[{}]/g, '').replaceAll('-', ' ');
  for (const writing of writings) names.set(writing, name);
  if (!names.has(code)) names.set(code, name);
}
const prefixes = [...multipliers].sort((a, b) => b.symbol.length - a.symbol.length);

/** What a unit, as written or as a code, is called in English: 亿元 → hundred million yuan; undefined if unknown. */
export function englishUnit(unit: string): string | undefined {
  const known = names.get(unit);
  if (known !== undefined) return known;
  const parts = unit.split('/');
  if (parts.length > 1) {
    const each = parts.map(englishUnit);
    return each.every((part) => part !== undefined) ? each.join(' per ') : undefined;
  }
  const prefix = prefixes.find(({ symbol }) => unit.startsWith(symbol));
  const rest = prefix && names.get(unit.slice(prefix.symbol.length));
  return prefix && rest && `${powers[prefix.exponent]} ${rest}`;
}

/** What stands in brackets behind a unit for readers of English. */
export const unitGloss = (unit: string | null, language: Language): string | undefined =>
  language === 'en' && unit !== null && unit !== '%' ? englishUnit(unit) : undefined;

/** Words that one and many share. */
const unchanging = /(?:^| )(?:per cent|yuan|yen|won|mu|hertz|horsepower|fold|mega|aircraft)$/;

/** The unit behind a number: 1 percentage point, −2.3 percentage points, 3 tonnes of coal equivalent. */
export function countedUnit(name: string, count: number): string {
  if (Math.abs(count) === 1) return name;
  const cut = name.search(/ (?:of|per|Celsius|sterling)\b/);
  const head = cut < 0 ? name : name.slice(0, cut);
  return unchanging.test(head) ? name : pluralOf(head) + name.slice(head.length);
}

function pluralOf(word: string): string {
  if (word.endsWith('person')) return word.replace(/person$/, 'people');
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
