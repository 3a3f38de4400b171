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
