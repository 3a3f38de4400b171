import type { ParsedReport } from '@gongbao/indicator-schema';
import type { Format } from '../inputs/write-file.ts';

/** A text, and what is read of it. */
export interface ReadSample {
  readonly text: string;
  readonly report: ParsedReport;
}

/** A file, the text that it was made from, and whether its bytes were changed afterwards. */
export interface FileSample {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly format: Format;
  readonly isDamaged: boolean;
}

/** What holds for any sample. `hold` throws where it does not. */
export interface Law<Sample> {
  readonly name: string;
  readonly hold: (sample: Sample) => void | Promise<void>;
}
