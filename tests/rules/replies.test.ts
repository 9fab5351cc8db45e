import { describe, expect, it } from 'vitest'
import { isAutomatic, ownWords, replyTokenOf, textOfHtml } from '../../worker/features/help/reply-rules.ts'

describe('the words of a reply', () => {
  it.each([
    ['en', 'On Mon, 23 Nov 2026 at 10:00, Waypost <reply+a@example.org> wrote:'],
    ['en, broken over two lines', 'On Mon, 23 Nov 2026 at 10:00, Waypost\n<reply+a@example.org> wrote:'],
    ['fr', 'Le lun. 23 nov. 2026 à 10:00, Waypost <reply+a@example.org> a écrit :'],
    ['fr with a narrow space', 'Le 23/11/2026 à 10:00, Waypost a écrit\u202f:'],
    ['es', 'El lun, 23 nov 2026 a las 10:00, Waypost (<reply+a@example.org>) escribió:'],
    ['ru', '23 ноября 2026 г., 10:00, Waypost пишет:'],
    ['ru of Gmail', 'пн, 23 нояб. 2026 г. в 10:00, Waypost <reply+a@example.org>:'],
    ['ar', 'في الاثنين، 23 نوفمبر 2026 في 10:00 ص تمت كتابة ما يلي بواسطة ‪Waypost‬‏ <‪reply+a@example.org‬‏>:'],
    ['ar with its own digits', 'بتاريخ ٢٣/١١/٢٠٢٦ كتب Waypost:'],
    ['zh', '于2026年11月23日周一 10:00写道：'],
    ['zh with an address', 'Waypost <reply+a@example.org> 于2026年11月23日周一 10:00写道：'],
    ['Outlook, en', 'From: Waypost <a@example.org>\nSent: Monday\nTo: Desk\nSubject: A request'],
    ['Outlook, fr', 'De : Waypost\nEnvoyé : lundi\nÀ : Service\nObjet : Une demande'],
    ['Outlook, es', 'De: Waypost\nEnviado el: lunes\nPara: Servicio\nAsunto: Una solicitud'],
    ['Outlook, ru', 'От: Waypost\nОтправлено: понедельник\nКому: Служба\nТема: Запрос'],
    ['Outlook, ar', 'من: Waypost\nتم الإرسال: الاثنين\nإلى: المكتب\nالموضوع: طلب'],
    ['Outlook, zh', '发件人：Waypost\n发送时间：星期一\n收件人: 服务台\n主题: 请求'],
    ['a divider', '-----Original Message-----\nFrom: Waypost'],
    ['a line drawn', '________________________________\nFrom: Waypost\nSent: Monday\nTo: Desk'],
    ['a signature', '-- \nThe Desk\n+1 555 0100'],
  ])('end where the mail it answers begins: %s', (_, quoted) => {
    expect(ownWords(`Please call us.\r\n\r\n${quoted}\n\nSecret of the request`)).toBe('Please call us.')
  })

  it('are kept below and between quoted lines', () => {
    const reply =
      'Hello\n\nOn 23 Nov 2026, Waypost wrote:\n> What happened\n> to me\n\nWe can help with that.\n> and this\nNot that.'
    expect(ownWords(reply)).toBe('Hello\n\n\nWe can help with that.\nNot that.'.replace('\n\n\n', '\n\n'))
  })

  it.each([
    'On 3 May we wrote to the registrar.\nThey wrote: nothing.',
    'She wrote:\nplease help',
    'From: now on, call us.\nTo: do this.',
    'Your options:\n- one\n- two',
  ])('are not cut where somebody only seems to quote', (text) => {
    expect(ownWords(text)).toBe(text)
  })

  it('lose what a telephone adds', () => {
    expect(ownWords('Yes.\n\nSent from my iPhone')).toBe('Yes.')
    expect(ownWords('是的。\n\n发自我的iPhone')).toBe('是的。')
  })

  it('are read from HTML where a mail has no text, without its quotation and its style', () => {
    const html = '<style>p{}</style><p>We &amp; you</p><div class="gmail_quote">On 1: secret</div>'
    expect(ownWords(textOfHtml(html))).toBe('We & you')
  })

  it('take little time however hostile the mail', () => {
    const before = performance.now()
    ownWords(`${'On 1 '.repeat(50_000)}\n${'>'.repeat(50_000)}\n${'<'.repeat(50_000)}`)
    textOfHtml('<'.repeat(200_000) + '<style'.repeat(2_000))
    expect(performance.now() - before).toBeLessThan(2_000)
  })
})

describe('a mail of a machine', () => {
  it.each([
    { 'auto-submitted': 'auto-replied' },
    { precedence: 'bulk' },
    { 'x-waypost-id': '01' },
    { 'list-id': '<a.example.org>' },
    { 'content-type': 'multipart/report; boundary=b' },
  ])('is known by %o', (fields) => expect(isAutomatic(fields)).toBe(true))

  it('is not taken for one of a person', () => {
    expect(isAutomatic({ 'auto-submitted': 'no', 'content-type': 'text/plain', precedence: 'normal' })).toBe(false)
  })
})

it('finds the token of an address whatever became of its case, and none in others', () => {
  const token = 'ab12'.repeat(10)
  expect(replyTokenOf(`Reply+${token.toUpperCase()}@example.org`)).toBe(token)
  expect(replyTokenOf('waypost@example.org')).toBe(null)
  expect(replyTokenOf(`reply+${token}x@example.org`)).toBe(null)
})
