import type { Origin } from './read-result.ts';

/** Characters that show nothing: where a line may break, what joins, and marks of byte order. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A text that grows line by line and remembers where each stretch comes from. */
export class TextBuilder {
  readonly #parts: string[] = [];
  readonly #origins: Origin[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Adds lines that belong together, and where they come from. Blank ones and characters that show nothing are left out. */
  add(given: string, type: Origin['type'], number: number): void {
    const words = given.replace(UNSEEN, '');
    if (words.trim() === '') return;
    const start = this.#length;
    this.#push(`${words}\n`);
    this.#origins.push({ type, number, start, end: start + words.length });
  }

  /** An empty line: the end of a frame. */
  gap(): void {
    this.#push('\n');
  }

  finish(): { text: string; origins: readonly Origin[] } {
    return { text: this.#parts.join(''), origins: this.#origins };
  }

  #push(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }
}
