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
): Promise<Uint8Array | undefined> {
  const template = await findActive(db, kind.organisationId, kind.code)
  if (!template) return undefined
  const file = await readFile(db, kind.organisationId, template.fileId)
  if (file) {
    const filled = await filledOrNothing(file.bytes, await values())
    if (filled) return filled
  }
  await db
    .updateTable('template')
    .set({ failedAt: kind.now.toISOString() })
    .where('organisationId', '=', kind.organisationId)
    .where('id', '=', template.id)
    .execute()
  return undefined
}

async function filledOrNothing(file: Uint8Array, values: TemplateValues) {
  try {
    return (await fill(file, values)).bytes
  } catch {
    // It took too long or broke the thread: the file is at fault, and the page of templates says so.
    return null
  }
}
