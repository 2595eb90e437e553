import {readFileSync} from 'node:fs'
import {join} from 'node:path'

const example = (name: string): string => readFileSync(join(import.meta.dirname, '../examples', name), 'utf8')

/** A page in the shape of real ones: chrome around an article, with JSON-LD. */
export const page = example('page.html')

/** The same article as a person copies it. */
export const text = example('copied.txt')
