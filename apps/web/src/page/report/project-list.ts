import type { Project } from '@gongbao/indicator-schema';
import { group } from 'd3-array';
import { element } from '../../dom/element.ts';
import type { Visit } from '../page.ts';

/** The projects of a report by box and group, each with its stage. */
export function projectList(projects: readonly Project[], { words }: Visit): HTMLElement {
  const sections = [...group(projects, ({ box, group: field }) => [box, field].filter(Boolean).join(' · '))].map(
    ([name, members]) =>
      element(
        'section',
        {},
        name !== '' && element('h3', { lang: 'zh-Hans' }, name),
        element(
          'ul',
          { class: 'entries' },
          ...members.map((project) =>
            element(
              'li',
              {},
              element('span', { lang: 'zh-Hans' }, project.name),
              ' ',
              element('small', {}, words.report.stages[project.stage]),
            ),
          ),
        ),
      ),
  );
  return element('div', { class: 'projects' }, ...sections);
}
