import { randomBytes } from 'node:crypto'
import { templateApi } from '@app/model/templates'
import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { anAccount, testApp, world } from '#testing'

const app = await testApp()

const types = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
  <Override PartName="/word/document.xml" ContentType="${main}"/></Types>`
const wordMain = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const relations = (inner: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`
const toDocument = relations(
  '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>',
)

/** A DOCX with these paragraphs; `more` adds parts or takes the place of usual ones. */
function aDocx(paragraphs: string[], more: Record<string, string> = {}): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')
  const parts: Record<string, string> = {
    '[Content_Types].xml': types(wordMain),
    '_rels/.rels': toDocument,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...more,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)])))
}

const good = aDocx(['{организация}', '{заголовок}', '{#пары}', '{№}. {наставник}', '{/пары}'])

async function aCurator() {
  const { school, otherSchool } = await world(app.db)
  return { as: app.as(school.curator), other: app.as(otherSchool.curator), school }
}

const querystring = { code: 'D14' } as const
const file = (bytes: Uint8Array, name = 'Наш приказ.docx') => ({ file: { name, bytes } })
const textIn = (docx: Uint8Array) =>
  Buffer.from(unzipSync(docx)['word/document.xml'] ?? '')
    .toString()
    .replace(/<[^>]+>/g, '')

test('a curator brings the form of the school, tries it on invented data and goes back to ours', async () => {
  const { as } = await aCurator()
  const { status, body } = await as.call(templateApi.upload, { querystring, ...file(good) })
  expect(status).toBe(200)
  expect(body).toMatchObject({
    findings: [],
    template: { code: 'D14', version: 1, active: true, failedAt: null },
  })
  const trial = await as.call(templateApi.trial, { params: { id: body.template?.id ?? '' } })
  const text = textIn(trial.bytes)
  expect(text).toContain('Ключевская Ольга Ивановна')
  expect(text).toContain('О закреплении наставнических пар')
  expect((await as.call(templateApi.deactivate, { querystring })).status).toBe(200)
  expect((await as.call(templateApi.list, {})).body).toMatchObject([{ version: 1, active: false }])
})

test('a second file is a new version, the first can be taken again, never two at once', async () => {
  const { as } = await aCurator()
  const first = (await as.call(templateApi.upload, { querystring, ...file(good) })).body.template
  await as.call(templateApi.upload, { querystring, ...file(aDocx(['{номер}'])) })
  const versions = async () =>
    (await as.call(templateApi.list, {})).body.map((one) => [one.version, one.active])
  expect(await versions()).toEqual([
    [2, true],
    [1, false],
  ])
  await as.call(templateApi.activate, { params: { id: first?.id ?? '' } })
  expect(await versions()).toEqual([
    [2, false],
    [1, true],
  ])
})

test('an unknown tag is named and printed as a question; a name of the language is no tag', async () => {
  const { as } = await aCurator()
  const { body } = await as.call(templateApi.upload, {
    querystring,
    ...file(aDocx(['{девиз} {constructor} {__proto__} {организация}'])),
  })
  expect(body.template?.unknownTags).toEqual(['девиз', 'constructor', '__proto__'])
  const trial = await as.call(templateApi.trial, { params: { id: body.template?.id ?? '' } })
  expect(textIn(trial.bytes)).toContain('«девиз?» «constructor?» «__proto__?»')
})

test('tags that are not in order are named, and the form in use stays', async () => {
  const { as } = await aCurator()
  await as.call(templateApi.upload, { querystring, ...file(good) })
  const findings = async (...paragraphs: string[]) => {
    const { body } = await as.call(templateApi.upload, { querystring, ...file(aDocx(paragraphs)) })
    expect(body.template).toBeNull()
    return body.findings
  }
  expect(await findings('{#пары} {наставник}')).toEqual([{ kind: 'loop-unclosed', tag: 'пары' }])
  expect(await findings('{/пары}')).toEqual([{ kind: 'loop-unopened', tag: 'пары' }])
  expect(await findings('{#пары}{#абзацы}{/пары}{/абзацы}')).toEqual([
    { kind: 'loop-crossed', tag: 'абзацы … пары' },
  ])
  expect(await findings('{организация')).toEqual([{ kind: 'tag-unclosed', tag: 'организация' }])
  expect(await findings('организация}')).toEqual([{ kind: 'tag-unopened', tag: 'организация' }])
  expect(await findings('просто текст')).toEqual([{ kind: 'no-tags', tag: '' }])
  expect((await as.call(templateApi.list, {})).body).toMatchObject([{ version: 1, active: true }])
})

const hyperlink = (type: string, target: string) =>
  relations(
    `<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`,
  )
const field = (code: string) =>
  `<?xml version="1.0"?><w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:instrText>${code}</w:instrText></w:r></w:p></w:hdr>`

