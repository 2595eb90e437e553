import {defineConfig} from 'vitest/config'

/** `unit` needs neither registry nor browser; `package` installs the packed tarball; `browser` runs where a Chromium is found. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    testTimeout: 20_000,
    projects: [
      {extends: true, test: {name: 'unit', include: ['**/*.test.ts'], exclude: ['package/**', 'browser/**']}},
      {extends: true, test: {name: 'package', include: ['package/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000}},
      {extends: true, test: {name: 'browser', include: ['browser/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000}}
    ]
  }
})
