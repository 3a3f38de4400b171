import type { TextBuilder } from '../text-builder.ts';
import { type Cell, isFrame, writeTable } from '../write-table.ts';
import type { Numbering } from './numbering.ts';
import { elementsOf, firstOf, valOf, type XmlElement } from './parse-xml.ts';
import { alternativeOf, type FieldState, NOTE_MARK, type Runs, readRuns } from './read-runs.ts';

export interface DocumentParts {
  readonly body: XmlElement;
  readonly numbering: Numbering;
  /** `footnote/2` → the note. */
  readonly notes: ReadonlyMap<string, XmlElement>;
}

/** The text of a Word document: a paragraph a line with its number, notes behind their paragraph, tables, frames. */
export const writeDocument = (parts: DocumentParts, builder: TextBuilder): void => {
  new DocumentWriter(parts, builder).writeBlocks(parts.body);
};

class DocumentWriter {
  readonly #parts: DocumentParts;
  readonly #builder: TextBuilder;
  readonly #fields: FieldState = { open: [] };
  #notes = 0;
  #blocks = 0;

  constructor(parts: DocumentParts, builder: TextBuilder) {
    this.#parts = parts;
    this.#builder = builder;
  }

  writeBlocks(parent: XmlElement): void {
    for (const child of elementsOf(parent)) {
      if (child.name === 'w:p') this.#writeParagraph(child);
      else if (child.name === 'w:tbl') this.#writeTable(child);
      else if (child.name === 'mc:AlternateContent') this.writeBlocks(alternativeOf(child));
      else if (child.name === 'w:sdt') this.#writeControl(child);
      else if (/^w:(ins|moveTo|customXml|smartTag)$/.test(child.name)) this.writeBlocks(child);
    }
  }

  #writeControl(control: XmlElement): void {
    const gallery = valOf(firstOf(control, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery'));
    const content = firstOf(control, 'w:sdtContent');
    if (content && gallery !== 'Table of Contents') this.writeBlocks(content);
  }

  #writeParagraph(paragraph: XmlElement): void {
    const { lines, boxes } = this.#read(paragraph);
    this.#blocks++;
    this.#builder.add(lines.join('\n'), 'paragraph', this.#blocks);
    for (const box of boxes) this.#writeBox(box);
  }

  /** A box of several paragraphs is a frame; of one, words that were placed by hand. */
  #writeBox(box: XmlElement): void {
    const paragraphs = elementsOf(box, 'w:p');
    if (paragraphs.length < 2 || elementsOf(box, 'w:tbl').length > 0) this.writeBlocks(box);
    else this.#writeFrame(paragraphs.flatMap((paragraph) => this.#read(paragraph).lines));
  }

  #writeTable(table: XmlElement): void {
    const rows = rowsOf(table).map((row) => this.#readCells(row));
    if (rows.length === 0) return;
    if (isFrame(rows)) this.#writeFrame(rows.flatMap(([cell]) => cell?.lines ?? []));
    else this.#builder.add(writeTable(rows), 'table', ++this.#blocks);
  }

  #writeFrame(lines: readonly string[]): void {
    this.#blocks++;
    this.#builder.add(`\t${lines.filter((line) => line.trim() !== '').join('\n')}`, 'table', this.#blocks);
    this.#builder.gap();
    this.#builder.gap();
  }

  #readCells(row: XmlElement): readonly Cell[] {
    return cellsOf(row).map((cell) => {
      const properties = firstOf(cell, 'w:tcPr');
      const merged = firstOf(properties, 'w:vMerge');
      const continues = merged !== undefined && valOf(merged) !== 'restart';
      return {
        lines: continues ? [] : this.#readCell(cell),
        columns: Math.max(1, Number(valOf(firstOf(properties, 'w:gridSpan')) ?? 1) || 1),
        rows: 1,
      };
    });
  }

  #readCell(cell: XmlElement): readonly string[] {
    return elementsOf(cell).flatMap((child) => {
      if (child.name === 'w:p') return this.#read(child).lines;
      if (child.name === 'w:tbl') return rowsOf(child).flatMap((row) => cellsOf(row).flatMap((c) => this.#readCell(c)));
      return child.name === 'w:sdt' ? this.#readCell(firstOf(child, 'w:sdtContent') ?? child) : [];
    });
  }

  /** The lines of a paragraph, its list number before them, its notes behind them. */
  #read(paragraph: XmlElement): { readonly lines: readonly string[]; readonly boxes: readonly XmlElement[] } {
    const runs: Runs = { words: '', notes: [], boxes: [] };
    readRuns(paragraph, runs, this.#fields);
    const words = runs.words.trim();
    const label = words === '' ? '' : this.#parts.numbering.label(firstOf(paragraph, 'w:pPr'));
    const lines = `${label}${this.#withNotes(words, runs.notes)}`.split('\n').map((line) => line.trim());
    return { lines: lines.filter((line) => line !== ''), boxes: runs.boxes };
  }

  #withNotes(words: string, ids: readonly string[]): string {
    let index = 0;
    let notes = '';
    const marked = words.replaceAll(NOTE_MARK, () => {
      const note = this.#parts.notes.get(ids[index++] ?? '');
      if (!note) return '';
      const number = this.#notes++;
      notes += ` [${number}:  ${this.#readCell(note).join('')}]`;
      return `[footnoteRef:${number}]`;
    });
    return marked + notes;
  }
}

const rowsOf = (table: XmlElement): readonly XmlElement[] => unwrap(table, 'w:tr');
const cellsOf = (row: XmlElement): readonly XmlElement[] => unwrap(row, 'w:tc');

/** Rows and cells may stand inside content controls and insertions. */
const unwrap = (parent: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    if (child.name === 'w:sdt') return unwrap(firstOf(child, 'w:sdtContent') ?? child, name);
    return /^w:(ins|customXml)$/.test(child.name) ? unwrap(child, name) : [];
  });
