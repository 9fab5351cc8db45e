import type { EmergencyKind } from '../../../schema/contracts/help.ts'
import { emergencyHelp } from '../../../schema/data/emergency-numbers.ts'
import type { MessageKey, Translate } from '../../../schema/i18n/index.ts'

/** As a telephone takes it: digits, `*` and `+`. */
const dialled = (phone: string): string => `tel:${phone.replace(/[^\d*+]/g, '')}`

/**
 * What is shown before any desk when a text tells of danger: what to do now, and whom to turn to. The advice names the
 * numbers too, for programs that show nothing else.
 * @param country ISO 3166-1 alpha-2, as told or as the text says; null where it is not known
 */
export function presentEmergency(
  t: Translate,
  kind: EmergencyKind,
  country: string | null,
): { kind: EmergencyKind; advice: string; contacts: { label: string; phone: string | null; url: string }[] } {
  const contacts = emergencyHelp(kind, country).map(({ line, phone, url }) => ({
    label: t(`help.emergency.call.${line}` as MessageKey),
    phone,
    url: url ?? dialled(phone ?? ''),
  }))
  const advice = t(`help.emergency.${kind}` as MessageKey)
  const calls = contacts
    .filter(({ phone }) => phone !== null)
    .map(({ label, phone }) => t('help.emergency.number', { label, phone: phone ?? '' }))
    .join('; ')
  return { kind, advice: calls === '' ? advice : t('help.emergency.said', { advice, calls }), contacts }
}
