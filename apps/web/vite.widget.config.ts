import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const source = (file: string): string => fileURLToPath(new URL(`../../packages/widget/src/${file}`, import.meta.url));

/** Vite's own waits for the style sheets of what is loaded; the element has none. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id: string) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
} as const;

/** Style sheets without the room that people need to read them: they are text to whoever makes scripts smaller. */
const closeStyles = {
  name: 'close-styles',
  enforce: 'pre',
  transform: (code: string, id: string) =>
    id.endsWith('-style.ts')
      ? code.replace(/`[^`]*`/g, (style) =>
          style
            .replace(/([{};,])\s+/g, '$1')
            .replaceAll(' {', '{')
            .replaceAll(': ', ':')
            .replaceAll(';}', '}'),
        )
      : null,
} as const;

/**
 * What pages of others load, each at an address that stays: /widget.js, the element; /frame.js, what runs in our frame
 * on their pages; /fit-frames.js, what gives those frames their height. The kinds of chart that few pages use are
 * files of their own, which the element loads when it meets them.
 */
export default defineConfig({
  publicDir: false,
  plugins: [plainImports, closeStyles],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: {
      // d3-array makes a bisector when it is imported, which no chart needs and which would be kept for nothing.
      treeshake: { propertyReadSideEffects: false, manualPureFunctions: ['bisector'] },
      input: {
        widget: source('register.ts'),
        frame: source('frame.ts'),
        'fit-frames': source('fit-frames.ts'),
      },
      output: {
        // Nearly all of the element runs before its chart is painted: V8 compiles it beside the page while it arrives,
        // and not function by function when each is first called.
        postBanner: ({ name }) => (name === 'widget' ? '//# allFunctionsCalledOnLoad' : ''),
        entryFileNames: '[name].js',
        chunkFileNames: 'assets/widget/[name]-[hash].js',
      },
    },
  },
});
