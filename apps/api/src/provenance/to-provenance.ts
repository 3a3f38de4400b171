import type { Section } from '@gongbao/indicator-schema';
import type { StatedObservation } from '@gongbao/store';
import { toAnnotation } from './to-annotation.ts';

/** Where an observation comes from: the version of its report, the section, and the words as an annotation. */
export function toProvenance({ observation, version }: StatedObservation, self: string) {
  const { recordedAt, supersededAt, outline, supplementary } = version;
  return {
    section: findSection(outline, observation.section),
    annotation: toAnnotation(observation, supplementary, self),
    version: { sha256: observation.report.sha256, recordedAt, supersededAt },
  };
}

function findSection(sections: readonly Section[], id: string | null) {
  const pending = [...sections];
  for (let section = pending.pop(); section !== undefined; section = pending.pop()) {
    if (section.id === id) {
      const { title, role, start, end } = section;
      return { id: section.id, title, role, start, end };
    }
    pending.push(...section.children);
  }
  return null;
}
