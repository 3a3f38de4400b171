import { type Doubt, doubtKinds } from '@gongbao/checks';
import type { ReadFile } from '../read-one.ts';
import type { Language } from '../render/render-options.ts';
import type { Patch } from './patches-file.ts';

/** As many characters before and behind the words tell them from the same words elsewhere, should the text shift. */
const AROUND = 12;

/**
 * Each doubted reading as a correction that sets what was read already: whoever knows better changes a field or lets the
 * entry go, and gives the file to `gongbao parse --patches`.
 */
export const toPatches = (doubts: readonly Doubt[], read: readonly ReadFile[], language: Language): readonly Patch[] =>
  doubts.flatMap(({ observation, kinds, span }): Patch[] => {
    const file = read.find(({ report }) => report.report.id === span.report);
    const found = file?.report.observations.find(({ id }) => id === observation);
    if (file === undefined || found === undefined) return [];
    const { indicator, measure, value, unit, bound, period, status } = found;
    return [
      {
        report: span.report,
        at: span.start,
        quote: span.quote,
        before: file.text.slice(Math.max(0, span.start - AROUND), span.start),
        after: file.text.slice(span.end, span.end + AROUND),
        why: doubtKinds
          .filter(({ code }) => kinds.includes(code))
          .map(({ title }) => title[language])
          .join('; '),
        set: { indicator, measure, value, unit, bound, period, status },
      },
    ];
  });
