import type { Span } from '../span.ts';

/** |非常规天然气发展方面|，力争产量突破200亿立方米. */
const topic = /^(.{2,16}?)(?:发展|建设|工作|改革|领域)?方面,|^([^,、]{2,10}产业),/;

export const topicOf = (view: string, { start, end }: Span): string | undefined =>
  topic
    .exec(view.slice(start, Math.min(end, start + 24)).trimStart())
    ?.slice(1)
    .find(Boolean);
