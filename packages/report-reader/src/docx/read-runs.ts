import { toSuperscript } from '../superscript.ts';
import { elementsOf, firstOf, isOn, valOf, type XmlElement } from './parse-xml.ts';

/** What a paragraph holds beside its words. */
export interface Runs {
  words: string;
  /** Ids of footnotes and endnotes, in order: `footnote/2`. */
  readonly notes: string[];
  /** The contents of text boxes that hang on the paragraph. */
  readonly boxes: XmlElement[];
}

/** Complex fields run across paragraphs: whether we stand in the result of a table of contents. */
export interface FieldState {
  readonly open: { kind: string; result: boolean }[];
}

/** Content that is deleted, moved away, or only a property. */
const silent: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:instrText',
  'w:delText',
  'w:fldData',
  'w:sdtPr',
  'w:rt',
  'w:object',
]);

/** The words of a paragraph or of any part of it. */
export const readRuns = (element: XmlElement, runs: Runs, fields: FieldState): void => {
  for (const child of elementsOf(element)) {
    if (silent.has(child.name)) {
      if (child.name === 'w:instrText') readInstruction(child, fields);
      continue;
    }
    if (child.name === 'w:r') readRun(child, runs, fields);
    else if (child.name === 'mc:AlternateContent') readRuns(alternativeOf(child), runs, fields);
    else if (child.name !== 'w:p') readRuns(child, runs, fields);
  }
};

/** The first alternative that is there: they say the same. */
export const alternativeOf = (element: XmlElement): XmlElement =>
  firstOf(element, 'mc:Choice') ?? firstOf(element, 'mc:Fallback') ?? { name: '', attributes: {}, children: [] };

const readRun = (run: XmlElement, runs: Runs, fields: FieldState): void => {
  const properties = firstOf(run, 'w:rPr');
  if (isOn(firstOf(properties, 'w:vanish'))) return;
  const raised = valOf(firstOf(properties, 'w:vertAlign')) === 'superscript';
  const before = runs.words.length;
  for (const child of elementsOf(run)) readPiece(child, runs, fields);
  if (raised) runs.words = runs.words.slice(0, before) + toSuperscript(runs.words.slice(before));
};

const readPiece = (piece: XmlElement, runs: Runs, fields: FieldState): void => {
  switch (piece.name) {
    case 'w:t':
      if (!isInContents(fields)) runs.words += piece.children.filter((child) => typeof child === 'string').join('');
      return;
    case 'w:tab':
    case 'w:ptab':
      runs.words += ' ';
      return;
    case 'w:br':
    case 'w:cr':
      runs.words += '\n';
      return;
    case 'w:noBreakHyphen':
      runs.words += '-';
      return;
    case 'w:fldChar':
      readFieldMark(piece, fields);
      return;
    case 'w:instrText':
      readInstruction(piece, fields);
      return;
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      readNoteMark(piece, runs);
      return;
    case 'mc:AlternateContent':
      for (const child of elementsOf(alternativeOf(piece))) readPiece(child, runs, fields);
      return;
    case 'w:ruby':
      readRuns(firstOf(piece, 'w:rubyBase') ?? piece, runs, fields);
      return;
    case 'w:drawing':
    case 'w:pict':
      runs.boxes.push(...boxesBelow(piece));
      return;
  }
};

const readNoteMark = (piece: XmlElement, runs: Runs): void => {
  const kind = piece.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
  runs.notes.push(`${kind}/${piece.attributes['w:id'] ?? ''}`);
  runs.words += NOTE_MARK;
};

/** Stands for the mark of a note until the note's number is known. A noncharacter: no text holds it. */
export const NOTE_MARK = '\ufdd0';

const readFieldMark = (piece: XmlElement, { open }: FieldState): void => {
  const type = piece.attributes['w:fldCharType'];
  const last = open.at(-1);
  if (type === 'begin') open.push({ kind: '', result: false });
  else if (type === 'separate' && last) last.result = true;
  else if (type === 'end') open.pop();
};

const readInstruction = (piece: XmlElement, { open }: FieldState): void => {
  const last = open.at(-1);
  if (last && !last.result) last.kind += piece.children.filter((child) => typeof child === 'string').join('');
};

/** A table of contents repeats the headings. */
const isInContents = ({ open }: FieldState): boolean => open.some(({ kind }) => /^\s*TOC\b/.test(kind));

const boxesBelow = (element: XmlElement): readonly XmlElement[] =>
  elementsOf(element).flatMap((child) => {
    if (child.name === 'w:txbxContent') return [child];
    return boxesBelow(child.name === 'mc:AlternateContent' ? alternativeOf(child) : child);
  });
