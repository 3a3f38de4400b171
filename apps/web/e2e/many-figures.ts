interface Amount {
  readonly places: number;
  readonly years: number;
}

/** Invented figures in the shape of the API's answer: each place's growth, one result a year from 2000 on. */
export function manyFigures({ places, years }: Amount): readonly object[] {
  return Array.from({ length: places * years }, (_, index) => {
    const [place, year] = [Math.floor(index / years), 2000 + (index % years)];
    const code = String(990_100 + place);
    const value = Math.round((6 + 3 * Math.sin(place + year / 3) + (place % 7) / 5) * 10) / 10;
    const report = {
      id: `${code}-${year + 1}-gwr`,
      title: `第${place}区政府工作报告`,
      year: year + 1,
      deliveredOn: `${year + 1}-01-20`,
    };
    return {
      id: `${report.id}@120`,
      indicator: { text: '地区生产总值', id: 'gdp' },
      refArea: code,
      period: String(year),
      measure: 'growth',
      value,
      unit: '%',
      quantity: { value, unit: '%' },
      bound: 'eq',
      status: 'actual',
      modality: null,
      attribute: null,
      qualitative: null,
      against: null,
      section: 's1',
      table: null,
      source: { start: 120, end: 124, quote: `${value}%` },
      clause: { start: 110, end: 124 },
      place: { code, name: `第${place}区` },
      sectionTitle: '工作回顾',
      report,
    };
  });
}
