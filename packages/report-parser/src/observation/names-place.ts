import { closing } from '../lexicon/signed-pattern.ts';

/** Whether a name tells of the place in an order: 县域考核|排名|. */
export const namesPlace = closing('名次位', /(?:排名|位次|排位|名次)$/);
