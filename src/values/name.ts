export {caseName} from './name-case.js'
export {nameKey, sameName} from './name-key.js'
export {nameKind, type NameContext} from './name-kind.js'
export {personLikelihood} from './name-shape.js'
