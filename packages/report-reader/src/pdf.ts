import { getDocumentProxy } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { finishText } from './finish-text.ts';
import { readPage } from './pdf/read-page.ts';
import type { Page } from './pdf/run.ts';
import { showsPaper } from './pdf/shows-paper.ts';
import { writePages } from './pdf/write-pages.ts';
import { limitsOf } from './read-limits.ts';
import type { ReadLimits, ReadOptions, ReadResult } from './read-result.ts';
import { refuse } from './refuse.ts';

/** A page with fewer characters is a picture with a page number. */
const FEWEST_CHARACTERS = 20;
/** A page with as few as these may be one with a stamp, or a cover. */
const FEW_CHARACTERS = 120;
/** Of so many pages it is looked whether they are pictures: each must be drawn for it. */
const LOOKED_AT = 3;

/**
 * Reads a PDF that has a text layer: lines joined to paragraphs, columns one after the other, page numbers and running
 * heads left out, radicals folded. `origins` say which stretch stands on which page.
 */
export const readPdf = async (bytes: Uint8Array, options?: ReadOptions): Promise<ReadResult> => {
  const limits = limitsOf(options);
  if (bytes.length > limits.bytes) {
    return refuse('too-large', { size: bytes.length, limit: limits.bytes, unit: 'bytes' });
  }
  const deadline = Date.now() + limits.milliseconds;
  let document: PDFDocumentProxy | undefined;
  try {
    // The library keeps the bytes for itself, and takes no Buffer of Node's: it gets its own.
    document = await within(deadline, getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }));
    // One timer for all pages: one for each costs more than a step.
    return await within(deadline, readDocument(document, { deadline, limits, onPage: options?.onPage }));
  } catch (error) {
    return explain(error, limits);
  } finally {
    await document?.loadingTask.destroy();
  }
};

interface Terms {
  readonly deadline: number;
  readonly limits: ReadLimits;
  readonly onPage: ReadOptions['onPage'];
}

const readDocument = async (document: PDFDocumentProxy, { deadline, limits, onPage }: Terms): Promise<ReadResult> => {
  const count = document.numPages;
  if (count > limits.pages) return refuse('too-many-pages', { pages: count, limit: limits.pages });
  const pages: Page[] = [];
  for (let number = 1; number <= count; number++) {
    // No timer comes between steps that follow on each other at once.
    if (Date.now() > deadline) throw new TooSlow();
    pages.push(await readPage(await document.getPage(number)));
    onPage?.(number, count);
  }
  const bare = pages.filter((page) => charactersOf(page) < FEWEST_CHARACTERS);
  if (bare.length === count || (await isStampedScan(document, pages))) return refuse('no-text-layer', { pages: count });
  const { text, origins } = writePages(pages);
  const diagnostics = diagnoseBarePages(bare);
  return finishText({ text, mediaType: 'application/pdf', encoding: null, origins, diagnostics }, limits);
};

const charactersOf = (page: Page): number => page.runs.reduce((sum, { words }) => sum + words.trim().length, 0);

/** Whether nothing stands on the pages but a stamp, a number or a note on pictures of paper. */
const isStampedScan = async (document: PDFDocumentProxy, pages: readonly Page[]): Promise<boolean> => {
  if (!pages.every((page) => charactersOf(page) < FEW_CHARACTERS)) return false;
  for (const { number } of pages.slice(0, LOOKED_AT)) {
    if (!(await showsPaper(await document.getPage(number)))) return false;
  }
  return true;
};

const diagnoseBarePages = (bare: readonly Page[]): (ReadResult & { ok: true })['diagnostics'] => {
  if (bare.length === 0) return [];
  const pages = bare.map(({ number }) => number);
  const message = `pages without text, perhaps scanned: ${pages.join(', ')}`;
  return [{ code: 'pages-without-text', severity: 'warning', start: 0, end: 0, message, facts: { pages } }];
};

class TooSlow extends Error {}

/** Waits for a step no longer than the whole may take. */
const within = async <T>(deadline: number, step: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), Math.max(0, deadline - Date.now()));
  });
  try {
    return await Promise.race([step, late]);
  } finally {
    clearTimeout(timer);
  }
};

const explain = (error: unknown, limits: ReadLimits): ReadResult => {
  if (error instanceof TooSlow) return refuse('too-slow', { limit: limits.milliseconds });
  const { name, message } = error as Error;
  if (name === 'PasswordException') return refuse('encrypted');
  return refuse('damaged', { reason: message.split('\n')[0] ?? name });
};
