export { inSameWords, withoutGrowth } from './catalogue/search-names.ts';
