// biome-ignore lint/style/noRestrictedImports: the server has no door for other packages, a bench looks at it from outside
import { registerConsents } from '@app/server/src/consents/index.ts'
// biome-ignore lint/style/noRestrictedImports: as above
import type { Db } from '@app/server/src/db/index.ts'
// biome-ignore lint/style/noRestrictedImports: as above
import { putIntoBase, upsertPeople } from '@app/server/src/people/index.ts'
// biome-ignore lint/style/noRestrictedImports: shared by the benches
import { type Opened, openOrganisation } from '../open-organisation.ts'

const forms = ['pupil_pupil', 'teacher_teacher', 'teacher_pupil', 'employer_pupil']

/** A server of its own on a fresh PGlite with a school of so many people, all of them in the base of mentees. */
export const openSchool = (people: number) =>
  openOrganisation({
    shortName: 'СОШ № 101',
    forms: forms.map((form) => ({ form, title: form, federalForm: form })),
    now: () => new Date(),
    fill: (db, opened) => fill(db, opened, people),
  })

async function fill(db: Db, { organisationId, accountId, cycleId }: Opened, people: number) {
  const author = { organisationId, accountId, who: 'Куратор', now: new Date('2026-09-15T09:00:00Z') }
  const brought = await upsertPeople(
    db,
    author,
    Array.from({ length: people }, (_, i) => pupil(i)),
  )
  const personIds = brought.map((one) => one.id)
  await putIntoBase(db, author, {
    ...{ cycleId, role: 'mentee' },
    entries: personIds.map((personId) => ({ personId, values: told })),
  })
  const kinds = ['processing_minor', 'participation_minor'] as const
  await registerConsents(db, author, { personIds, kinds: [...kinds], signedOn: '2026-09-15' })
}

const told = {
  request: 'подготовиться к олимпиаде по математике',
  requestTags: ['математика', 'подготовиться к конкурсу или олимпиаде'],
}

const pupil = (i: number) => ({
  ...{
    kind: 'learner' as const,
    lastName: `Примеров${i}`,
    firstName: 'Александр',
    patronymic: 'Константинович',
  },
  ...{ bornOn: `20${10 + (i % 8)}-05-06`, groupName: `${5 + (i % 7)}А`, interests: ['шахматы', 'хор'] },
})
