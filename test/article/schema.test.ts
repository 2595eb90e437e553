import {expectTypeOf, test} from 'vitest'
import type * as z from 'zod/mini'
import type {Article, Block} from '../../src/article/article.js'
import type {articleSchema, blockSchema} from '../../src/article/schema.js'

test('the schemas describe exactly the hand-written types', () => {
  expectTypeOf<z.infer<typeof blockSchema>>().toEqualTypeOf<Block>()
  expectTypeOf<z.infer<typeof articleSchema>>().toEqualTypeOf<Article>()
})
