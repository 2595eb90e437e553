/** A child process that parses the pages it is sent, so that a hang or a lost process costs one page. */
import {parsePage, type Task} from './parse-page.js'

process.on('message', (task: Task) => process.send?.(parsePage(task)))

process.send?.('ready')
