import { askedForms, nameMark, searchWords } from './search-words.ts';
import type { Statement } from './statement.ts';

/**
 * How well a search document `d` fits what is asked, and how long its text is, by which those that fit alike stand: 0
 * where one of its names is the very words, 1 where one begins with them, 2 for words within one.
 */
export function fitColumns(q: string): Statement {
  const forms = askedForms(q).map((form) => nameMark + searchWords(form).toLowerCase());
  const names = `lower('${nameMark}' || d.words || '${nameMark}')`;
  const fits = forms.map(
    () => `CASE WHEN instr(${names}, ? || '${nameMark}') > 0 THEN 0 WHEN instr(${names}, ?) > 0 THEN 1 ELSE 2 END`,
  );
  const sql = `min(2, ${fits.join(', ')}) AS fit, length(d.words) AS rank`;
  return { sql, values: forms.flatMap((form) => [form, form]) };
}
