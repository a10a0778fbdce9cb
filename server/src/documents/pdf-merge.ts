/**
 * Joins PDFs made by our own compiler into one. They are of the plainest kind: a classic table of objects,
 * no encryption, no object streams, no forms; anything else is refused.
 */
export function mergePdf(files: Uint8Array[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')]
  const offsets: number[] = [0]
  let length = parts[0]?.length ?? 0
  const write = (number: number, body: Buffer) => {
    offsets[number] = length
    const whole = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    parts.push(whole)
    length += whole.length
  }
  // 1 is the catalog, 2 the tree of pages over those of the files
  let base = 2
  const trees: { number: number; count: number }[] = []
  for (const file of files) {
    const { objects, size, pages, skip } = readPdf(Buffer.from(file.buffer, file.byteOffset, file.byteLength))
    for (const [number, object] of objects) {
      if (skip.has(number)) continue
      const head = renumbered(object.head, base)
      const own = number === pages ? head.replace('/Type /Pages', '/Type /Pages /Parent 2 0 R') : head
      write(number + base, Buffer.concat([Buffer.from(own, 'latin1'), object.stream]))
    }
    trees.push({ number: pages + base, count: countOf(objects.get(pages)?.head ?? '') })
    base += size
  }
  const kids = trees.map((tree) => `${tree.number} 0 R`).join(' ')
  const count = trees.reduce((sum, tree) => sum + tree.count, 0)
  write(1, Buffer.from('<< /Type /Catalog /Pages 2 0 R /Lang (ru) >>'))
  write(2, Buffer.from(`<< /Type /Pages /Count ${count} /Kids [${kids}] >>`))
  parts.push(Buffer.from(table(offsets, length), 'latin1'))
  return new Uint8Array(Buffer.concat(parts))
}

type PdfObject = { head: string; stream: Buffer }

function readPdf(file: Buffer) {
  const tail = file.toString('latin1', Math.max(0, file.length - 2048))
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN)
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(tail)?.[1] ?? ''
  const root = reference(trailer, 'Root')
  if (!Number.isInteger(start) || root === undefined) throw new Error('Not a PDF of ours')
  const places = readTable(file, start)
  const objects = new Map(places.map(([number, from, to]) => [number, readObject(file, from, to)]))
  const pages = reference(objects.get(root)?.head ?? '', 'Pages')
  if (pages === undefined) throw new Error('The PDF has no pages')
  // what describes the file as a whole is said once, by the new one
  const whole = [root, reference(trailer, 'Info'), reference(objects.get(root)?.head ?? '', 'Metadata')]
  const skip = new Set(whole.filter((number) => number !== undefined))
  return { objects, size: Math.max(...objects.keys()) + 1, pages, skip }
}

/** Number, beginning and end of every object, by the table of the file. */
function readTable(file: Buffer, start: number): [number, number, number][] {
  const text = file.toString('latin1', start)
  const head = /^xref\s+0 (\d+)\s+/.exec(text)
  if (!head) throw new Error('The PDF has no plain table of objects')
  const entries = [...text.slice(head[0].length).matchAll(/(\d{10}) (\d{5}) ([nf])/g)].slice(
    0,
    Number(head[1]),
  )
  const used = entries
    .flatMap((entry, number) => (entry[3] === 'n' ? [{ number, at: Number(entry[1]) }] : []))
    .sort((a, b) => a.at - b.at)
  return used.map(({ number, at }, i) => [number, at, used[i + 1]?.at ?? start])
}

function readObject(file: Buffer, from: number, to: number): PdfObject {
  const end = file.lastIndexOf('endobj', to)
  const begin = file.indexOf('obj', from) + 3
  const body = file.subarray(begin, end)
  const at = body.indexOf('\nstream')
  const head = body.toString('latin1', 0, at < 0 ? body.length : at).trim()
  return { head, stream: at < 0 ? Buffer.alloc(0) : body.subarray(at, lastByte(body)) }
}

const lastByte = (body: Buffer) => body.lastIndexOf('endstream') + 'endstream'.length

const reference = (text: string, key: string): number | undefined => {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(text)?.[1]
  return found === undefined ? undefined : Number(found)
}

const countOf = (head: string) => Number(/\/Count (\d+)/.exec(head)?.[1] ?? 0)

// strings of these files are written in hexadecimal, so «1 0 R» is always a reference
const renumbered = (head: string, by: number) =>
  head.replace(/(?<![\d.])(\d+) 0 R\b/g, (_, number) => `${Number(number) + by} 0 R`)

function table(offsets: number[], start: number): string {
  const rows = Array.from({ length: offsets.length }, (_, number) => {
    const at = offsets[number]
    return number === 0 || at === undefined
      ? `0000000000 ${number === 0 ? '65535' : '00000'} f \n`
      : `${String(at).padStart(10, '0')} 00000 n \n`
  })
  return `xref\n0 ${offsets.length}\n${rows.join('')}trailer\n<< /Size ${offsets.length} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
}
