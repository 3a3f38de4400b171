import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { chineseHead } from './chinese-head.ts';
import { codeBlock, prose, schemaList } from './schema-list.ts';
import { sharedAnswers, splitAnswers } from './shared-answers.ts';
import type { ShownDocument, ShownExample, ShownOperation, ShownParameter, ShownSchema } from './shown-document.ts';

type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

interface Entry extends ShownOperation {
  readonly method: string;
  readonly path: string;
}

/** The reference for people, drawn from the same document that programs read. It loads nothing from elsewhere. */
export function docsPage(document: ShownDocument, origin: string): Markup {
  const entries = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Entry => ({ ...operation, method: method.toUpperCase(), path })),
  );
  const groups = (document.tags ?? []).map((tag) => ({
    ...tag,
    entries: entries.filter(({ tags }) => tags?.includes(tag.name)),
  }));
  const shared = sharedAnswers(entries);
  const { title, summary, description = '' } = document.info;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} API</title>
<link rel="stylesheet" href="/docs/style.css">
<link rel="alternate" type="application/json" href="/openapi.json">
</head>
<body>
<nav aria-label="目录 Contents">
<p><a href="/">${title}</a></p>
<details><summary><span lang="zh-Hans">目录</span> Contents</summary>
${groups.map((group) => html`<h2>${group.name}</h2><ul>${group.entries.map(contentsLine)}</ul>`)}
<h2><a href="#answers-of-all">Failures</a></h2>
<h2>Shapes</h2><ul>${Object.keys(document.components?.schemas ?? {}).map((name) => html`<li><a href="#${name}">${name}</a></li>`)}</ul>
</details>
</nav>
<main>
<h1><span lang="zh-Hans">公报数据接口</span> ${title} API</h1>
${chineseHead(origin)}
<p class="summary">${summary}</p>
${description.split('\n\n').map((paragraph) => html`<p>${prose(paragraph)}</p>`)}
<p>For programs: <a href="/openapi.json">/openapi.json</a>, <a href="/llms.txt">/llms.txt</a>, the MCP server at <code>/mcp</code>.</p>
<section id="answers-of-all"><h2>What most routes can answer besides</h2>${answerList([...shared])}</section>
${groups.map((group) => html`<h2 id="tag-${group.name}">${group.name}</h2><p>${group.description}</p>${group.entries.map((entry) => operationSection(entry, { origin, shared }))}`)}
<h2>Shapes</h2>
${Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => shapeSection(name, schema))}
</main>
</body>
</html>`;
}

function contentsLine({ operationId, method, path }: Entry): Markup {
  return html`<li><a href="#${operationId}"><span class="method">${method}</span> ${path}</a></li>`;
}

interface Around {
  readonly origin: string;
  readonly shared: ReturnType<typeof sharedAnswers>;
}

function operationSection(entry: Entry, { origin, shared }: Around): Markup {
  const { operationId, method, path, summary, description, parameters = [], requestBody } = entry;
  const { own, common } = splitAnswers(entry, shared);
  return html`<section id="${operationId}">
<h3><span class="method">${method}</span> <code>${path}</code></h3>
<p>${summary}.</p>
${description ? html`<p>${description}</p>` : ''}
${parameters.length > 0 ? parameterTable(parameters) : ''}
${requestBody ? html`<h4>Body</h4><p>${requestBody.description ?? ''}</p><ul>${Object.entries(requestBody.content).map(([type, { schema, examples }]) => html`<li><code>${type}</code> ${schemaList(schema)} ${examples?.report?.description ?? ''}${exampleOf(examples?.report)}</li>`)}</ul>` : ''}
${method === 'GET' ? codeBlock(`curl '${origin}${exampleAddress(entry)}'`) : ''}
<h4>Answers</h4>
${answerList(own)}
${common.length > 0 ? html`<p><a href="#answers-of-all">As most routes</a>: ${common.join(', ')}.</p>` : ''}
</section>`;
}

function answerList(answers: readonly (readonly [string, ShownOperation['responses'][string]])[]): Markup {
  return html`<dl>${answers.map(
    ([status, { description, content = {} }]) =>
      html`<dt>${status}</dt><dd>${description} ${Object.entries(content).map(
        ([type, { schema, examples }]) =>
          html`<div><code>${type}</code> ${type.endsWith('json') ? schemaList(schema) : ''}${exampleOf(examples?.answer)}</div>`,
      )}</dd>`,
  )}</dl>`;
}

/** An answer folded under the request that gave it. */
function exampleOf(example: ShownExample | undefined): Markup | '' {
  if (example?.value === undefined) return '';
  const text = typeof example.value === 'string' ? example.value : JSON.stringify(example.value, null, 2);
  return html`<details class="example"><summary>Example: <code>${example.summary ?? ''}</code></summary>${codeBlock(text)}</details>`;
}

function parameterTable(parameters: readonly ShownParameter[]): Markup {
  return html`<div class="scroll" tabindex="0"><table><thead><tr><th>Parameter</th><th>In</th><th>Values</th><th>Meaning</th></tr></thead>
<tbody>${parameters.map(
    ({ name, in: place, required, schema, description }) => html`<tr>
<td><code>${name}</code>${required ? html` <em>required</em>` : ''}</td><td>${place}</td>
<td>${schemaList(schema)}</td><td>${prose(description ?? schema.description ?? '')}</td></tr>`,
  )}</tbody></table></div>`;
}

function shapeSection(name: string, schema: ShownSchema): Markup {
  return html`<section id="${name}"><h3>${name}</h3>${schema.description ? html`<p>${schema.description}</p>` : ''}
${schemaList(schema)}${schema.example === undefined ? '' : codeBlock(JSON.stringify(schema.example, null, 2))}</section>`;
}

/** The path with an example for each part of it that has one, and the query that it cannot do without. */
function exampleAddress({ path, parameters = [] }: Entry): string {
  let address = path;
  for (const parameter of parameters) address = address.replace(`{${parameter.name}}`, givenFor(parameter));
  const query = parameters
    .filter(({ in: place, required }) => place === 'query' && required)
    .map((parameter) => `${parameter.name}=${givenFor(parameter)}`);
  return `${address}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

function givenFor({ schema: { example, enum: [first] = [] } }: ShownParameter): string {
  const known = example ?? first;
  return typeof known === 'string' || typeof known === 'number' ? String(known) : '…';
}
