import {isUnspaced} from '../../util/words.js'
import {isAgency} from './agencies.js'
import {phraseAt} from './phrases.js'
import {type Token, wordToken} from './tokens.js'
import type {Vocabulary} from './vocabulary.js'

/** The tokens with words that are written together parted: jobs and names, "and" and names, "of" and names. */
export const unglue = (tokens: readonly Token[], vocabulary: Vocabulary): Token[] =>
  tokens.flatMap(
    (token, at) => withoutElision(tokens, at, vocabulary) ?? withoutAnd(tokens, at, vocabulary) ?? unglueJob(token, vocabulary)
  )

/** 記者王小明 → 記者 王小明; 홍길동기자 → 홍길동 기자; 新华社记者王小明报道 → 新华社 记者 王小明. */
function unglueJob(token: Token, {glued, desks}: Vocabulary): Token[] {
  if (token.kind !== 'word' || token.text.length < 4 || !isUnspaced(token.text.charCodeAt(0)) || glued.includes(token.folded))
    return [token]
  if (token.text.length !== token.folded.length || desks.has(token.folded)) return [token]
  const word = glued.find((one) => (token.folded.startsWith(one) || token.folded.endsWith(one)) && token.text.length - one.length >= 2)
  if (word !== undefined) {
    const joint = token.folded.startsWith(word) ? word.length : token.text.length - word.length
    return [wordToken(token.text.slice(0, joint)), ...partReported(token.text.slice(joint))]
  }
  const inner = glued.find((one) => isAgency(token.text.slice(0, Math.max(0, token.folded.indexOf(one)))))
  if (inner === undefined) return [token]
  const at = token.folded.indexOf(inner)
  return [wordToken(token.text.slice(0, at)), wordToken(inner), ...partReported(token.text.slice(at + inner.length))].filter(
    ({text}) => text !== ''
  )
}

/** "王小明台北報導", "王小明报道": a name of three characters, from where, and that it reports. */
const reported = /^(\p{Script=Han}{3})(\p{Script=Han}{2,6})?(?:报[道导]|報[導道])$/u

function partReported(text: string): Token[] {
  const [, name, place] = reported.exec(text) ?? []
  if (name === undefined) return [wordToken(text)]
  return place === undefined ? [wordToken(name)] : [wordToken(name), wordToken(text.slice(name.length))]
}

/** "un article d'Ana Silva" → "un article de Ana Silva", where the words with "de" open a byline. */
function withoutElision(tokens: readonly Token[], at: number, {leads}: Vocabulary): Token[] | null {
  const name = elided.exec(tokens[at]?.text ?? '')?.[1]
  if (name === undefined) return null
  const isLead = [1, 2].some((length) => at >= length && leads.has(`${phraseAt(tokens, at - length, length)} de`))
  return isLead ? [wordToken('de'), wordToken(name)] : null
}
const elided = /^[dD]['’](\p{Lu}.*)$/u

/** "منى حسن وأحمد علي", "דנה כהן ויואב לוי": Arabic and Hebrew write "and" as the first letter of the second name, behind a full first one. */
function withoutAnd(tokens: readonly Token[], at: number, {gluedAnds}: Vocabulary): Token[] | null {
  const {text = '', kind} = tokens[at] ?? {}
  const and = text.charAt(0)
  if (kind !== 'word' || !gluedAnds.has(and) || text.length < fewestLetters || namesInAnd.has(text)) return null
  const isBehindName = tokens[at - 1]?.kind === 'word' && tokens[at - 2]?.kind === 'word' && tokens[at + 1]?.kind === 'word'
  return isBehindName ? [wordToken('&'), wordToken(text.slice(1))] : null
}
const fewestLetters = 4
/** First and family names that begin with the letter. */
const namesInAnd: ReadonlySet<string> = new Set(
  'وليد وائل وسام وجدي وفاء وداد وردة وجيه ولاء وسيم وهبة وهيب ورده واصف وحيد وفيق ويليام וילנר וולף וינר ורדית ויקטור וקנין ויצמן'.split(
    ' '
  )
)
