/** A failure whose message alone tells the operator what to do; it is printed without a stack trace. */
export class PlainError extends Error {}

/** Runs a program; a PlainError ends it with its sentence and exit code 1, anything else with its stack as well. */
export async function runProgram(program: () => Promise<void>): Promise<void> {
  try {
    await program()
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error)
    process.exit(1)
  }
}
