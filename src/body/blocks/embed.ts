import type {Leaf} from './leaf.js'
import type {Region} from './region.js'
export const embedLeaves = (_region: Region): Leaf[] => []
