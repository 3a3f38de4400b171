import type { ReportChange } from '@gongbao/store';
import { changeTitle } from './atom.ts';

/** JSON Feed 1.1. */
export function toJsonFeed(changes: readonly ReportChange[], origin: string) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Gongbao: new and changed reports',
    home_page_url: `${origin}/`,
    feed_url: `${origin}/v1/feeds/json`,
    items: changes.map((change) => ({
      id: `${change.report.id}#${change.kind}-${change.changedAt}`,
      url: `${origin}/v1/reports/${change.report.id}`,
      title: changeTitle(change),
      content_text: `${change.counts.observations} observations, ${change.counts.terms} terms`,
      date_published: change.changedAt,
    })),
  };
}
