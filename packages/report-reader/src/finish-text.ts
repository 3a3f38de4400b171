import type { Diagnostic } from '@gongbao/indicator-schema';
import { countScripts } from './count-scripts.ts';
import { diagnoseScript, isInterposed } from './diagnose-script.ts';
import { diagnoseText } from './diagnose-text.ts';
import type { ReadLimits, ReadResult, ReadText } from './read-result.ts';
import { refuse } from './refuse.ts';

/** What every reader does at its end: refuses a text that is empty, too long or garbled, and tells what is odd in it. */
export const finishText = (read: Omit<ReadText, 'ok'>, limits: ReadLimits): ReadResult => {
  const { text } = read;
  if (text.trim() === '') return refuse('empty');
  if (text.length > limits.characters) {
    return refuse('too-large', { size: text.length, limit: limits.characters, unit: 'characters' });
  }
  const counts = countScripts(text);
  if (isInterposed(text, counts)) return refuse('garbled');
  const diagnostics: Diagnostic[] = [...read.diagnostics, ...diagnoseScript(text, counts), ...diagnoseText(text)];
  return { ok: true, ...read, diagnostics };
};
