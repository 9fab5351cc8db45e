/**
 * A stream of UTF-8 that asks for the next piece of text only when the one before has been read, so that memory stays flat
 * however long the whole is. Empty pieces are passed over: a pull that gives nothing would not be repeated.
 */
export function textStream(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const iterator = pieces[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      for (;;) {
        const { done, value } = await iterator.next()
        if (done === true) return controller.close()
        if (value !== '') return controller.enqueue(encoder.encode(value))
      }
    },
    async cancel() {
      await iterator.return?.()
    },
  })
}
