import { expect, it } from 'vitest';
import { reportName } from '../src/element/report-name.ts';

it.each([
  ['990101-2024-gwr', '清河区政府工作报告', '清河区政府工作报告 2024', 'Government work report 2024'],
  ['990101-2024-gwr', '2024年清河区政府工作报告', '2024年清河区政府工作报告', 'Government work report 2024'],
  ['990101-2022-plan', null, '计划报告 2022', 'Plan report 2022'],
  ['990101-2022-unknown', '清河区文件', '清河区文件 2022', '清河区文件 2022'],
  ['an-id-of-another-kind', null, 'an-id-of-another-kind', 'an-id-of-another-kind'],
])('%s, “%s”, is called %s and %s', (id, title, chinese, english) => {
  expect(reportName({ id, title }, 'zh')).toBe(chinese);
  expect(reportName({ id, title }, 'en')).toBe(english);
});
