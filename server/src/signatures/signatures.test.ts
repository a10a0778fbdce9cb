import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { programmeApi } from '@app/model/programmes'
import { registryApi } from '@app/model/registry'
import { signatureApi } from '@app/model/signatures'
import { expect, test } from 'vitest'
import { hashPassword } from '#accounts'
import { anAccount, anOrderAmongPeople, testApp } from '#testing'

const app = await testApp({ BASE_URL: 'https://school.example' })
const act = { actName: 'Положение о подписи', actOn: '2026-11-01', actNumber: '5' }
const password = 'дубовый-лист-42'
const passwordHash = await hashPassword(password)
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** A registered order in a school that signs electronically, whose head has a password. */
async function registered({ rules = true } = {}) {
  const it = await anOrderAmongPeople(app)
  if (rules) await it.director.call(signatureApi.adopt, { body: act })
  for (const one of Object.values(it.people))
    await app.db.updateTable('account').set({ passwordHash }).where('id', '=', one.accountId).execute()
  await it.register()
  const { params, director, mentor } = it
  return {
    ...it,
    sign: (body: object = { password, joins: true }) =>
      director.call(signatureApi.sign, { params, body: body as never }),
    signOwn: (who = mentor) => who.call(signatureApi.signOwn, { params, body: { password, joins: true } }),
  }
}

test('the head signs with his password: the order is in force and its pairs work', async () => {
  const { curator, params, sign } = await registered()
  const signed = await sign()
  expect(signed.body).toMatchObject({ state: 'in_force', signedOn: '2026-11-20' })
  const { signatures } = (await curator.call(signatureApi.read, { params })).body
  expect(signatures).toMatchObject([{ who: 'Соколова Ирина Павловна', how: 'password', act }])
  const { html } = (await curator.call(registryApi.preview, { params })).body
  expect(html).toContain('ПРОСТОЙ ЭЛЕКТРОННОЙ ПОДПИСЬЮ')
  expect(html).not.toContain('Сертификат')
})

test('what is given out afterwards is byte for byte what was signed, and a check of the file says so', async () => {
  const { curator, stranger, params, sign } = await registered()
  await sign()
  const { signatures } = (await curator.call(signatureApi.read, { params })).body
  for (const format of ['pdf', 'docx'] as const) {
    const file = await curator.call(registryApi.file, { params, querystring: { format } })
    expect(sha256(file.bytes)).toBe(format === 'pdf' ? signatures[0]?.pdfSha256 : signatures[0]?.docxSha256)
    const same = await curator.call(signatureApi.checkFile, {
      params,
      file: { name: 'x', bytes: file.bytes },
    })
    expect(same.body.match).toMatchObject({ format, no: 1, of: 1 })
    const changed = Buffer.from(file.bytes)
    changed.writeUInt8((changed.at(-3) ?? 0) ^ 1, changed.length - 3)
    const other = await curator.call(signatureApi.checkFile, { params, file: { name: 'x', bytes: changed } })
    expect(other.body.match).toBeNull()
  }
  const foreign = await stranger.call(signatureApi.checkFile, {
    ...{ params, file: { name: 'x', bytes: Buffer.from('x') } },
  })
  expect(foreign.status).toBe(404)
})

test('the signed file is for the archive: PDF/A-2b', async () => {
  const { curator, params, sign } = await registered()
  await sign()
  const { bytes } = await curator.call(registryApi.file, { params, querystring: { format: 'pdf' } })
  expect(bytes.toString('latin1')).toContain('pdfaid')
})

test('a wrong password signs nothing and is counted: after ten the signature is closed, as sign-in is', async () => {
  const { params, people, curator, sign } = await registered()
  for (let i = 0; i < 10; i++) {
    const wrong = await sign({ password: 'не тот', joins: true })
    expect(wrong).toMatchObject({ status: 403, body: { code: 'signature.wrong-password' } })
  }
  expect((await sign()).body.code).toBe('signature.too-many-attempts')
  expect((await curator.call(registryApi.read, { params })).body.state).toBe('registered')
  // The acceptance of the rules did not slip in with a wrong password.
  const joined = await app.db
    .selectFrom('signingParticipant')
    .selectAll()
    .where('accountId', '=', people.director.accountId)
    .execute()
  expect(joined).toEqual([])
})

test('without the act of the organisation, or without accepting it, nobody signs', async () => {
  const off = await registered({ rules: false })
  expect((await off.sign()).body.code).toBe('signature.rules-off')
  const { sign } = await registered()
  expect((await sign({ password })).body.code).toBe('signature.not-joined')
  expect((await sign()).status).toBe(200)
})

