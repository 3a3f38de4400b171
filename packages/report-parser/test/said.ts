import type { Observation } from '@gongbao/indicator-schema';
import { foldWidth } from '../src/fold-width.ts';

/** What an observation says, however its name is written. */
export const said = ({ indicator, period, measure, value, unit, bound, status }: Observation) => ({
  name: foldWidth(indicator.text).replace(/["“”‘’]/g, ''),
  id: indicator.id,
  period,
  measure,
  value,
  unit,
  bound,
  status,
});
