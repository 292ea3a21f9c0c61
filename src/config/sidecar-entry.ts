import type {Allowance} from '#format'

/**
 * The text of a sidecar with an entry added at its end; all else stays to the letter where the
 * list is written an entry a line, and in meaning where it is not.
 *
 * @param text a sidecar that is right, or empty.
 */
export async function withAllowance(text: string, entry: Allowance): Promise<string> {
  const {isSeq, parseDocument, stringify} = await import('./yaml.js')
  const document = parseDocument(text)
  const {contents} = document
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const written = stringify(entry, {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
  }).trimEnd()
  const isOpen = !/^(?:---|\.\.\.)/m.test(text)
  if (isOpen && contents === null) return `${ended(text, lineEnd)}- ${written}${lineEnd}`
  if (isOpen && isSeq(contents) && !contents.flow) {
    const [start] = contents.range!
    const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
    // Before the first dash stands white space, or a byte order mark.
    return `${ended(text, lineEnd)}${indent.replace(/\S/g, '')}- ${written}${lineEnd}`
  }
  document.add(document.createNode(entry, {flow: true}))
  return document.toString({lineWidth: 0, flowCollectionPadding: false}).replace(/\n/g, lineEnd)
}

function ended(text: string, lineEnd: string): string {
  return text === '' || text.endsWith('\n') ? text : text + lineEnd
}
