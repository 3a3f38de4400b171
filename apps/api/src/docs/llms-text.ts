import type { ShownDocument } from './shown-document.ts';

/** What a language model should know before it asks, in the manner of llmstxt.org. */
export function llmsText({ info, paths }: ShownDocument, origin: string): string {
  const lines = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, { summary }]) => `- [${method.toUpperCase()} ${path}](${origin}${path}): ${summary ?? ''}`,
    ),
  );
  return `# ${info.title}

> ${info.summary ?? ''}

${info.description ?? ''}

Every figure has a receipt: \`report.id\`, \`source.start\`, \`source.end\`, \`source.quote\`. Cite it with the figure. A figure
without a receipt is not from here. Targets and results are told apart by \`status\`. Figures are stated by reports, not
checked against the world; \`/v1/reports/{id}/findings\` says which contradict each other.

## Addresses

${lines.join('\n')}

## For programs

- [OpenAPI 3.1](${origin}/openapi.json)
- [Reference for people](${origin}/docs)
- MCP server: ${origin}/mcp
`;
}
