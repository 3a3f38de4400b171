/** What is told of farmers' income, without saying which. */
const incomes = /^(农民|农村居民|农牧民)(人均)?收入/;
/** The last year for which surveys asked for net income. */
const LAST_YEAR = 2012;

/** Until 2012 the income of farmers was their net income: 农民人均|收入| of 2003 is 农民人均|纯收入|. */
export const netIncomeOf = (name: string, period: string | null): string =>
  period !== null && Number(period.slice(-4)) <= LAST_YEAR ? name.replace(incomes, '$1$2纯收入') : name;
