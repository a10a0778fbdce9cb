import { createHash } from 'node:crypto'
import type { TemplateValues } from '@app/model/templates'
import type { Db } from '#db'
import { readFile } from '#files'
import { fill } from './filling.ts'
import { findActive } from './queries.ts'

/**
 * The DOCX by the organisation's own form, when it has one for this kind. A form that cannot be filled any more is
 * remembered as failed and answers nothing: the paper is then made by ours, never not at all.
 */
export async function ownForm(
  db: Db,
  kind: { organisationId: string; code: string; now: Date },
  values: () => Promise<TemplateValues>,
): Promise<OwnForm | undefined> {
  const template = await findActive(db, kind.organisationId, kind.code)
  if (!template) return undefined
  const file = await readFile(db, kind.organisationId, template.fileId)
  if (file) {
    const given = await values()
    const bytes = await filledOrNothing(file.bytes, given)
    if (bytes) return { bytes, key: keyOf(template.id, given) }
  }
  await db
    .updateTable('template')
    .set({ failedAt: kind.now.toISOString() })
    .where('organisationId', '=', kind.organisationId)
    .where('id', '=', template.id)
    .execute()
  return undefined
}

export type OwnForm = { bytes: Uint8Array /** Of the form and of what it was filled with. */; key: string }

const keyOf = (templateId: string, values: TemplateValues) =>
  createHash('sha256')
    .update(`${templateId} ${JSON.stringify(values)}`)
    .digest('hex')

/** Whether papers of this kind are made by a form of the organisation. */
export const hasOwnForm = async (
  db: Db,
  { organisationId, code }: { organisationId: string; code: string },
) => {
  const template = await findActive(db, organisationId, code)
  return template !== undefined && template.failedAt === null
}

async function filledOrNothing(file: Uint8Array, values: TemplateValues) {
  try {
    return (await fill(file, values)).bytes
  } catch {
    // It took too long or broke the thread: the file is at fault, and the page of templates says so.
    return null
  }
}
