import * as z from 'zod'

/** A text for which similar issues are looked for; a short first line counts as its title. */
export const similarInput = z.object({ text: z.string().trim().min(1).max(12_000) })

export const similarAnswer = z.object({
  items: z.array(
    z.object({
      reference: z.string(),
      title: z.string(),
      score: z.number().min(0).max(1).meta({ description: 'The likelihood that it is about the same matter' }),
      call: z.string().meta({ description: 'Slug of the call it was sent to' }),
      url: z.string(),
    }),
  ),
})
