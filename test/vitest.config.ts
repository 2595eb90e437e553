import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    typecheck: {enabled: false},
    testTimeout: 20_000
  }
})
