import type { Diagnostic, Span } from '@gongbao/indicator-schema';

/** Where a stretch of the extracted text comes from: a page of a PDF, or a paragraph of a DOCX or an HTML file. */
export interface Origin extends Span {
  readonly type: 'page' | 'paragraph' | 'table' | 'note';
  /** Counted from 1 in the order of the file. */
  readonly number: number;
}

export type ReadErrorCode =
  | 'empty'
  | 'too-large'
  | 'too-many-pages'
  | 'too-deep'
  | 'too-slow'
  | 'expands-too-far'
  | 'other-format'
  | 'not-text'
  | 'not-a-document'
  | 'damaged'
  | 'encrypted'
  | 'garbled'
  | 'no-text-layer';

/** Why a file was refused. `facts` holds what `message` says in words. */
export interface ReadError {
  readonly code: ReadErrorCode;
  readonly message: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A file as text. All offsets, here and in what is parsed from it, are UTF-16 offsets into `text`. */
export interface ReadText {
  readonly ok: true;
  readonly text: string;
  readonly mediaType: string;
  /** A WHATWG encoding label for text and HTML; null where the format settles it. */
  readonly encoding: string | null;
  readonly origins: readonly Origin[];
  readonly diagnostics: readonly Diagnostic[];
}

export type ReadResult = ReadText | { readonly ok: false; readonly error: ReadError };

export interface ReadOptions {
  readonly limits?: Partial<ReadLimits>;
  /** Told of each page of a PDF when it is read, counted from 1, and of how many there are. */
  readonly onPage?: (page: number, pages: number) => void;
}

export interface ReadLimits {
  /** Of the file as given. */
  readonly bytes: number;
  /** Of the extracted text, in UTF-16 code units. */
  readonly characters: number;
  /** Of a web page with all its marks, in UTF-16 code units; its text counts as `characters`. */
  readonly markup: number;
  /** Of a PDF. */
  readonly pages: number;
  /** Of all that is unpacked from a DOCX. */
  readonly unpackedBytes: number;
  /** Elements inside elements in HTML and DOCX. */
  readonly depth: number;
  /** For a PDF, whose pages may hold anything. */
  readonly milliseconds: number;
}
