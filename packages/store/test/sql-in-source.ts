/** A text of SQL as it stands in a source file: what is fixed of it, with anything where a `${…}` stands. */
export interface SourceSql {
  readonly file: string;
  readonly text: string;
  readonly form: RegExp;
}

/** A literal, in any of the three quotes, that begins with the verb of a statement. */
const sqlLiteral =
  /'((?:SELECT|INSERT|UPDATE|DELETE|REPLACE|WITH)\b[^'\n]*)'|"((?:SELECT|INSERT|UPDATE|DELETE|REPLACE|WITH)\b[^"\n]*)"|`((?:SELECT|INSERT|UPDATE|DELETE|REPLACE|WITH)\b[^`]*)`/g;

/** Every piece of SQL in the sources of the store. */
export function findSql(sources: Readonly<Record<string, string>>): readonly SourceSql[] {
  return Object.entries(sources).flatMap(([file, source]) =>
    [...flattenTemplates(source).matchAll(sqlLiteral)].map(([, single, double, template]) => {
      const text = single ?? double ?? template ?? '';
      return { file, text, form: formOf(text) };
    }),
  );
}

const hole = '\u0001';

/** Puts a mark in the place of every `${…}`, the innermost first, so that a template has no quote inside. */
function flattenTemplates(source: string): string {
  let text = source;
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/\$\{[^{}]*\}/g, hole);
  }
  return text;
}

function formOf(text: string): RegExp {
  const fixed = text.split(hole).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(fixed.join('[^]*'));
}
