import { SourceMap, type SourceMapPayload } from 'node:module';

/** Where a frame of a stack stands: `at handler (index.js:12:3456)`. */
const place = /(?<![\w./-])\(?(?:file:\/\/\/)?[\w./-]*index\.js:(\d+):(\d+)\)?/;

/** Writes the frames of a bundle's stack by the sources that its map names; others stay as they are. */
export function sourceStackReader(map: string): (stack: string) => string {
  const sources = new SourceMap(JSON.parse(map) as SourceMapPayload);
  return (stack) =>
    stack
      .split('\n')
      .map((frame) =>
        frame.replace(place, (whole, line: string, column: string) => {
          const origin = sources.findOrigin(Number(line), Number(column));
          if (!('fileName' in origin)) return whole;
          const name = origin.name === undefined ? '' : `${origin.name} `;
          return `(${name}${origin.fileName}:${origin.lineNumber}:${origin.columnNumber})`;
        }),
      )
      .join('\n');
}
