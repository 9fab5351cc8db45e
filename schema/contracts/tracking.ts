import * as z from 'zod'
import { prose } from './common.ts'

/** Longest reasons of an appeal, in characters: as long as a moderator's note. */
export const maxAppeal = 4000

/** An appeal against a decision. */
export const appealInput = z.object({ note: prose(maxAppeal) })
