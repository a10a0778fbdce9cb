import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { promisify } from 'node:util'
import { registerDocument } from '@app/model/documents'
// biome-ignore-start lint/style/noRestrictedImports: the server has no door for other packages, a bench looks at it from outside
import {
  closeOffice,
  closePdf,
  renderDocx,
  renderPdf,
  renderPrintFile,
  renderXlsx,
} from '@app/server/src/documents/index.ts'
// biome-ignore-end lint/style/noRestrictedImports: as above
import { consentOf, orderOf, registerOf } from './papers.ts'

type Line = { what: string; got: number; limit: number; unit: string }

/** Speed of papers against the figures the product promises; `--json` prints them as one object. */
export async function run(args: string[]): Promise<void> {
  const lines: Line[] = []
  const add = (what: string, got: number, limit: number, unit: string) =>
    lines.push({ what, got, limit, unit })
  try {
    // the threads start and read their fonts once
    await Promise.all([renderPdf(orderOf(3)), renderDocx(orderOf(3)), renderXlsx(registerOf(3))])
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()

    const pdf = await median(7, (i) => renderPdf(orderOf(100, i)))
    add('order with 100 pairs, PDF', pdf, 200, 'ms')
    add('order with 100 pairs, DOCX', await median(7, (i) => renderDocx(orderOf(100, i))), 100, 'ms')
    add(
      'register of 500 rows, PDF',
      await median(5, (i) => renderPdf(registerDocument(registerOf(500, i)))),
      600,
      'ms',
    )
    add('register of 500 rows, XLSX', await median(5, (i) => renderXlsx(registerOf(500, i))), 600, 'ms')

    const { ms, megabytes } = await printing(500)
    add('500 consents in one print file', ms, 10_000, 'ms')
    add('memory of the process meanwhile', megabytes, 700, 'MB')
    add('longest gap of the event loop', delay.max / 1e6, 50, 'ms')

    const office = await libreOffice()
    if (office) add('PDF of the order : LibreOffice on the same DOCX', pdf / office, 0.5, '')
    else console.log('no soffice here: the ratio to LibreOffice is not measured')
  } finally {
    await Promise.all([closePdf(), closeOffice()])
  }
  if (args.includes('--json')) console.log(JSON.stringify(lines))
  else for (const line of lines) console.log(said(line))
}

const said = ({ what, got, limit, unit }: Line) => {
  const value = unit ? `${Math.round(got)} ${unit}` : got.toFixed(3)
  return `${what.padEnd(50)} ${value.padStart(10)}   limit ${limit}${unit && ` ${unit}`}   ${got <= limit ? 'ok' : 'OVER'}`
}

/** The middle of several runs, each of a new document. */
async function median(times: number, work: (i: number) => Promise<unknown>): Promise<number> {
  const taken: number[] = []
  for (let i = 0; i < times; i++) {
    const start = performance.now()
    await work(i)
    taken.push(performance.now() - start)
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0
}

async function printing(count: number): Promise<{ ms: number; megabytes: number }> {
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 20)
  const start = performance.now()
  await renderPrintFile(consents(count))
  const ms = performance.now() - start
  clearInterval(watch)
  return { ms, megabytes: most / 1e6 }
}

function* consents(count: number) {
  for (let i = 0; i < count; i++) yield consentOf(i)
}

/** How long a warm LibreOffice takes to print the order, null where there is none. */
async function libreOffice(): Promise<number | null> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-documents-'))
  const file = path.join(folder, 'order.docx')
  const convert = () =>
    promisify(execFile)(
      'soffice',
      [
        `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        file,
      ],
      { timeout: 120_000 },
    )
  try {
    await writeFile(file, await renderDocx(orderOf(100)))
    await convert() // makes its profile
    return await median(3, convert)
  } catch {
    return null // not installed
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
