import {ar} from './ar.js'
import {bg} from './bg.js'
import {bn} from './bn.js'
import {ca} from './ca.js'
import {cs} from './cs.js'
import {da} from './da.js'
import {de} from './de.js'
import {el} from './el.js'
import {en} from './en.js'
import {es} from './es.js'
import {et} from './et.js'
import {fa} from './fa.js'
import {fi} from './fi.js'
import {fr} from './fr.js'
import {he} from './he.js'
import {hi} from './hi.js'
import {hr} from './hr.js'
import {hu} from './hu.js'
import {id} from './id.js'
import {is} from './is.js'
import {it} from './it.js'
import {ja} from './ja.js'
import {ko} from './ko.js'
import type {Language} from './language.js'
import {lt} from './lt.js'
import {lv} from './lv.js'
import {mr} from './mr.js'
import {ms} from './ms.js'
import {nb} from './nb.js'
import {nl} from './nl.js'
import {pl} from './pl.js'
import {pt} from './pt.js'
import {ro} from './ro.js'
import {ru} from './ru.js'
import {sk} from './sk.js'
import {sl} from './sl.js'
import {sr} from './sr.js'
import {sv} from './sv.js'
import {ta} from './ta.js'
import {th} from './th.js'
import {tr} from './tr.js'
import {uk} from './uk.js'
import {ur} from './ur.js'
import {vi} from './vi.js'
import {zh} from './zh.js'

/** The built-in languages; where two read a word differently and the page's language is unknown, the earlier one is heard first. */
export const languages: readonly Language[] = [
  en, de, fr, es, pt, it, nl, sv, da, nb, fi, is, pl, ru, uk, tr, zh, ja, ko, ar, hi, ur,
  cs, sk, hu, ro, el, bg, hr, sr, sl, he, fa, id, ms, vi, th, bn, ta, mr, ca, lt, lv, et
]

/** A language and English, which half-translated pages and metadata use everywhere; all languages where it is unknown. */
export const withEnglish = (language: Language | null): readonly Language[] =>
  language === null ? languages : [language, ...languages.filter(other => other.tag === 'en' && other !== language)]

/** Tags that name a language of the list otherwise. */
const ALIASES: ReadonlyMap<string, string> = new Map([['no', 'nb'], ['nn', 'nb'], ['cmn', 'zh'], ['yue', 'zh'], ['bs', 'hr'], ['sh', 'hr'], ['cnr', 'sr'], ['iw', 'he'], ['in', 'id'], ['prs', 'fa']])

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
