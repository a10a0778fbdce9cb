import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { fontFiles } from '#documents'

type Options = { archive: boolean; limit?: number }

/**
 * Turns a DOCX into a PDF by LibreOffice: in a profile of its own that dies with it, without macros, links and
 * network. @throws Error when it gives no PDF within the limit of milliseconds
 */
export async function convertToPdf(
  office: string,
  docx: Uint8Array,
  { archive, limit = 60_000 }: Options,
): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nastavnik-office-'))
  try {
    await mkdir(path.join(folder, 'profile', 'user'), { recursive: true })
    await writeFile(path.join(folder, 'profile', 'user', 'registrymodifications.xcu'), settings)
    await writeFile(path.join(folder, 'fonts.conf'), fonts)
    await writeFile(path.join(folder, 'paper.docx'), docx)
    const filter = archive ? `pdf:writer_pdf_Export:${JSON.stringify(archiveOptions)}` : 'pdf'
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`
    const run = [profile, '--headless', '--norestore', '--nolockcheck', '--nodefault', '--nologo']
    const words = [
      office,
      ...run,
      '--convert-to',
      filter,
      '--outdir',
      folder,
      path.join(folder, 'paper.docx'),
    ]
    await ran((await withoutNetwork()) ? ['unshare', '-rn', ...words] : words, folder, limit)
    return new Uint8Array(await readFile(path.join(folder, 'paper.pdf')))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** PDF/A-2b. */
const archiveOptions = { SelectPdfVersion: { type: 'long', value: '2' } }

const value = (place: string, name: string, type: string, of: string) =>
  `<item oor:path="${place}"><prop oor:name="${name}" oor:op="fuse"><value xsi:type="xs:${type}">${of}</value></prop></item>`

const scripting = '/org.openoffice.Office.Common/Security/Scripting'
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${value(scripting, 'DisableMacrosExecution', 'boolean', 'true')}
${value(scripting, 'MacroSecurityLevel', 'int', '3')}
${value(scripting, 'BlockUntrustedRefererLinks', 'boolean', 'true')}
${value('/org.openoffice.Office.Writer/Content/Update', 'Link', 'int', '0')}
</oor:items>`

/** The faces that our own layout is printed with, besides those of the machine. */
const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${[...new Set(Object.values(fontFiles).map((file) => path.dirname(file)))].map((dir) => `<dir>${dir}</dir>`).join('')}
</fontconfig>`

/** A namespace without a network, where the kernel lets us have one; a template is let in without links anyway. */
let isolated: Promise<boolean> | undefined
const withoutNetwork = () => {
  isolated ??=
    process.platform === 'linux'
      ? ran(['unshare', '-rn', 'true'], tmpdir(), 5_000).then(
          () => true,
          () => false,
        )
      : Promise.resolve(false)
  return isolated
}

/** Nothing of our environment goes with it: there are passwords in it. */
const environmentOf = (folder: string) => ({
  PATH: process.env.PATH ?? '',
  ...(process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {}),
  ...{ HOME: folder, TMPDIR: folder, TEMP: folder, LANG: 'C.UTF-8', SAL_USE_VCLPLUGIN: 'svp' },
  ...{ FONTCONFIG_FILE: path.join(folder, 'fonts.conf') },
})

function ran([command = '', ...words]: string[], folder: string, limit: number): Promise<void> {
  return new Promise((resolve, reject) => {
    // A group of its own: LibreOffice starts a child that must end with it.
    const child = spawn(command, words, {
      ...{ cwd: folder, env: environmentOf(folder), stdio: 'ignore' as const },
      detached: process.platform !== 'win32',
    })
    const timer = setTimeout(() => {
      end(child.pid)
      reject(new Error('LibreOffice took too long'))
    }, limit)
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.on('exit', (code) => {
      clearTimeout(timer)
      if (code === 0) resolve()
      else reject(new Error(`LibreOffice ended with ${code}`))
    })
  })
}

function end(pid: number | undefined) {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // It has just ended by itself.
  }
}
