/** The files of a zip archive by their names, unpacked: as much of the format as documents to edit use. */
export async function unzip(archive: ArrayBuffer): Promise<Map<string, string>> {
  const view = new DataView(archive)
  const bytes = new Uint8Array(archive)
  const name = new TextDecoder()
  // The directory at the end names every file; its own end is 22 bytes long where there is no comment.
  let end = bytes.length - 22
  while (end > 0 && view.getUint32(end, true) !== 0x06054b50) end--
  const files = new Map<string, string>()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const method = view.getUint16(at + 10, true)
    const size = view.getUint32(at + 20, true)
    const nameLength = view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const data = bytes.slice(start, start + size)
    const content =
      method === 0
        ? data
        : await new Response(
            new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw')),
          ).arrayBuffer()
    files.set(name.decode(bytes.slice(at + 46, at + 46 + nameLength)), name.decode(content))
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return files
}
