import { journalApi } from '@app/model/journal'
import { notificationApi } from '@app/model/notifications'
import { packageApi } from '@app/model/packages'
import { unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { closePdf } from '#documents'
import { aBase, testApp, testNow, withRequisites, world } from '#testing'
import { cleanPackages } from './clean-packages.ts'
import { packageJob } from './make-package.ts'

const app = await testApp()
afterAll(closePdf)
const work = packageJob(app.db, () => testNow)

async function aSchool(mentees = 3) {
  const { school, otherSchool } = await world(app.db)
  await withRequisites(app.db, school.id)
  const base = await aBase(app.db, school.id, {
    mentees: Array.from({ length: mentees }, (_, i) => ({
      name: `Петров${'а'.repeat(i % 2)} Иван Олегович`,
    })),
    mentors: [{ name: 'Котова Вера Ильинична' }],
  })
  const as = app.as(school.curator)
  const childrenIds = base.mentees.map(({ personId }) => personId)
  const asked = {
    code: 'D07',
    variant: 'participation-minor',
    cycleId: base.cycleId,
    subjectIds: childrenIds,
  }
  return { school, otherSchool, ...base, as, asked, other: app.as(otherSchool.curator) }
}

test('consents of a class are one file for the printer and a file of each in an archive', async () => {
  const { as, asked, school } = await aSchool()
  const { body } = await as.call(packageApi.create, { body: { ...asked, withFiles: true } })
  expect(body).toMatchObject({ state: 'waiting', total: 3, percent: 0, printFiles: 0 })
  const params = { id: body.id }
  const early = await as.call(packageApi.file, { params, querystring: { what: 'print' } })
  expect(early).toMatchObject({ status: 409, body: { code: 'package.not-ready' } })

  await work({ organisationId: school.id, id: body.id })
  const [made] = (await as.call(packageApi.list)).body
  expect(made).toMatchObject({
    state: 'ready',
    percent: 100,
    printFiles: 1,
    zipFiles: 1,
    expiresOn: '2026-11-27',
  })
  const print = await as.call(packageApi.file, { params, querystring: { what: 'print' } })
  expect(print.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  const zip = await as.call(packageApi.file, { params, querystring: { what: 'zip' } })
  // Namesakes do not overwrite each other.
  expect(Object.keys(unzipSync(zip.bytes))).toHaveLength(3)
  const told = (await as.call(notificationApi.list)).body
  expect(told[0]).toMatchObject({ code: 'package.ready', link: '/programme/documents/packages' })
  const { body: journal } = await app
    .as(school.director)
    .call(journalApi.list, { querystring: { action: 'package.exported' } })
  expect(journal.rows).toMatchObject([{ details: { what: 'zip', count: 3 } }, { details: { what: 'print' } }])
})

test('whom the paper does not fit is left out and counted; when it fits nobody there is no package', async () => {
  const { as, asked, mentors } = await aSchool()
  const teacher = mentors[0]?.personId ?? ''
  const some = await as.call(packageApi.create, {
    body: { ...asked, subjectIds: [...asked.subjectIds, teacher] },
  })
  expect(some.body).toMatchObject({ total: 3, skipped: 1 })
  const none = await as.call(packageApi.create, { body: { ...asked, subjectIds: [teacher] } })
  expect(none).toMatchObject({ status: 409, body: { code: 'package.nobody' } })
})

test('a cancelled package makes no files, and is not cancelled twice', async () => {
  const { as, asked, school } = await aSchool()
  const { body } = await as.call(packageApi.create, { body: asked })
  const params = { id: body.id }
  expect((await as.call(packageApi.cancel, { params })).body.state).toBe('cancelled')
  await work({ organisationId: school.id, id: body.id })
  expect((await as.call(packageApi.list)).body[0]).toMatchObject({ state: 'cancelled', printFiles: 0 })
  expect(await as.call(packageApi.cancel, { params })).toMatchObject({
    status: 409,
    body: { code: 'package.over' },
  })
})

test('files are thrown away after a week, the line of the package stays', async () => {
  const { as, asked, school } = await aSchool(1)
  const { body } = await as.call(packageApi.create, { body: asked })
  await work({ organisationId: school.id, id: body.id })
  await cleanPackages(app.db, new Date('2026-11-27T09:00:00Z'))
  expect((await as.call(packageApi.list)).body[0]).toMatchObject({ printFiles: 1 })
  await cleanPackages(app.db, new Date('2026-11-28T09:00:00Z'))
  expect((await as.call(packageApi.list)).body[0]).toMatchObject({ state: 'ready', printFiles: 0 })
  const files = await app.db.selectFrom('file').where('organisationId', '=', school.id).selectAll().execute()
  expect(files).toEqual([])
})

test('another school, people of another school and other roles have nothing to do with packages', async () => {
  const { as, other, asked, school } = await aSchool(1)
  const { body } = await as.call(packageApi.create, { body: asked })
  const params = { id: body.id }
  expect((await other.call(packageApi.list)).body).toEqual([])
  expect(await other.call(packageApi.cancel, { params })).toMatchObject({ status: 404 })
  expect(await other.call(packageApi.file, { params, querystring: { what: 'print' } })).toMatchObject({
    status: 404,
  })
  expect(await other.call(packageApi.create, { body: asked })).toMatchObject({ status: 404 })
  const strangers = { ...asked, subjectIds: [...asked.subjectIds, crypto.randomUUID()] }
  expect(await as.call(packageApi.create, { body: strangers })).toMatchObject({ status: 404 })
  expect(await app.as(school.tutor).call(packageApi.list)).toMatchObject({ status: 403 })
})
