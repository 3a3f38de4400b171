import type { ShownExample } from '../docs/shown-document.ts';

/** A report as short as one can be of which something is read. */
const lines = ['云州市清河区人民政府工作报告', '一、2023年工作回顾', '地区生产总值达到312.6亿元，增长5.1%。'] as const;

const [title, ...rest] = lines;

const page = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<h1>${title}</h1>
${rest.map((line) => `<p>${line}</p>`).join('\n')}
</body>
</html>
`;

const sentWith = (name: string): string => `curl --data-binary @${name}`;

/** A report in each kind of body that is taken; of what is no text how it is sent, and what must be in it. */
export const fileExamples: Readonly<Record<string, ShownExample>> = {
  'text/plain': { summary: sentWith('report.txt'), value: `${lines.join('\n\n')}\n` },
  'text/html': { summary: sentWith('report.html'), value: page },
  'application/pdf': {
    summary: sentWith('report.pdf'),
    description:
      'The bytes of a PDF whose pages hold their text as characters. Pages that are pictures are refused with 422, as is a file that needs a password.',
  },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    summary: sentWith('report.docx'),
    description:
      'The bytes of a Word document (.docx). Numbers that Word counts, footnotes and tables are read; the older .doc is refused with 422.',
  },
  'application/octet-stream': {
    summary: sentWith('report'),
    description: 'The bytes of any of the others: what a file is, is seen from its content.',
  },
};