/** A DOCX with a picture of so many bytes; `said`: how many its directory admits. */
function withPicture(bytes: number, said = bytes): Uint8Array {
  const docx = Buffer.from(
    zipSync({
      ...unzipSync(good),
      // a picture that packs as pictures do, so that only its size tells it
      'word/media/image1.png': Buffer.alloc(bytes, randomBytes(97)),
    }),
  )
  const real = Buffer.alloc(4)
  real.writeUInt32LE(bytes)
  const told = Buffer.alloc(4)
  told.writeUInt32LE(said)
  for (let at = docx.indexOf(real); at >= 0 && said !== bytes; at = docx.indexOf(real, at + 4))
    told.copy(docx, at)
  return docx
}

test.each<[string, Uint8Array | string, string]>([
  ['a text', 'Приказ', 'template.not-docx'],
  ['nothing', '', 'template.not-docx'],
  ['an archive of something else', zipSync({ 'a.txt': Buffer.from('a') }), 'template.not-docx'],
  ['DOC', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'template.old-word'],
  [
    'a password',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    'template.encrypted',
  ],
  ['half of a file', good.subarray(0, good.length / 2), 'template.damaged'],
  ['macros', aDocx(['{номер}'], { 'word/vbaProject.bin': 'x' }), 'template.macros'],
  [
    'macros in the type',
    aDocx(['{номер}'], {
      '[Content_Types].xml': types('application/vnd.ms-word.document.macroEnabled.main+xml'),
    }),
    'template.macros',
  ],
  ['an embedded book', aDocx(['{номер}'], { 'word/embeddings/book.xlsx': 'x' }), 'template.embedded'],
  [
    'a picture from elsewhere',
    aDocx(['{номер}'], {
      'word/_rels/document.xml.rels': hyperlink('image', 'http://elsewhere.example/a.png'),
    }),
    'template.external',
  ],
  [
    'a template from elsewhere',
    aDocx(['{номер}'], {
      'word/_rels/settings.xml.rels': hyperlink('attachedTemplate', 'http://elsewhere.example/a'),
    }),
    'template.external',
  ],
  [
    'a field that runs',
    aDocx(['{номер}'], { 'word/header1.xml': field('DDEAUTO c:\\\\a') }),
    'template.field-code',
  ],
  [
    'a field cut into pieces',
    aDocx(['{номер}'], { 'word/header1.xml': field('INCLUDE</w:instrText><w:instrText>PICTURE') }),
    'template.field-code',
  ],
  [
    'a document type',
    aDocx(['{номер}'], { 'word/a.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }),
    'template.unsafe-xml',
  ],
  [
    'a bomb',
    zipSync({ 'word/document.xml': Buffer.alloc(29_000_000), '[Content_Types].xml': Buffer.from('x') }),
    'template.zip-bomb',
  ],
  ['a picture of two hundred megabytes', withPicture(200_000_000), 'template.zip-bomb'],
  ['a picture that says it is small', withPicture(40_000_000, 40_000), 'template.zip-bomb'],
])('%s is no template', async (_what, bytes, code) => {
  const { as } = await aCurator()
  const answer = await as.call(templateApi.upload, { querystring, ...file(Buffer.from(bytes)) })
  expect(answer.body).toEqual({ code })
  expect((await as.call(templateApi.list, {})).body).toEqual([])
})

test('a link to a page in the text is let in', async () => {
  const { as } = await aCurator()
  const docx = aDocx(['{номер}'], {
    'word/_rels/document.xml.rels': hyperlink('hyperlink', 'https://school.example'),
  })
  expect((await as.call(templateApi.upload, { querystring, ...file(docx) })).status).toBe(200)
})

test('the form to begin with has every tag in order', async () => {
  const { as } = await aCurator()
  const starter = await as.call(templateApi.starter, { querystring })
  const { body } = await as.call(templateApi.upload, { querystring, ...file(starter.bytes) })
  expect(body).toMatchObject({ findings: [], template: { active: true } })
  const trial = await as.call(templateApi.trial, { params: { id: body.template?.id ?? '' } })
  const text = textIn(trial.bytes)
  expect(text).toContain('Снегирева Дарья Романовна')
  expect(text).not.toMatch(/[{}]/)
})

test('another school sees no forms of this one; who may not write documents does not bring any', async () => {
  const { as, other, school } = await aCurator()
  const id = (await as.call(templateApi.upload, { querystring, ...file(good) })).body.template?.id ?? ''
  expect((await other.call(templateApi.list, {})).body).toEqual([])
  for (const one of [templateApi.trial, templateApi.file, templateApi.activate])
    expect((await other.call(one, { params: { id } })).status).toBe(404)
  const mentor = app.as(await anAccount(app.db, school.id, 'mentor'))
  expect((await mentor.call(templateApi.upload, { querystring, ...file(good) })).status).toBe(403)
})

test('a register has no form of its own', async () => {
  const { as } = await aCurator()
  const answer = await as.call(templateApi.upload, { querystring: { code: 'D10' }, ...file(good) })
  expect(answer.status).toBe(400)
})
