import type {Byline, DateValue, Publisher} from '../../article/article.js'
import {readByline, readNames} from '../../values/byline.js'
import {readDate} from '../../values/date.js'
import {nameKind, personLikelihood, surePerson} from '../../values/name.js'
import type {Copy} from '../copy.js'
import type {Entry} from '../front-matter/header.js'
import type {Find} from './decision.js'

/** What front matter and mail headers say is meant for machines, and is right but for copies of templates. */
const trust = 0.98

type Reader<Value> = (values: readonly string[], copy: Copy) => Value | null

const first: Reader<string> = ([value]) => (value === undefined || value.trim() === '' ? null : value.trim())
const all: Reader<string[]> = (values) =>
  (values.length === 1 ? (values[0] ?? '').split(listMark) : [...values]).map((one) => one.trim()).filter((one) => one !== '')
const listMark = /[,;]/u
const readDay: Reader<DateValue> = ([value = ''], {language, settings}) =>
  readDate(value, {language, referenceTime: settings.referenceTime})

/** The line of an export is a byline as it is to be shown, with jobs and papers. */
const readAuthors: Reader<Byline> = (values, {language, header}) => {
  if (header?.kind === 'labels') return readByline(values.map(givenFirst).join(', '), {language, publisher: null})
  const authors = values.flatMap((value) => readNames(value, {language, publisher: null}))
  return authors.length === 0 ? null : {text: null, authors, contributors: []}
}

/** "Weir, Catriona", "von Lind, Bo": archives label one writer so. Two words parted by a comma are hardly two people's whole names. */
const inverted = /^((?:\p{Ll}{1,4} ){0,2}\p{Lu}[\p{L}’'-]{1,40}), (\p{Lu}[\p{L}’'-]{1,40}(?: \p{Lu}\.?)?)$/u

function givenFirst(value: string): string {
  const [, surname, given] = inverted.exec(value.trim()) ?? []
  const name = `${given} ${surname}`
  return surname !== undefined && given !== undefined && personLikelihood(name) >= surePerson ? name : value
}

const address = /<[^<>]*>$/u
const quotes = /^["']|["']$/gu
const senderName = (value: string): string => value.trimEnd().replace(address, '').trim().replace(quotes, '').trim()

const ownAddress = /<([^<>@\s]+@[^<>@\s]+)>$/u

/** A person who sent the text wrote it; the address belongs to the name where there is one name. */
const readSender: Reader<Byline> = ([value = ''], copy) => {
  const name = senderName(value)
  const byline = nameKind(name, {language: copy.language, publisher: null}) === 'person' ? readAuthors([name], copy) : null
  const email = ownAddress.exec(value.trimEnd())?.[1]
  return byline?.authors.length !== 1 || email === undefined ? byline : {...byline, authors: byline.authors.map((one) => ({...one, email}))}
}

const readSenderOrganisation: Reader<Publisher> = ([value = ''], copy) => {
  const name = senderName(value)
  return name === '' || name.includes('@') || nameKind(name, {language: copy.language, publisher: null}) === 'person'
    ? null
    : {name, url: null}
}

const readPublisher: Reader<Publisher> = (values, copy) => {
  const name = first(values, copy)
  return name === null ? null : {name, url: null}
}

interface Declared<Value> {
  readonly keys: readonly string[]
  readonly read: Reader<Value>
}

/** Keys under which front matter and mail headers hold each field. */
const declared = {
  headline: {keys: ['title', 'headline', 'subject'], read: first} satisfies Declared<string>,
  kicker: {keys: ['kicker'], read: first} satisfies Declared<string>,
  dek: {keys: ['subtitle', 'dek', 'standfirst', 'lead', 'subheadline'], read: first} satisfies Declared<string>,
  description: {keys: ['description', 'summary', 'excerpt'], read: first} satisfies Declared<string>,
  byline: {keys: ['author', 'authors', 'byline'], read: readAuthors} satisfies Declared<Byline>,
  sender: {keys: ['from'], read: readSender} satisfies Declared<Byline>,
  published: {
    keys: ['date', 'published', 'publishdate', 'pubdate', 'date_published', 'datepublished'],
    read: readDay
  } satisfies Declared<DateValue>,
  modified: {keys: ['updated', 'modified', 'lastmod', 'last_modified_at', 'date_modified'], read: readDay} satisfies Declared<DateValue>,
  section: {keys: ['section', 'category', 'categories'], read: first} satisfies Declared<string>,
  tags: {keys: ['tags', 'keywords'], read: all} satisfies Declared<string[]>,
  publisher: {keys: ['publisher', 'site', 'publication'], read: readPublisher} satisfies Declared<Publisher>,
  house: {keys: ['from'], read: readSenderOrganisation} satisfies Declared<Publisher>
}
type DeclaredName = keyof typeof declared
type ValueOf<Name extends DeclaredName> = NonNullable<ReturnType<(typeof declared)[Name]['read']>>

/** The header's value of a field, if it states one. */
export function findDeclared<Name extends DeclaredName>(copy: Copy, name: Name): Find<ValueOf<Name>>[] {
  const {keys, read} = declared[name] as unknown as Declared<ValueOf<Name>>
  return (copy.header?.entries ?? []).flatMap((entry) => (keys.includes(entry.key) ? found(copy, entry, read(entry.values, copy)) : []))
}

function found<Value>(copy: Copy, {key, values, start, end}: Entry, value: Value | null): Find<Value>[] {
  const kind = copy.header?.kind ?? 'front-matter'
  return value === null ? [] : [{value, source: kind, trust, start, end, raw: values.join(', '), path: `${kind} ${key}`}]
}
