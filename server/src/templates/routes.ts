import { done } from '@app/model/api'
import { documentKind } from '@app/model/documents'
import { hasPairs, isUsable, sampleValues, starterTemplate, templateApi } from '@app/model/templates'
import type { FastifyInstance } from 'fastify'
import { RenderError, renderDocx } from '#documents'
import { readFile, saveFile } from '#files'
import { AppError, mount } from '#http'
import { fill } from './filling.ts'
import { guardTemplate, TemplateRefusal } from './guard.ts'
import { findTemplate, listTemplates, setActive, setInactive, toTemplate } from './queries.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export async function templateRoutes(app: FastifyInstance) {
  mount(app, templateApi.list, async ({ db, actor }) =>
    (await listTemplates(db, actor.organisationId)).map(toTemplate),
  )

  mount(app, templateApi.upload, async ({ db, actor, visitor, querystring, upload, now, journal }) => {
    const { organisationId } = actor
    const { code } = querystring
    const { findings, bytes } = await tried(upload.bytes)
    if (!bytes || !isUsable(findings)) return { template: null, findings }
    const fileId = await saveFile(db, {
      ...{ organisationId, name: upload.name, type: docx },
      ...{ bytes: upload.bytes, createdBy: actor.accountId },
    })
    const before = (await listTemplates(db, organisationId)).find((one) => one.code === code)
    await setInactive(db, organisationId, code)
    const { id } = await db
      .insertInto('template')
      .values({
        ...{ organisationId, code, fileId, version: (before?.version ?? 0) + 1, active: true },
        unknownTags: JSON.stringify(findings.map(({ tag }) => tag)),
        ...{ uploadedBy: actor.accountId, uploadedByName: visitor.name, uploadedAt: now.toISOString() },
        failedAt: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await journal({ action: 'template.uploaded', subject: 'template', subjectId: id, details: { code } })
    const row = await findTemplate(db, organisationId, id)
    return { template: row ? toTemplate(row) : null, findings }
  })

  mount(app, templateApi.starter, async ({ querystring: { code } }) => ({
    name: `Образец-шаблона_${documentKind(code).title}.docx`.replace(/[\\/:*?"<>|\s]+/g, '-'),
    type: docx,
    bytes: await renderDocx(starterTemplate(hasPairs(code))),
  }))

  mount(app, templateApi.trial, async ({ db, actor, params, allowed, refuse }) => {
    const { row, bytes } = await found(db, actor.organisationId, params.id, allowed)
    const filled = await fill(bytes, sampleValues()).catch(onlyRenderErrors)
    if (!filled?.bytes) return refuse('template.unusable')
    return { name: `Проба_${row.fileName}`, type: docx, bytes: filled.bytes }
  })

  mount(app, templateApi.file, async ({ db, actor, params, allowed }) => {
    const { row, bytes } = await found(db, actor.organisationId, params.id, allowed)
    return { name: row.fileName, type: docx, bytes }
  })

  mount(app, templateApi.activate, async ({ db, actor, params, allowed, journal }) => {
    const { organisationId } = actor
    const row = allowed(await findTemplate(db, organisationId, params.id))
    await setInactive(db, organisationId, row.code)
    await setActive(db, organisationId, row.id)
    const details = { code: row.code }
    await journal({ action: 'template.activated', subject: 'template', subjectId: row.id, details })
    return done
  })

  mount(app, templateApi.deactivate, async ({ db, actor, querystring: { code }, journal }) => {
    await setInactive(db, actor.organisationId, code)
    await journal({ action: 'template.deactivated', subject: 'template', details: { code } })
    return done
  })
}

/** Guards the file and fills it for a trial. @throws AppError with the reason why it is no template */
async function tried(bytes: Uint8Array) {
  try {
    await guardTemplate(Buffer.from(bytes))
    return await fill(bytes, sampleValues())
  } catch (error) {
    if (error instanceof TemplateRefusal) throw new AppError(error.code)
    if (error instanceof RenderError)
      throw new AppError(error.message.includes('too long') ? 'template.too-slow' : 'template.damaged')
    throw error
  }
}

function onlyRenderErrors(error: unknown) {
  if (error instanceof RenderError) return undefined
  throw error
}

type Allowed = <T extends { organisationId: string }>(row: T | undefined) => T

async function found(
  db: Parameters<typeof findTemplate>[0],
  organisationId: string,
  id: string,
  allowed: Allowed,
) {
  const row = allowed(await findTemplate(db, organisationId, id))
  const file = await readFile(db, organisationId, row.fileId)
  if (!file) throw new AppError('not-found')
  return { row, bytes: file.bytes }
}
