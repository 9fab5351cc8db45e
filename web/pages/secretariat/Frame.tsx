import type { ComponentChildren } from 'preact'
import { Layout } from '../../ui/Layout.tsx'

/** The frame of the Secretariat's pages. */
export function SecretariatFrame({
  title,
  children,
}: {
  title: string
  current: 'queue' | 'outbox' | 'contacts' | 'tokens' | 'staff'
  children: ComponentChildren
}) {
  return (
    <Layout title={title} hidden>
      <h1>{title}</h1>
      {children}
    </Layout>
  )
}
