import { indicatorNameFor } from '@gongbao/widget/chart';
import type { Indicator } from '../data/indicators.ts';

/** An indicator by the name that these places have for it: 国内生产总值 is the nation's, 地区生产总值 any other's. */
export const namedFor = <Named extends Pick<Indicator, 'names'>>(
  indicator: Named,
  codes: readonly string[],
): Named => ({
  ...indicator,
  names: { ...indicator.names, zh: indicatorNameFor(indicator.names.zh, codes) },
});
