import type { ReportHeader } from '@gongbao/indicator-schema';
import type { Place, Places } from '@gongbao/indicator-schema/places';

const NATION = '000000';

/** Where the name of a place ends in a title, a meeting, a speaker's office or an issuer. */
const NAME =
  /^(?:[(][\p{Script=Han}]{2,8}[)])?(?:关于|在|中国共产党|——)?(?:\d{4}年?)?(?<name>[\p{Script=Han}·]{2,30}?)(?=人民政府|《?政府工作报告|人大|第[一二三四五六七八九十百]+届|\d{4}年|国民经济|财政|发展和?改革|发改|(?:代|副|常务副)?(?:省|市|区|县|州|旗|盟)长(?=$|[ :])|主席(?=$|[ :]))/u;

const NATIONAL = /国务院|届全国人民代表大会|^全国人民代表大会|^全国人大/;

/** What the words of a masthead say of the place: one place, several that share a name, or nothing. */
export type RefAreaReading =
  | { readonly type: 'found'; readonly refArea: NonNullable<ReportHeader['refArea']> }
  | { readonly type: 'ambiguous'; readonly name: string; readonly codes: readonly string[] }
  | { readonly type: 'unknown' };

/** The place of a report; the first of `phrases` that names one place decides. */
export const readRefArea = (phrases: readonly string[], places: Places): RefAreaReading => {
  let ambiguous: RefAreaReading | undefined;
  for (const phrase of phrases) {
    if (NATIONAL.test(phrase)) return found(places.get(NATION), places);
    const name = NAME.exec(phrase)?.groups?.name;
    if (name === undefined) continue;
    const place = places.find(name);
    if (place) return found(place, places);
    const codes = places.candidates(name).map(({ code }) => code);
    if (codes.length > 1) ambiguous ??= { type: 'ambiguous', name, codes };
  }
  return ambiguous ?? { type: 'unknown' };
};

const found = (place: Place | undefined, places: Places): RefAreaReading =>
  place
    ? {
        type: 'found',
        refArea: { code: place.code, name: places.fullName(place.code) ?? place.name, level: place.level },
      }
    : { type: 'unknown' };
