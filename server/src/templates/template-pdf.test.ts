import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { registryApi } from '@app/model/registry'
import { templateApi } from '@app/model/templates'
import { afterAll, expect, test } from 'vitest'
import { closePdf } from '#documents'
import { anOrder, testApp } from '#testing'
import { convertToPdf } from './office.ts'
import { cleanPdfs, makeTemplatePdf } from './template-pdf.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'office-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterAll(closePdf)

/** A program that takes the place of LibreOffice: it is called with the same words. */
function program(name: string, does: string): string {
  const file = path.join(folder, name)
  const words = 'while [ $# -gt 1 ]; do [ "$1" = --outdir ] && out=$2; shift; done'
  writeFileSync(file, `#!/bin/sh\n${words}\n${does}\n`, { mode: 0o755 })
  return file
}
const runs = path.join(folder, 'runs')
writeFileSync(runs, '')
const countRuns = () => readFileSync(runs, 'utf8').length
const office = program('office', `printf x >> ${runs}; printf '%%PDF-1.7 by the form' > "$out/paper.pdf"`)
const broken = program('broken', 'exit 3')
const hanging = program('hanging', `echo $$ > ${folder}/pid; sleep 60`)

const app = await testApp({ SOFFICE: office })
const work = makeTemplatePdf(app.db, office)

/** A draft order of a school that has brought its own form for orders. */
async function withForm(one = app) {
  const it = await anOrder(one)
  const form = await it.as.call(templateApi.starter, { querystring: { code: 'D14' } })
  await it.as.call(templateApi.upload, {
    ...{ querystring: { code: 'D14' }, file: { name: 'Бланк.docx', bytes: form.bytes } },
  })
  const { params, as, school } = it
  const asked = { organisationId: school.id, documentId: params.id }
  const rows = () =>
    one.db.selectFrom('templatePdf').selectAll().where('documentId', '=', params.id).execute()
  return {
    ...it,
    ask: () => as.call(registryApi.file, { params, querystring: { format: 'pdf' } }),
    layout: async () => (await as.call(registryApi.layout, { params })).body.pdf,
    /** The queue of the tests: takes the job as soon as it is asked for. */
    async make(by = work) {
      while ((await rows())[0]?.state !== 'waiting') await setTimeout(20)
      await by(asked)
    },
    rows,
  }
}

test('PDF of a paper made by the own form is laid out by LibreOffice, once for one text', async () => {
  const { ask, make, layout, as, params, rows } = await withForm()
  expect(await layout()).toBe('own-form')
  const before = countRuns()
  const [first] = await Promise.all([ask(), make()])
  expect(first.bytes.toString()).toBe('%PDF-1.7 by the form')
  expect(first.headers['content-type']).toBe('application/pdf')
  expect((await ask()).bytes.equals(first.bytes)).toBe(true)
  expect(countRuns() - before).toBe(1)
  // Only the last text is kept, without the filled form it was made of.
  expect(await rows()).toMatchObject([{ state: 'ready', docxId: null }])
  await as.call(registryApi.change, { params, body: { datedOn: '2026-11-24' } })
  await Promise.all([ask(), make()])
  expect(countRuns() - before).toBe(2)
})

test('when LibreOffice fails the paper is given in the standard layout, and says so', async () => {
  const { ask, make, layout } = await withForm()
  const [answer] = await Promise.all([ask(), make(makeTemplatePdf(app.db, broken))])
  expect(answer.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(answer.bytes.toString()).not.toContain('by the form')
  expect(await layout()).toBe('standard')
  // The same text is not tried again.
  expect((await ask()).bytes.toString()).not.toContain('by the form')
})

test('a conversion that hangs is ended with its children', async () => {
  await expect(convertToPdf(hanging, new Uint8Array([1]), { archive: false, limit: 1500 })).rejects.toThrow(
    'too long',
  )
  const pid = Number(readFileSync(path.join(folder, 'pid'), 'utf8'))
  await expect.poll(() => isAlive(pid), { timeout: 5000 }).toBe(false)
})

test('without LibreOffice PDF is in the standard layout at once; without an own form there is nothing to say', async () => {
  const bare = await testApp()
  const { ask, layout, rows } = await withForm(bare)
  expect((await ask()).bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(await layout()).toBe('standard')
  expect(await rows()).toEqual([])
  const { as, params, otherSchool, school } = await anOrder(bare)
  expect((await as.call(registryApi.layout, { params })).body).toEqual({ pdf: null })
  expect((await bare.as(otherSchool.curator).call(registryApi.layout, { params })).status).toBe(404)
  expect((await bare.as(school.mentor).call(registryApi.layout, { params })).status).toBe(403)
})

test('what was made goes with the draft, and after a day', async () => {
  const { ask, make, as, params, school, rows } = await withForm()
  const files = async () =>
    (
      await app.db
        .selectFrom('file')
        .select('name')
        .where('organisationId', '=', school.id)
        .where('name', '=', 'paper.pdf')
        .execute()
    ).length
  await Promise.all([ask(), make()])
  expect(await files()).toBe(1)
  await cleanPdfs(app.db, new Date('2026-11-20T20:00:00Z'))
  expect(await files()).toBe(1)
  await cleanPdfs(app.db, new Date('2026-11-21T20:00:00Z'))
  expect([await files(), await rows()]).toEqual([0, []])
  await Promise.all([ask(), make()])
  expect((await as.call(registryApi.remove, { params })).status).toBe(200)
  expect([await files(), await rows()]).toEqual([0, []])
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
