/** A child process that parses the pages it is sent, so that a hang or a lost process costs one page. */
import {useModel} from './other-model.js'
import {parsePage, type Task} from './parse-page.js'

const [, , model] = process.argv
if (model !== undefined) useModel(model)

process.on('message', (task: Task) => process.send?.(parsePage(task)))

process.send?.('ready')
