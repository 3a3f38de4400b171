import { table } from './table.ts';

/** What the page shows of `data/units.json`. */
export interface UnitsFile {
  readonly multipliers: readonly { readonly symbol: string; readonly exponent: number }[];
  readonly units: readonly {
    readonly code: string;
    readonly kind: string;
    readonly factor?: number;
    readonly exponent?: number;
    readonly writings: readonly string[];
  }[];
}

const words = {
  zh: {
    title: '计量单位',
    lead: '数值按原文保存，另按下表换算成标准单位：货币用 ISO 4217 代码，其余用 UCUM 代码，花括号里是计数的对象。换算是精确的：只乘整数、只移小数点。',
    multipliers: '数词',
    units: '单位',
    head: ['代码', '一个单位等于', '报告里的写法'],
    between: '、',
  },
  en: {
    title: 'Units',
    lead: 'Values are kept as written and also scaled by this table: ISO 4217 codes for money, UCUM for the rest, with what is counted in braces. Scaling is exact: it multiplies by whole numbers and moves the decimal point.',
    multipliers: 'Multipliers',
    units: 'Units',
    head: ['Code', 'One is', 'As reports write it'],
    between: ', ',
  },
} as const;

export function unitsPage({ multipliers, units }: UnitsFile, language: 'zh' | 'en'): string {
  const { title, lead, multipliers: multipliersTitle, units: unitsTitle, head, between } = words[language];
  const scales = multipliers.map(({ symbol, exponent }) => `${symbol} = 10^${exponent}`).join(between);
  const rows = units.map(({ code, factor = 1, exponent = 0, writings }) => [
    code,
    `${factor}${exponent === 0 ? '' : ` × 10^${exponent}`}`,
    writings.join(between),
  ]);
  return `# ${title}\n\n${lead}\n\n## ${multipliersTitle}\n\n${scales}\n\n## ${unitsTitle}\n\n${table(head, rows)}\n`;
}
