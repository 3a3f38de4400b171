import { table } from './table.ts';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
}

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
}

/** What the page shows of an OpenAPI 3.1 document. */
export interface OpenApiDocument {
  readonly info: { readonly description?: string };
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const words = {
  zh: {
    title: '接口',
    lead: '接口公开，读取不需要密钥；只有报送报告需要令牌。每个数都带出处：哪份报告、第几个字、原文怎么写。默认返回 JSON；统计值还可取 NDJSON、CSV、SDMX-CSV 2.0 和 JSON-stat 2.0，由 Accept 头或地址后缀指定。列表用 `page.next` 里的游标翻页；出错时按 RFC 9457 返回问题说明，不认识的参数会报错并列出可用的参数。完整的机器可读文档在服务的 `/openapi.json`。以下各条由这份文档生成，说明文字为英文。',
    parameters: ['参数', '位置', '说明'],
    answers: ['状态', '返回'],
    required: '（必填）',
  },
  en: {
    title: 'API reference',
    lead: 'The whole document for machines is at `/openapi.json` of the service; this page is made from it.',
    parameters: ['Parameter', 'In', 'Meaning'],
    answers: ['Status', 'Answer'],
    required: ' (required)',
  },
} as const;

/** Braces of a path are not Vue's. */
const code = (text: string): string => `<code v-pre>${text.replaceAll('<', '&lt;')}</code>`;
const prose = (text: string | undefined): string[] =>
  text === undefined ? [] : [text.replaceAll('{', '&#123;').replaceAll('}', '&#125;').replaceAll('<', '&lt;')];

export function apiPage({ info, tags = [], paths }: OpenApiDocument, language: 'zh' | 'en'): string {
  const { title, lead, parameters: parameterHead, answers, required } = words[language];
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const shown = ({ path, method, operation }: (typeof operations)[number]): string => {
    const rows = (operation.parameters ?? []).map((each) => [
      `${each.name}${each.required === true ? required : ''}`,
      each.in,
      each.description ?? '',
    ]);
    const statuses = Object.entries(operation.responses).map(([status, { description }]) => [status, description]);
    return [
      `### ${method} ${code(path)}`,
      ...prose(operation.summary),
      ...prose(operation.description),
      ...(rows.length > 0 ? [table(parameterHead, rows)] : []),
      table(answers, statuses),
    ].join('\n\n');
  };
  const chapters = tags.map(({ name, description }) =>
    [
      `## ${name}`,
      ...prose(description),
      ...operations.filter(({ operation }) => operation.tags?.includes(name)).map(shown),
    ].join('\n\n'),
  );
  const introduction = language === 'en' ? prose(info.description) : [];
  return `# ${title}\n\n${[lead, ...introduction, ...chapters].join('\n\n')}\n`;
}
