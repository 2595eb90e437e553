import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {useModel} from '../../eval/other-model.js'
import type {FeatureRows} from '../../src/body/score/features.js'
import {scoreRows, scoreWith} from '../../src/body/score/model.js'
import {bodyModel} from '../../src/data/body-model.js'

test("a model from a file takes the place of the library's own", () => {
  const file = join(mkdtempSync(join(tmpdir(), 'model-')), 'model.json')
  writeFileSync(file, JSON.stringify({...bodyModel, bias: 0, trees: ''}))
  const row: FeatureRows = {count: 1, read: () => undefined}
  expect(scoreWith({...bodyModel}, row)[0]).not.toBe(0.5)
  useModel(file)
  expect(scoreRows(row)[0]).toBe(0.5)
})
