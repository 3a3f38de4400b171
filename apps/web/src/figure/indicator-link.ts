import type { Measure } from '@gongbao/indicator-schema';
import { element, fragment } from '../dom/element.ts';
import type { Visit } from '../page/page.ts';

interface NamedIndicator {
  readonly id: string | null;
  /** As the report writes it. */
  readonly text: string;
}

/**
 * Leads to an indicator, in the report's own words; readers of English see its name first and the words behind it. The
 * note stands behind the name.
 */
export function indicatorLink(
  { id, text }: NamedIndicator,
  query: { readonly measure: Measure; readonly places?: string | undefined },
  {
    names,
    visit,
    note,
  }: { readonly names: ReadonlyMap<string, string>; readonly visit: Visit; readonly note?: string },
): Node {
  const noted = note === undefined ? [] : [' ', element('small', {}, note)];
  if (id === null) return fragment(element('span', { lang: 'zh-Hans' }, text), ...noted);
  const href = visit.href(`/indicators/${encodeURIComponent(id)}`, query);
  const name = names.get(id);
  if (name === undefined) return fragment(element('a', { href, lang: 'zh-Hans' }, text), ...noted);
  return fragment(element('a', { href }, name), ...noted, ' ', element('small', { lang: 'zh-Hans' }, text));
}
