import {defineConfig} from 'tsup'

/** Word lists in their own letters: escaped, those in Cyrillic, Arabic and Devanagari take three times the room. */
const inOwnLetters = (options: {charset?: 'ascii' | 'utf8'}): void => {
  options.charset = 'utf8'
}

const entries = ['index', 'tree', 'text', 'rehype', 'explain', 'html', 'markdown', 'schema'].map((name) => `src/${name}.ts`)

export default defineConfig([
  // ESM: one file per module, so that a bundler leaves out what is not imported.
  {
    entry: ['src/**/*.ts', '!src/**/*.d.ts', '!src/languages/*.ts'],
    format: 'esm',
    outDir: 'dist',
    bundle: false,
    target: 'es2022',
    platform: 'neutral',
    sourcemap: false,
    esbuildOptions: inOwnLetters,
    dts: false
  },
  // The word lists in one file: they are wanted together, and to load one file for each language takes twice the time.
  {
    entry: {'languages/index': 'src/languages/index.ts'},
    format: 'esm',
    outDir: 'dist',
    bundle: true,
    splitting: false,
    target: 'es2022',
    platform: 'neutral',
    esbuildOptions: inOwnLetters,
    dts: false
  },
  // ESM for Node.js, which leaves nothing out: to load one file for each module takes twice the time. Entries share what they have in common.
  // The script build:cjs writes the same files as CommonJS: unified, parse5 and the hast utilities are ESM-only, and tsup's own splitting for CommonJS
  // breaks unified's callable processor.
  {
    entry: entries,
    format: 'esm',
    outDir: 'dist/node',
    bundle: true,
    splitting: true,
    target: 'es2022',
    platform: 'node',
    noExternal: [/^(?!zod|yaml)/],
    external: [/^zod/, /^yaml/],
    esbuildOptions: inOwnLetters,
    dts: false
  },
  // Types, rolled up per entry, in both formats. tsup sets baseUrl, which TypeScript 6 deprecates.
  {entry: entries, format: ['esm', 'cjs'], outDir: 'dist', dts: {only: true, compilerOptions: {ignoreDeprecations: '6.0'}}}
])
