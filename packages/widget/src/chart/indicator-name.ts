import { NATION } from './place-name.ts';

/** The catalogue names what a place of any level reports; what is the nation's alone has the nation's word. */
export const indicatorNameFor = (name: string, codes: readonly string[]): string =>
  codes.length > 0 && codes.every((code) => code === NATION) ? name.replace('地区生产总值', '国内生产总值') : name;
