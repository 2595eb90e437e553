import {ar} from './ar.js'
import {da} from './da.js'
import {de} from './de.js'
import {en} from './en.js'
import {es} from './es.js'
import {fi} from './fi.js'
import {fr} from './fr.js'
import {hi} from './hi.js'
import {is} from './is.js'
import {it} from './it.js'
import {ja} from './ja.js'
import {ko} from './ko.js'
import type {Language} from './language.js'
import {nb} from './nb.js'
import {nl} from './nl.js'
import {pl} from './pl.js'
import {pt} from './pt.js'
import {ru} from './ru.js'
import {sv} from './sv.js'
import {tr} from './tr.js'
import {uk} from './uk.js'
import {ur} from './ur.js'
import {zh} from './zh.js'

/** The built-in languages; where two read a word differently and the page's language is unknown, the earlier one is heard first. */
export const languages: readonly Language[] = [en, de, fr, es, pt, it, nl, sv, da, nb, fi, is, pl, ru, uk, tr, zh, ja, ko, ar, hi, ur]

/** Tags that name a language of the list otherwise. */
const ALIASES: ReadonlyMap<string, string> = new Map([['no', 'nb'], ['nn', 'nb'], ['cmn', 'zh'], ['yue', 'zh']])

/** The language of a BCP 47 tag ("pt-BR", "zh_TW"), by its primary subtag; null where the list does not hold it. */
export function languageOf(tag: string | null): Language | null {
  if (tag === null) return null
  const exact = byTag.get(tag)
  if (exact !== undefined) return exact
  const primary = tag.trim().toLowerCase().split(SUBTAGS, 1)[0] ?? ''
  return byTag.get(ALIASES.get(primary) ?? primary) ?? null
}

const SUBTAGS = /[-_]/u

const byTag: ReadonlyMap<string, Language> = new Map(languages.map(language => [language.tag, language] as const))
