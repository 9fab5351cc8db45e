import type { ComponentChildren } from 'preact'
import { paths } from '../../../../schema/paths.ts'
import { usePage } from '../../../page.tsx'
import type { FormState } from '../../../ui/form.tsx'
import { Written } from '../../../ui/text.tsx'
import { SecretariatFrame } from '../../secretariat/Frame.tsx'
import { CallSummary, type MadeCallView } from './MadeCallsPage.tsx'
import { MovedOn, type MovedOnView } from './MovedOn.tsx'

/** The frame of the pages on which one call is kept. */
export function KeepingFrame({
  call,
  title,
  form,
  moved,
  children,
}: {
  call: MadeCallView
  title: string
  form: FormState
  moved?: MovedOnView | undefined
  children: ComponentChildren
}) {
  const { t, locale } = usePage()
  return (
    <SecretariatFrame
      title={t('list.labelled', { label: title, value: call.title })}
      current="calls"
      heading={title}
      form={form}
    >
      <p>
        <a href={paths.secretariat.call(locale, call.slug)}>
          <Written lang={call.language}>{call.title}</Written>
        </a>
        {' · '}
        <a href={paths.secretariat.callPreview(locale, call.slug)}>{t('making.link.preview')}</a>
      </p>
      <CallSummary call={call} />
      <MovedOn view={moved} />
      {children}
    </SecretariatFrame>
  )
}
