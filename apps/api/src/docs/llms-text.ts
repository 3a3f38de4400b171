import type { ShownDocument, ShownOperation } from './shown-document.ts';

/** What a language model should know before it asks, in the manner of llmstxt.org. */
export function llmsText({ info, paths }: ShownDocument, origin: string): string {
  const lines = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]) =>
        `- [${method.toUpperCase()} ${path}](${origin}${path}): ${operation.summary ?? ''}${askedBy(operation)}`,
    ),
  );
  return `# ${info.title}

> ${info.summary ?? ''}

${info.description ?? ''}

Every figure has a receipt: \`report.id\`, \`source.start\`, \`source.end\`, \`source.quote\`. Cite it with the figure. A figure
without a receipt is not from here. Targets and results are told apart by \`status\`. Figures are stated by reports, not
checked against the world; \`/v1/reports/{id}/findings\` says which contradict each other. Below, a parameter with a star is
needed; indicators and places are named by their ids and codes, which /v1/search finds: /v1/search?q=GDP.

## Addresses

${lines.join('\n')}

## For programs

- [OpenAPI 3.1](${origin}/openapi.json)
- [Reference for people](${origin}/docs)
- MCP server: ${origin}/mcp
`;
}

/** The parameters, so that nobody has to ask by one that there is not: those that are needed with a star. */
function askedBy({ parameters = [] }: ShownOperation): string {
  const named = parameters.filter(({ in: place }) => place === 'query');
  if (named.length === 0) return '';
  return ` — by ${named.map(({ name, required }) => (required === true ? `${name}*` : name)).join(', ')}`;
}
