import { brokenOff } from './broken-off.ts';
import { findParts, isWanted } from './docx/find-parts.ts';
import { Numbering } from './docx/numbering.ts';
import { elementsOf, firstOf, parseXml, type XmlElement } from './docx/parse-xml.ts';
import { unpack } from './docx/unpack.ts';
import { writeDocument } from './docx/write-document.ts';
import { finishText } from './finish-text.ts';
import { limitsOf } from './read-limits.ts';
import type { ReadOptions, ReadResult } from './read-result.ts';
import { refuse } from './refuse.ts';
import { TextBuilder } from './text-builder.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Reads a Word document: paragraphs with the numbers that Word keeps outside the text, notes behind their paragraphs,
 * tables as rows, text boxes as frames. Deleted and hidden words and the table of contents are left out. `origins`
 * count paragraphs and tables.
 */
export const readDocx = (bytes: Uint8Array, options?: ReadOptions): ReadResult => {
  const limits = limitsOf(options);
  if (bytes.length > limits.bytes) {
    return refuse('too-large', { size: bytes.length, limit: limits.bytes, unit: 'bytes' });
  }
  const unpacked = unpack(bytes, isWanted, limits.unpackedBytes);
  if (!unpacked.ok) {
    return unpacked.code === 'damaged'
      ? refuse('damaged', { reason: 'its zip archive is broken off or malformed' })
      : refuse('expands-too-far', { limit: limits.unpackedBytes });
  }
  const found = findParts(unpacked.names, unpacked.parts);
  if (typeof found === 'string') return refuse('not-a-document', { reason: found });
  const document = parseXml(found.document, limits.depth);
  if (!document) return refuse('too-deep', { limit: limits.depth });
  const body = firstOf(document.root, 'w:body');
  if (!body) return refuse('damaged', { reason: 'its document part has no body' });
  const cut = document.isWhole ? [] : ['document'];
  const part = (name: 'numbering' | 'styles' | 'footnotes' | 'endnotes'): XmlElement | null => {
    const content = found[name];
    const parsed = content ? parseXml(content, limits.depth) : null;
    if (parsed?.isWhole === false) cut.push(name);
    return parsed?.root ?? null;
  };
  const builder = new TextBuilder();
  const numbering = new Numbering(part('numbering'), part('styles'));
  const notes = new Map([...notesOf('footnote', part('footnotes')), ...notesOf('endnote', part('endnotes'))]);
  writeDocument({ body, numbering, notes }, builder);
  const built = builder.finish();
  // The archive is intact, but what was put into it was not whole.
  const diagnostics = cut.map((name) =>
    brokenOff(built.text.length, `the part word/${name}.xml breaks off inside an element: what followed is missing`, {
      part: name,
    }),
  );
  return finishText({ ...built, mediaType: DOCX, encoding: null, diagnostics }, limits);
};

/** Notes by kind and id; those that draw a line above the notes are none. */
const notesOf = (kind: 'footnote' | 'endnote', part: XmlElement | null): readonly (readonly [string, XmlElement])[] =>
  elementsOf(part ?? undefined, `w:${kind}`)
    .filter(({ attributes }) => attributes['w:type'] === undefined || attributes['w:type'] === 'normal')
    .map((note) => [`${kind}/${note.attributes['w:id'] ?? ''}`, note]);
