export interface DocxParts {
  readonly document: Uint8Array;
  readonly numbering: Uint8Array | undefined;
  readonly styles: Uint8Array | undefined;
  readonly footnotes: Uint8Array | undefined;
  readonly endnotes: Uint8Array | undefined;
}

const PART = /^(?:word\/)?(document\d*|numbering|styles|footnotes|endnotes)\.xml$/;

/** The parts that hold text or say how it is numbered. */
export const isWanted = (name: string): boolean => PART.test(name);

/** What an archive without a Word document holds instead, for the reader of the message. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, 'it is an Excel workbook'],
  [/^ppt\//, 'it is a PowerPoint presentation'],
  [/^content\.xml$/, 'it is an OpenDocument file'],
  [/^META-INF\/container\.xml$/, 'it is an EPUB book'],
  [/^OFD\.xml$/, 'it is an OFD document'],
];

/** The parts of a Word document among the parts of an archive; else why there are none. */
export const findParts = (names: readonly string[], parts: ReadonlyMap<string, Uint8Array>): DocxParts | string => {
  const part = (wanted: string): Uint8Array | undefined => {
    const name = [...parts.keys()].sort().find((key) => PART.exec(key)?.[1]?.replace(/(?<!\d)\d+$/, '') === wanted);
    return name === undefined ? undefined : parts.get(name);
  };
  const document = part('document');
  if (!document) {
    return others.find(([form]) => names.some((name) => form.test(name)))?.[1] ?? 'it holds no word/document.xml';
  }
  return {
    document,
    numbering: part('numbering'),
    styles: part('styles'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
  };
};
