import type { Observation } from '@gongbao/indicator-schema';

let position = 0;

/** An invented observation of the indicator 农产品加工产值, with what the test cares about. */
export function observe(report: string, period: string, value: Observation['value'], more: Partial<Observation> = {}) {
  position += 10;
  const unit = more.unit ?? (more.measure === 'level' ? '亿元' : '%');
  const observation: Observation = {
    id: `${report}@${position}`,
    indicator: { text: '农产品加工产值', id: 'farm-processing-output' },
    refArea: report.slice(0, 6),
    period,
    measure: 'growth',
    value,
    unit,
    quantity: typeof value === 'number' ? scale(value, unit) : value && { value, unit },
    bound: 'eq',
    status: 'actual',
    modality: null,
    attribute: null,
    qualitative: null,
    against: null,
    section: null,
    table: null,
    source: { start: position, end: position + 4, quote: `${JSON.stringify(value)}${unit}` },
    clause: { start: position, end: position + 4 },
    ...more,
  };
  return observation;
}

const money: Readonly<Record<string, number>> = { 亿元: 1e8, 万元: 1e4, 万亿元: 1e12 };

function scale(value: number, unit: string): Observation['quantity'] {
  const factor = money[unit];
  return factor === undefined ? { value, unit } : { value: value * factor, unit: 'CNY' };
}
