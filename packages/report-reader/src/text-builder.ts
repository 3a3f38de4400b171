import type { Origin } from './read-result.ts';

/** A text that grows line by line and remembers where each stretch comes from. */
export class TextBuilder {
  readonly #parts: string[] = [];
  readonly #origins: Origin[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Adds lines that belong together, and where they come from. Blank ones are left out. */
  add(words: string, type: Origin['type'], number: number): void {
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
