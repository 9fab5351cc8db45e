/**
 * Data for machines in a page. What a `<` begins would be markup to a browser, so that none is written: a text of an
 * entry cannot end the element. Blocks of data are no scripts, which the security policy would refuse.
 */
export function StructuredData({ of }: { of: readonly object[] }) {
  return (
    <>
      {of.map((data, i) => (
        <script
          key={i}
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
        />
      ))}
    </>
  )
}
