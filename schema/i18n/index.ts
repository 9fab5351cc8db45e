import type { Locale } from '../vocabulary.ts'
import { ar } from './ar/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { ru } from './ru/index.ts'
import { fill, type Message, type Parameters } from './translate.ts'
import { zh } from './zh/index.ts'

/** The English catalogue sets the keys; every other language must have the same ones. */
export type MessageKey = keyof typeof en
export type Catalogue = Readonly<Record<MessageKey, Message>>

export const catalogues: Readonly<Record<Locale, Catalogue>> = { ar, zh, en, fr, ru, es }

export type Translate = (key: MessageKey, parameters?: Parameters) => string

/** The texts of one language. */
export function translator(locale: Locale): Translate {
  const catalogue = catalogues[locale]
  return (key, parameters) => fill(locale, catalogue[key], parameters)
}
