import {tokensAt} from '../page/attributes.js'
import type {NodeIndex} from '../page/page.js'

const filed: ReadonlySet<string> = new Set(['tag', 'category'])

/** Whether a link says by its `rel` that it leads to where the text is filed (microformats' rel-tag). */
export const isRubricLink = (index: NodeIndex, node: number): boolean => tokensAt(index, node, 'rel').some((word) => filed.has(word))