test('one signature is one: twice and two at once leave one', async () => {
  const { curator, params, sign } = await registered()
  const both = await Promise.all([sign(), sign()])
  expect(both.map((one) => one.status).sort()).toEqual([200, 409])
  expect((await sign()).body.code).toBe('paper.signed')
  expect((await curator.call(signatureApi.read, { params })).body.signatures).toHaveLength(1)
})

test('only the head signs for the head: neither a curator, nor another name, nor another school', async () => {
  const { curator, stranger, params, school, otherSchool, sign } = await registered()
  const body = { password, joins: true }
  expect((await curator.call(signatureApi.sign, { params, body })).status).toBe(403)
  expect((await app.as(otherSchool.director).call(signatureApi.sign, { params, body })).status).toBe(404)
  expect((await app.as(school.director).call(signatureApi.sign, { params, body })).body.code).toBe(
    'signature.other-head',
  )
  expect((await stranger.call(signatureApi.read, { params })).status).toBe(404)
  await app.db.updateTable('account').set({ passwordHash: null }).execute()
  expect((await sign()).body.code).toBe('signature.no-password')
})

test('a draft is not signed', async () => {
  const { director, params } = await anOrderAmongPeople(app)
  await director.call(signatureApi.adopt, { body: act })
  const answer = await director.call(signatureApi.sign, { params, body: { password, joins: true } })
  expect(answer.body.code).toBe('paper.not-registered')
})

test('an order is not signed over a consent withdrawn since: no signature and no file is left', async () => {
  const { params, mentees, curator, sign } = await registered()
  await app.db
    .updateTable('consent')
    .set({ withdrawnOn: '2026-11-19' } as never)
    .where('personId', '=', mentees[0]?.personId ?? '')
    .execute()
  expect((await sign()).body.code).toBe('paper.no-consent')
  expect((await curator.call(signatureApi.read, { params })).body.signatures).toEqual([])
})

test('with several signers the head signs last, and everybody sees who is left', async () => {
  const it = await registered()
  const { curator, mentor, params, mentors, mentees, sign, signOwn } = it
  const child = { signers: [{ side: 'own' as const, personId: mentees[0]?.personId ?? '' }] }
  expect((await curator.call(signatureApi.setSigners, { params, body: child })).body.code).toBe(
    'signature.child',
  )
  // The psychologist may read of all children; a mentor would sign an order only about the own pairs.
  const signer = await psychologist(it.school.id, mentors[0]?.personId ?? '')
  const body = { signers: [{ side: 'own' as const, personId: mentors[0]?.personId ?? '' }] }
  const named = await curator.call(signatureApi.setSigners, { params, body })
  expect(named.body.signers).toMatchObject([
    { name: 'Котова Вера Ильинична', signedAt: null, reachable: true },
  ])
  expect((await sign()).body.code).toBe('signature.wait-for-signers')
  const things = (await mentor.call(programmeApi.today, {})).body.things.map((one) => one.code as string)
  expect(things).toContain('sign-own-papers')
  expect((await signOwn()).body.code).toBe('signature.others-data')
  expect((await signOwn(signer)).status).toBe(200)
  expect((await signOwn(signer)).body.code).toBe('signature.already')
  expect((await curator.call(signatureApi.setSigners, { params, body })).body.code).toBe('signature.signed')
  expect((await sign()).status).toBe(200)
  const { signatures } = (await curator.call(signatureApi.read, { params })).body
  expect(signatures.map((one) => one.who)).toEqual(['Котова Вера Ильинична', 'Соколова Ирина Павловна'])
  const { html } = (await curator.call(registryApi.preview, { params })).body
  expect(html.split('ПРОСТОЙ ЭЛЕКТРОННОЙ ПОДПИСЬЮ')).toHaveLength(3)
})

const psychologist = async (organisationId: string, personId: string) => {
  const one = await anAccount(app.db, organisationId, 'psychologist', { personId })
  await app.db.updateTable('account').set({ passwordHash }).where('id', '=', one.accountId).execute()
  return app.as(one)
}

test('who is not named signs nothing', async () => {
  const { signOwn } = await registered()
  expect((await signOwn()).status).toBe(404)
})

test('a signature is never rewritten, whatever a request would do', async () => {
  const { school, sign } = await registered()
  await sign()
  const { asTenant } = await import('#db')
  const tenant = {
    organisationId: school.id,
    municipality: null,
    region: null,
    scope: 'organisation' as const,
  }
  await expect(
    asTenant(app.db, tenant, (tx) => tx.updateTable('paperSignature').set({ who: 'Другой' }).execute()),
  ).rejects.toThrow()
})

