import type { Measure } from '@gongbao/indicator-schema';
import { element, fragment } from '../dom/element.ts';
import type { Visit } from '../page/page.ts';

interface NamedIndicator {
  readonly id: string | null;
  /** As the report writes it. */
  readonly text: string;
}

/** Leads to an indicator, in the report's own words; readers of English see its name first and the words behind it. */
export function indicatorLink(
  { id, text }: NamedIndicator,
  query: { readonly measure: Measure; readonly places?: string | undefined },
  { names, visit }: { readonly names: ReadonlyMap<string, string>; readonly visit: Visit },
): Node {
  const written = element('span', { lang: 'zh-Hans' }, text);
  if (id === null) return written;
  const href = visit.href(`/indicators/${encodeURIComponent(id)}`, query);
  const name = names.get(id);
  if (name === undefined) return element('a', { href, lang: 'zh-Hans' }, text);
  return fragment(element('a', { href }, name), ' ', element('small', { lang: 'zh-Hans' }, text));
}
