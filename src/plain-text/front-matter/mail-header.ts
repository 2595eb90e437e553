import type {Entry, Header} from './header.js'

/** A line of a header with its continuations, which are set in. */
const mailLine =
  /[ \t]{0,40}([\p{L}][\p{L}\p{N}-]{0,40})[ \t]{0,40}:(?:[ \t]{1,40}(\S[^\r\n]{0,2000}(?:\r?\n[ \t]{1,40}[^\s>][^\r\n]{0,2000}){0,200}))?(?:\r?\n|$)/uy
const mailKeys: ReadonlyMap<string, string> = new Map([
  ['from', 'from'],
  ['von', 'from'],
  ['de', 'from'],
  ['da', 'from'],
  ['van', 'from'],
  ['от', 'from'],
  ['fra', 'from'],
  ['från', 'from'],
  ['subject', 'subject'],
  ['betreff', 'subject'],
  ['objet', 'subject'],
  ['asunto', 'subject'],
  ['oggetto', 'subject'],
  ['onderwerp', 'subject'],
  ['assunto', 'subject'],
  ['тема', 'subject'],
  ['emne', 'subject'],
  ['ämne', 'subject'],
  ['date', 'date'],
  ['sent', 'date'],
  ['datum', 'date'],
  ['gesendet', 'date'],
  ['envoyé', 'date'],
  ['fecha', 'date'],
  ['enviado', 'date'],
  ['data', 'date'],
  ['дата', 'date'],
  ['dato', 'date'],
  ['to', 'to'],
  ['an', 'to'],
  ['à', 'to'],
  ['para', 'to'],
  ['a', 'to'],
  ['aan', 'to'],
  ['кому', 'to'],
  ['til', 'to'],
  ['till', 'to'],
  ['cc', 'cc'],
  ['bcc', 'cc'],
  ['received', 'cc'],
  ['sender', 'cc'],
  ['precedence', 'cc'],
  ['importance', 'cc'],
  ['references', 'cc'],
  ['organization', 'cc']
])
/** Fields for machines: "Return-Path", "MIME-Version", "DKIM-Signature", "X-Mailer". */
const technical = /^(?:[a-z]{1,20}-){1,4}[a-z]{1,20}$/iu

const keyOf = (name: string): string | undefined => mailKeys.get(name.toLowerCase()) ?? (technical.test(name) ? 'cc' : undefined)

/** "---------- Forwarded message ---------": what stands under it is another letter, with a header of its own. */
const forwarded =
  /^[-_=]{0,40}\s?(?:begin )?(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|message transféré|message d['’]origine|mensaje reenviado|mensaje original|mensagem encaminhada|mensagem original|messaggio inoltrato|messaggio originale|doorgestuurd bericht|oorspronkelijk bericht|vidarebefordrat meddelande|videresendt (?:meddelelse|besked)|пересылаемое сообщение|пересланное сообщение|przekazana wiadomość|転送メッセージ|转发的邮件|轉寄郵件)\s?:?\s?[-_=]{0,40}$/iu
/** A note over a forwarded letter is short. */
const longestNote = 400

/**
 * Lines such as "From: …" that open the text, behind those for machines: at least two of sender, subject and date. Of a letter that is passed on it is the
 * inner one's, and the note over it goes with the header.
 */
export function readMailHeader(text: string, from: number): Header | null {
  const outer = readLines(text, from)
  const start = outer?.end ?? from
  const mark = behindMark(text, start)
  return (mark === null ? null : readLines(text, mark)) ?? outer
}

/** Where the line begins that follows the mark of a forwarded letter and blank lines, if the mark stands close behind a place. */
function behindMark(text: string, from: number): number | null {
  for (let at = from; at < text.length && at < from + longestNote; ) {
    const end = endOfLine(text, at)
    const next = behindBreaks(text, end)
    if (end - at <= longestMark && forwarded.test(text.slice(at, end).trim())) return next
    at = next
  }
  return null
}
const longestMark = 120

function endOfLine(text: string, from: number): number {
  let at = from
  while (at < text.length && !lineBreaks.has(text.charAt(at))) at++
  return at
}

function behindBreaks(text: string, from: number): number {
  let at = from
  while (lineBreaks.has(text.charAt(at))) at++
  return at
}
const lineBreaks: ReadonlySet<string> = new Set('\r\n')

function readLines(text: string, from: number): Header | null {
  const entries: Entry[] = []
  let at = from
  for (;;) {
    mailLine.lastIndex = at
    const found = mailLine.exec(text)
    const key = keyOf(found?.[1] ?? '')
    if (found === null || key === undefined) break
    const value = found[2]?.trimEnd() ?? ''
    const start = at + found[0].indexOf(value)
    if (value !== '') entries.push({key, values: [unfolded(key, value)], start, end: start + value.length})
    at = mailLine.lastIndex
  }
  const known = new Set(entries.map(({key}) => key))
  return ['from', 'subject', 'date'].filter((key) => known.has(key)).length < 2 ? null : {kind: 'mail', entries, end: at}
}

const folds = /\r?\n[ \t]+/g
/** "Re: ", "Fwd: ", "WG: " before the subject proper. */
const replies = /^(?:(?:re|fwd?|aw|wg|tr|rv|enc|res|sv|vs|vb|odp|antw|doorst|fs|pd|ynt|ha)(?:\[\d{1,3}\])?\s?[:：]\s{0,4}){1,8}(?=\S)/iu

function unfolded(key: string, value: string): string {
  const whole = value.replace(folds, ' ')
  return key === 'subject' ? whole.replace(replies, '') : whole
}
