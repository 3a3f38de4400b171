import type { Places } from '@gongbao/indicator-schema/places';

/** A name as the report's own place is told of by it; undefined where another level of government is. */
export type AtOwnLevel = (name: string) => string | undefined;

/** 级 and 本级 stand second or third in the names of what one level has; key projects and proposals are named anywhere. */
const MAY_BE_LEVEL = ['级', '市重', '人大代表', '政协'];

/** What one level of government takes in or spends is no total of a place that has others below it. */
const budget = /^(?:([省市县区旗州盟])级|[省市县区旗州盟]?本级)(?:地方)?(?:一般[公预]|公共|财政|税)/;
const proposed = /(?:^|[^、省市县区旗州盟])([国省市县区旗州盟])(?=人大代表|政协)/;
const listed = /(^|[^省、])市级?(?=重[点大](?:建设)?(?:项目|工程))/;

/**
 * Of which level a name tells, where it says so.
 *
 * > |县级|一般公共预算收入, in a city's report: not the city's, and in the county's its own
 * > |市|重点项目: the list of a municipality, which ranks as a province; the own list of another city; and in what is part of
 * > that a list that the catalogue does not have
 */
export const makeAtOwnLevel = (places: Places, code: string): AtOwnLevel => {
  const chain = places.chain(code);
  const place = chain.at(-1);
  const isMunicipality = chain.some(({ level, name }) => level === 'province' && name.endsWith('市'));
  const kind = place?.name.slice(-1);
  const isOwnBudget = (name: string): boolean => {
    const found = place === undefined ? null : budget.exec(name);
    return found === null || (place?.level === 'county' && found[1] === kind);
  };
  const ownList = (name: string): string | undefined => {
    const found = isMunicipality ? null : listed.exec(name);
    if (found === null) return name;
    return kind === '市' ? name.replace(listed, '$1') : undefined;
  };
  const isOwnProposal = (name: string): boolean => {
    const found = place === undefined ? null : proposed.exec(name);
    return found === null || found[1] === kind;
  };
  return (name) => {
    if (!MAY_BE_LEVEL.some((words) => name.includes(words))) return name;
    return isOwnBudget(name) && isOwnProposal(name) ? ownList(name) : undefined;
  };
};
