import { maxAnswer } from '../../../schema/contracts/help.ts'
import { usePage } from '../../page.tsx'
import { type FormState, TextArea } from '../../ui/form.tsx'
import { Moment } from '../../ui/text.tsx'
import type { MessageView } from './views.ts'

/** Messages in the order in which they were written, each with its author. */
export function Messages({ messages }: { messages: readonly MessageView[] }) {
  return (
    <>
      {messages.map((message) => (
        <article key={message.id}>
          <p class="byline">
            <b>
              <bdi>{message.by}</bdi>
            </b>{' '}
            <span class="hint">
              <Moment at={message.at} />
            </span>
          </p>
          <blockquote dir="auto">
            <p class="written">{message.text}</p>
          </blockquote>
        </article>
      ))}
    </>
  )
}

/** The field for one more message, and its button. */
export function MessageFields({ form, hint }: { form: FormState; hint: string }) {
  const { t } = usePage()
  return (
    <>
      <TextArea
        form={form}
        name="message"
        label={t('thread.message')}
        hint={`${hint} ${t('form.limit', { n: maxAnswer })}`}
        required
        rows={4}
      />
      <button type="submit">{t('thread.send')}</button>
    </>
  )
}
