import type { Observation } from '@gongbao/indicator-schema';

/** Amounts of which less is better, or neither; where the catalogue is silent their names decide. */
const notHigher =
  /失业|死亡|伤亡|事故|能耗|电耗|水耗|用水|排放|浓度|污染|债务|负债|赤字|不良|成本|费用|案件|发案|投诉|差距|收入比|贫困|时限|零就业|经费/u;

/** Whether more of an indicator is better, as far as one can say. */
export const higherIsBetter = ({ text }: Observation['indicator']): boolean => !notHigher.test(text);
