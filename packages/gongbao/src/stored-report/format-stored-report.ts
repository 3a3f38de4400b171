import type { StoredReport } from '@gongbao/indicator-schema/schemas';

/** JSON with one line for each item of each list, so that a change of one figure is a change of one line. */
export const formatStoredReport = (stored: StoredReport): string => {
  const members = Object.entries(stored).map(([key, value]) => `  ${JSON.stringify(key)}: ${formatMember(value)}`);
  return `{\n${members.join(',\n')}\n}\n`;
};

const formatMember = (value: unknown): string =>
  Array.isArray(value) && value.length > 0
    ? `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`
    : JSON.stringify(value);
