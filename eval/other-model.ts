import {readFileSync} from 'node:fs'
import type {TreeModel} from '../src/body/score/model.js'
import {bodyModel} from '../src/data/body-model.js'
import {pageTypeModel} from '../src/data/page-type-model.js'
import type {PageTypeModel} from '../src/page-type/page-type.js'

/**
 * Lets this process score with models that `npm run train -- --out FILE` and `npm run train:page-type -- --out FILE` wrote, in place of the
 * library's own. Before the first page is parsed. Several files are parted by commas.
 */
export function useModel(files: string): void {
  for (const file of files.split(',')) {
    const model = JSON.parse(readFileSync(file, 'utf8')) as TreeModel | PageTypeModel
    Object.assign('trees' in model ? bodyModel : pageTypeModel, model)
  }
}
