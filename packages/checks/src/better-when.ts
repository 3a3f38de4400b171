import type { Observation } from '@gongbao/indicator-schema';
import { catalogue } from '@gongbao/indicator-schema/catalogue';

/** Amounts of which less is better, or neither; for indicators that the catalogue does not have. */
const notHigher =
  /失业|死亡|伤亡|事故|能耗|电耗|水耗|用水|排放|浓度|污染|债务|负债|赤字|不良|成本|费用|案件|发案|投诉|差距|收入比|贫困|时限|零就业|经费/u;

/** Which side of an indicator is better, by the catalogue, else as far as its name says. */
export function betterSide({ id, text }: Observation['indicator']): 'higher' | 'lower' | null {
  const known = id === null ? undefined : catalogue.get(id);
  if (known !== undefined) return known.betterWhen;
  return notHigher.test(text) ? null : 'higher';
}
