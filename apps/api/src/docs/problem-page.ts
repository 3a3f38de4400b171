import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { ProblemKind, ProblemMeaning } from '../http/problem.ts';

/** What the `type` of a problem leads to. */
export function problemPage(
  kind: ProblemKind,
  { status, title, help }: ProblemMeaning,
): HtmlEscapedString | Promise<HtmlEscapedString> {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/docs/style.css">
</head>
<body>
<main>
<h1>${title}</h1>
<p>${help}</p>
<p>HTTP status ${status}, type <code>/problems/${kind}</code>. <a href="/docs">Reference</a></p>
</main>
</body>
</html>`;
}
