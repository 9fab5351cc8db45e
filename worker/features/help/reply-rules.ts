/** Lines over which the sentence before a quoted mail may be broken by the program that wrote it. */
const mostLines = 3
const longestSentence = 400

/**
 * Ends of the sentence before a quoted mail in six languages; each must also name a number (a date). The last is any
 * sentence that ends with an address in angle brackets and a colon, as Gmail writes in Russian and Arabic.
 */
const introductions: readonly RegExp[] = [
  /^On\b.*\bwrote ?:$/i,
  /^Le\b.*a écrit ?:$/i,
  /^El\b.*\bescribió ?:$/i,
  /(?:пишет|писала?|написала?|писал\(а\)|написал\(а\)) ?:$/i,
  /^(?:في|بتاريخ|يوم).*(?:كتبت?|كتب\/ت|تمت كتابة ما يلي بواسطة).*[:\uff1a]$/,
  /(?:写道|寫道|编写|撰写) ?[:\uff1a]$/,
  /<[^<>@\s]+@[^<>\s]+> ?[:\uff1a]$/,
]

/** Names of the fields that Outlook repeats above a quoted mail: the sender, and the others. */
const senderField = /^\*?(?:From|De|От(?: кого)?|من|发件人|寄件者) ?\*?[:\uff1a] ?\*?\S/i
const otherField =
  /^\*?(?:Sent|Date|To|Cc|Subject|Envoyé|À|Objet|Enviado(?: el)?|Fecha|Para|Asunto|Отправлено|Дата|Кому|Копия|Тема|تم الإرسال|التاريخ|تاريخ الإرسال|إلى|الموضوع|发送时间|日期|收件人|抄送|主题) ?\*?[:\uff1a]/i

/** A line drawn with words above a quoted mail. */
const divider =
  /^-{2,} ?(?:Original Message|Original Appointment|Forwarded message|Message d[’']origine|Mensaje original|Исходное сообщение|Пересылаемое сообщение|الرسالة الأصلية|原始邮件|原始郵件|转发邮件) ?-{2,}$/i

/** What telephones add at the end. */
const gadget =
  /^(?:Sent from my|Get Outlook for|Envoyé (?:de|depuis) mon|Enviado desde mi|Отправлено (?:с|из)|أُ?رسل(?:ت)? من|发自我的|從我的)[^\n]{0,80}$/i

/** Marks of direction and spaces that programs sprinkle over a line; they decide nothing. */
const plain = (line: string) =>
  line
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()

/**
 * What somebody wrote in a reply: without the mail it answers, in the forms that the programs of six languages give it,
 * and without a signature. Text below and between quoted lines stays.
 */
export function ownWords(reply: string): string {
  const lines = reply.replace(/\r\n?/g, '\n').split('\n')
  const kept: string[] = []
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? ''
    // RFC 3676, 4.3; many programs lose the space.
    if (/^--\s?$/.test(line)) break
    const bare = plain(line)
    if (bare.startsWith('>')) continue
    if (
      divider.test(bare) ||
      headersAt(lines, i) ||
      (/^_{10,}$/.test(bare) && headersAt(lines, nextWritten(lines, i + 1)))
    )
      break
    const over = introductionAt(lines, i)
    if (over > 0) {
      // With marks the quotation ends where they end; without, nobody can tell, and it is taken to go on.
      if (!plain(lines[nextWritten(lines, i + over)] ?? '').startsWith('>')) break
      i += over - 1
      continue
    }
    kept.push(line.trimEnd())
  }
  return withoutGadget(kept)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The place of the next line that is not empty. */
function nextWritten(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && plain(lines[at] ?? '') === '') at += 1
  return at
}

/** Over how many lines the sentence before a quotation runs that begins here; 0 where none does. */
function introductionAt(lines: readonly string[], at: number): number {
  let sentence = ''
  for (let n = 1; n <= mostLines; n += 1) {
    const line = plain(lines[at + n - 1] ?? '')
    if (line === '' || line.startsWith('>')) return 0
    sentence = n === 1 ? line : `${sentence} ${line}`
    if (sentence.length > longestSentence) return 0
    if (/[:\uff1a]$/.test(sentence)) {
      const joined = sentence.replace('< ', '<')
      return /\p{Nd}/u.test(joined) && introductions.some((form) => form.test(joined)) ? n : 0
    }
  }
  return 0
}

/** Whether the fields of a quoted mail stand here: its sender, and two more within the next five lines. */
function headersAt(lines: readonly string[], at: number): boolean {
  if (!senderField.test(plain(lines[at] ?? ''))) return false
  const others = lines.slice(at + 1, at + 6).filter((line) => otherField.test(plain(line)))
  return others.length >= 2
}

function withoutGadget(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => plain(line) !== '')
  return last >= 0 && gadget.test(plain(lines[last] ?? '')) ? lines.slice(0, last) : lines
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Text of a mail that has none but HTML: quoted parts left out, one line for each block. */
export function textOfHtml(html: string): string {
  return withoutQuotes(html)
    .replace(/<(script|style|head|title)\b[\s\S]{0,100000}?<\/\1\s*>/gi, '')
    .replace(/[\r\n\t ]+/g, ' ')
    .replace(/<br\b[^>]{0,200}>|<\/(?:p|div|li|tr|h[1-6])\s*>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole
      const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ''
    })
    .replace(/ *\n */g, '\n')
}

/** HTML before the first part that a program marked as the mail that is answered. */
function withoutQuotes(html: string): string {
  const at = html.search(/<blockquote\b|<div[^<>]{0,200}(?:gmail_quote|divRplyFwdMsg|yahoo_quoted|moz-cite-prefix)/i)
  return at === -1 ? html : html.slice(0, at)
}

/** Header fields that tell a machine's mail; names in lower case. */
export type Fields = Readonly<Record<string, string | undefined>>

/** Whether no person wrote this mail: answering it could go on for ever (RFC 3834, 2). */
export function isAutomatic(fields: Fields): boolean {
  const automatic = fields['auto-submitted']?.trim().toLowerCase() ?? 'no'
  return (
    !automatic.startsWith('no') ||
    /^(?:bulk|junk|list|auto_reply)$/i.test(fields.precedence?.trim() ?? '') ||
    fields['x-waypost-id'] !== undefined ||
    fields['x-autoreply'] !== undefined ||
    fields['x-autorespond'] !== undefined ||
    fields['list-id'] !== undefined ||
    /^\s*<>\s*$/.test(fields['return-path'] ?? '') ||
    /^\s*multipart\/report\b/i.test(fields['content-type'] ?? '')
  )
}

/** Whether the receiving server found that the sender's domain disowns the mail (RFC 8601; DMARC). */
export function isForged(fields: Fields): boolean {
  return /\bdmarc=fail\b/i.test(fields['authentication-results'] ?? '')
}

/** The token in the address of a hand-over; null for every other address. */
export function replyTokenOf(address: string): string | null {
  return /^reply\+([0-9a-f]{40})@/i.exec(address.trim())?.[1]?.toLowerCase() ?? null
}
