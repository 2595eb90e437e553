import type {BlockContext} from './build-blocks.js'
import type {Leaf} from './leaf.js'
import type {Region} from './region.js'
export const imageLeaves = (_region: Region, _context: BlockContext): Leaf[] => []
