import {readFileSync} from 'node:fs'
import type {TreeModel} from '../src/body/model.js'
import {bodyModel} from '../src/data/body-model.js'

/** Lets this process score with a body model that `npm run train -- --out FILE` wrote, in place of the library's own. Before the first page is parsed. */
export function useModel(file: string): void {
  Object.assign(bodyModel, JSON.parse(readFileSync(file, 'utf8')) as TreeModel)
}
