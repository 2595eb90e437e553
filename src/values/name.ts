export {caseName} from './name-case.js'
export {nameKey, sameName} from './name-key.js'
export {type NameContext, nameKind} from './name-kind.js'
export {personLikelihood, surePerson} from './name-shape.js'