test('the rules are turned on by an act that exists already, once, and off again', async () => {
  const { director, curator, school } = await anOrderAmongPeople(app)
  const future = { ...act, actOn: '2026-11-21' }
  expect((await director.call(signatureApi.adopt, { body: future })).body.code).toBe(
    'signature.act-in-future',
  )
  expect((await curator.call(signatureApi.abolish, {})).body.code).toBe('signature.rules-off')
  expect((await director.call(signatureApi.adopt, { body: act })).body).toMatchObject(act)
  expect((await director.call(signatureApi.adopt, { body: act })).body.code).toBe('signature.rules-on')
  expect((await app.as(school.hr).call(signatureApi.rules, {})).body.rule).toMatchObject(act)
  expect((await app.as(school.hr).call(signatureApi.adopt, { body: act })).status).toBe(403)
  expect((await curator.call(signatureApi.abolish, {})).status).toBe(200)
  const model = await curator.call(signatureApi.modelAct, { querystring: { format: 'docx' } })
  expect(model.bytes.subarray(0, 2).toString()).toBe('PK')
})

const pdf = (inside: string | Buffer = '') =>
  Buffer.concat([Buffer.from('%PDF-1.5\n'), Buffer.from(inside), Buffer.from('\ntrailer <<>>\n%%EOF\n')])
const packed = (inside: string) => {
  const bytes = deflateSync(Buffer.from(inside))
  const head = `4 0 obj << /Type /ObjStm /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n`
  return pdf(Buffer.concat([Buffer.from(head), bytes, Buffer.from('\nendstream endobj')]))
}
const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  Buffer.from('IHDR............IEND....'),
])

test('a scan of the signed paper is kept and given out to be saved, never opened in the page', async () => {
  const { curator, stranger, school, params } = await registered()
  const file = {
    name: '../../приказ <b>.exe',
    bytes: pdf('1 0 obj << /Type /Catalog /OpenAction [3 0 R /Fit] >>'),
  }
  const kept = await curator.call(signatureApi.addScan, { params, file })
  expect(kept.body.scans).toMatchObject([{ name: 'приказ b.pdf', type: 'application/pdf' }])
  const at = { params: { ...params, scan: kept.body.scans[0]?.id ?? '' } }
  const back = await curator.call(signatureApi.scan, at)
  expect(back.bytes.equals(file.bytes)).toBe(true)
  expect(back.headers).toMatchObject({
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
  })
  expect(back.headers['content-disposition']).toMatch(/^attachment/)
  expect((await stranger.call(signatureApi.scan, at)).status).toBe(404)
  expect((await app.as(school.psychologist).call(signatureApi.scan, at)).status).toBe(403)
  expect((await stranger.call(signatureApi.removeScan, at)).status).toBe(404)
  expect((await curator.call(signatureApi.removeScan, at)).body.scans).toEqual([])
  expect((await curator.call(signatureApi.scan, at)).status).toBe(404)
})

test.each([
  ['a program under the name of a picture', Buffer.from('MZ\x90\x00'), 'scan.not-a-scan'],
  ['a page of the web', Buffer.from('<html><script>alert(1)</script>'), 'scan.not-a-scan'],
  ['half a PDF', Buffer.from('%PDF-1.4 and no end'), 'scan.not-a-scan'],
  ['a PDF with a script', pdf('<< /S /JavaScript /JS (app.alert) >>'), 'scan.active-content'],
  ['a script whose name is disguised', pdf('<< /S /J#61vaScript >>'), 'scan.active-content'],
  ['a script in a packed stream', packed('<< /S /JavaScript >>'), 'scan.active-content'],
  ['a PDF that starts a program', pdf('<< /S /Launch /F (cmd.exe) >>'), 'scan.active-content'],
  ['a PDF with a file inside', pdf('<< /Type /EmbeddedFile >>'), 'scan.active-content'],
  ['a form with scripts', packed('<< /XFA [1 0 R] >>'), 'scan.active-content'],
  ['a PDF with a password', pdf('<< /Encrypt 5 0 R >>'), 'scan.encrypted'],
] as const)('%s is not let in', async (_name, bytes, code) => {
  const { curator, params } = await order
  const file = { name: 'scan.pdf', bytes }
  expect((await curator.call(signatureApi.addScan, { params, file })).body.code).toBe(code)
})
const order = registered()

test('pictures are let in by their content; a draft has no scans; ten are enough', async () => {
  const { curator, params } = await order
  for (let i = 0; i < 10; i++)
    expect(
      (await curator.call(signatureApi.addScan, { params, file: { name: 'x', bytes: png } })).status,
    ).toBe(200)
  const more = await curator.call(signatureApi.addScan, { params, file: { name: 'x', bytes: png } })
  expect(more.body.code).toBe('scan.too-many')
  const draft = await anOrderAmongPeople(app)
  const early = await draft.curator.call(signatureApi.addScan, {
    ...{ params: draft.params, file: { name: 'x', bytes: png } },
  })
  expect(early.body.code).toBe('paper.not-registered')
})
