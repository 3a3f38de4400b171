import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { ShownSchema } from './shown-document.ts';

type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A sentence in which what stands between backticks is code. */
export function prose(text: string): Markup {
  return html`${text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

export function codeBlock(text: string): Markup {
  return html`<pre tabindex="0"><code>${text}</code></pre>`;
}

/** A schema in a line, with its members below it. Named schemas are linked to. */
export function schemaList(schema: ShownSchema): Markup {
  if (schema.$ref) return link(schema.$ref);
  const alternatives = schema.anyOf ?? schema.allOf;
  if (alternatives) {
    const joint = schema.anyOf ? ' or ' : ' and ';
    return html`${alternatives.map((each, index) => html`${index > 0 ? joint : ''}${schemaList(each)}`)}`;
  }
  if (schema.properties) return memberList(schema);
  if (schema.items) return html`list of ${schemaList(schema.items)}`;
  return html`${schema.enum ? schema.enum.map((value, index) => html`${index > 0 ? ' · ' : ''}<code>${String(value)}</code>`) : typeName(schema)}${limits(schema)}`;
}

function memberList({ properties = {}, required = [] }: ShownSchema): Markup {
  return html`<ul class="members">${Object.entries(properties).map(
    ([
      name,
      member,
    ]) => html`<li><code>${name}</code>${required.includes(name) ? '' : html` <em>optional</em>`}: ${schemaList(member)}
${member.description ? html`<span class="note">${prose(member.description)}</span>` : ''}</li>`,
  )}</ul>`;
}

function link(reference: string): Markup {
  const name = reference.split('/').at(-1) ?? reference;
  return html`<a href="#${name}">${name}</a>`;
}

function typeName({ type, format }: ShownSchema): string {
  const names = typeof type === 'string' ? [type] : (type ?? ['anything']);
  return names.map((name) => (name === 'string' && format ? format : name)).join(' or ');
}

function limits({ minimum, maximum, default: fallback, pattern }: ShownSchema): Markup {
  const range = minimum !== undefined && maximum !== undefined ? ` ${minimum}–${maximum}` : '';
  return html`${range}${pattern ? html` <code>${pattern}</code>` : ''}${fallback === undefined ? '' : html`, default <code>${JSON.stringify(fallback)}</code>`}`;
}
