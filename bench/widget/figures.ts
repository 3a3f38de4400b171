import { packFigures } from '../../apps/api/src/figures/pack-figures.ts';

interface Amount {
  readonly places: number;
  readonly years: number;
  readonly measure: 'growth' | 'level';
  /** Years from one point of a place to its next: those of neighbouring years are joined by a line. */
  readonly step: number;
}

/** The two pictures: 40 lines of 20 points, and 3,000 dots. */
export const cases = {
  lines: { places: 40, years: 20, measure: 'growth', step: 1 },
  dots: { places: 150, years: 20, measure: 'level', step: 2 },
} as const satisfies Readonly<Record<string, Amount>>;

export type CaseName = keyof typeof cases;

/** What the API answers for a chart, of invented observations with everything that their receipts need. */
export function answerOf(amount: Amount): string {
  const indicator = { id: 'gdp', names: { zh: '地区生产总值', en: 'GDP' } };
  const data = packFigures({ figures: inventFigures(amount), isWhole: true }, [indicator]);
  return JSON.stringify({ data });
}

function inventFigures({ places, years, measure, step }: Amount): Parameters<typeof packFigures>[0]['figures'] {
  return Array.from({ length: places * years }, (_, index) => {
    const [place, year] = [Math.floor(index / years), 1980 + (index % years) * step];
    const code = String(990_100 + place);
    const value = Math.round((6 + 3 * Math.sin(place + year / 3) + (place % 7) / 5) * 10) / 10;
    const [unit, code2] = measure === 'growth' ? ['%', '%'] : ['万人', '{person}'];
    const [title, planned] = [`第${place}区人民政府工作报告`, year + 1];
    return {
      id: `${code}-${planned}-gwr@${index + 100}`,
      indicator: { text: '地区生产总值', id: 'gdp' },
      refArea: code,
      period: String(year),
      measure,
      value,
      unit,
      quantity: { value: measure === 'growth' ? value : value * 1e4, unit: code2 },
      bound: 'eq',
      status: 'actual',
      modality: null,
      attribute: null,
      qualitative: null,
      against: null,
      section: 's1',
      table: null,
      source: { start: index + 100, end: index + 105, quote: `${value}${unit}` },
      clause: { start: index + 90, end: index + 105 },
      place: { code, name: `第${place}区`, english: null },
      sectionTitle: '工作回顾',
      report: {
        id: `${code}-${planned}-gwr`,
        title,
        kind: 'government-work-report',
        year: planned,
        deliveredOn: `${planned}-01-20`,
        refArea: { code, name: `第${place}区`, level: 'county' },
        sha256: '0'.repeat(64),
      },
    };
  });
}
