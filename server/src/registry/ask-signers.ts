import { type Action, roles, scopeOf } from '@app/model/access'
import { sql } from 'kysely'
import { asServer, type Db } from '#db'
import type { Context } from '#http'
import { notifyAccounts, notifyRoles, writeToAccounts } from '#notifications'
import type { PaperRecord } from './queries.ts'

type Asking = { db: Db; context: Context }

/** Accounts of those who sign the paper besides the head: of a child who does not sign, of the representatives. */
export async function listSignerAccounts(db: Db, { organisationId, id }: PaperRecord): Promise<string[]> {
  const { rows } = await asServer(db, () =>
    sql<{ accountId: string }>`
      select distinct m.account_id as "accountId" from paper_signer s
      join membership m on m.organisation_id = s.organisation_id and m.ended_at is null
        and (m.role = 'representative') = (s.side = 'representative')
        and case when s.side = 'office' then m.account_id = s.account_id else m.person_id = s.person_id end
      join account a on a.id = m.account_id and a.blocked_at is null
      where s.organisation_id = ${organisationId} and s.document_id = ${id}`.execute(db),
  )
  return rows.map(({ accountId }) => accountId)
}

/** Asks the signers of a registered paper, each once: those who were asked before are not told again. */
export async function askSigners(
  { db, context }: Asking,
  paper: PaperRecord,
  known: readonly string[] = [],
): Promise<void> {
  const { organisationId, id } = paper
  const fresh = (await listSignerAccounts(db, paper)).filter((one) => !known.includes(one))
  const link = `/own-papers/${id}`
  await asServer(db, async () => {
    await notifyAccounts(db, organisationId, fresh, { code: 'signature.asked', link })
    await writeToAccounts(db, context, organisationId, fresh, signingLetter(link, context.config.baseUrl))
  })
}

/** All the others have signed: the head is told that the paper waits for him. */
export async function askHead({ db, context }: Asking, { organisationId, id }: PaperRecord): Promise<void> {
  const link = `/programme/documents/${id}`
  const notice = { code: 'signature.head-asked', link }
  await asServer(db, async () => {
    const heads = await notifyRoles(db, organisationId, rolesWith('document.e-sign'), notice)
    await writeToAccounts(db, context, organisationId, heads, signingLetter(link, context.config.baseUrl))
  })
}

/** The author of the paper and those who write papers here hear that somebody has refused to sign it. */
export const tellOfRefusal = (db: Db, paper: PaperRecord) => tellOffice(db, paper, 'signature.refused')

/** The last of the parties has signed: those who keep the paper and the parties hear it, each once. */
export async function tellOfForce(db: Db, paper: PaperRecord): Promise<void> {
  const { organisationId, id } = paper
  const code = 'signature.all-signed'
  const told = await tellOffice(db, paper, code)
  const parties = (await listSignerAccounts(db, paper)).filter((one) => !told.includes(one))
  await asServer(db, () => notifyAccounts(db, organisationId, parties, { code, link: `/own-papers/${id}` }))
}

/** Answers whom it has told. */
async function tellOffice(db: Db, { organisationId, id, createdBy }: PaperRecord, code: string) {
  const notice = { code, link: `/programme/documents/${id}` }
  return asServer(db, async () => {
    const told = await notifyRoles(db, organisationId, rolesWith('document.write'), notice)
    if (!createdBy || told.includes(createdBy)) return told
    await notifyAccounts(db, organisationId, [createdBy], notice)
    return [...told, createdBy]
  })
}

const rolesWith = (action: Action) => roles.filter((role) => scopeOf(role, action) !== undefined)

/** No name, no organisation and no title of the paper: whoever reads it by mistake learns nothing of a person. */
const signingLetter = (link: string, baseUrl = '') => ({
  subject: 'Документ ждёт вашей подписи',
  body: `Здравствуйте!\n\nВас просят подписать документ программы наставничества. Войдите в «Наставник», прочитайте документ и подпишите его или откажитесь:\n${baseUrl}${link}\n\nЕсли письмо пришло вам по ошибке, ничего не делайте.`,
})
