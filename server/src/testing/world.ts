import type { Role } from '@app/model/access'
import { roles } from '@app/model/access'
import type { Db } from '#db'
import { type Account, accountsOf } from './test-app.ts'

/** Two schools of one municipality and one of another, each with an account of every role. */
export async function world(db: Db) {
  const authority = await anOrganisation(db, {
    kind: 'municipal',
    shortName: 'Управление образования',
    municipality: 'Верхний Луг',
  })
  const school = await anOrganisation(db, { shortName: 'СОШ № 101', municipality: 'Верхний Луг' })
  const otherSchool = await anOrganisation(db, { shortName: 'СОШ № 102', municipality: 'Верхний Луг' })
  const farSchool = await anOrganisation(db, { shortName: 'СОШ № 1', municipality: 'Дальний Бор' })
  const ids = [authority, school, otherSchool, farSchool]
  const accounts = await accountsOf(
    db,
    ids.flatMap((organisationId) => roles.map((role) => ({ organisationId, role }))),
  )
  const staff = (id: string) => {
    const at = ids.indexOf(id) * roles.length
    // Every role is in the list.
    return Object.fromEntries(roles.map((role, i) => [role, accounts[at + i]])) as Record<Role, Account>
  }
  return {
    authority: { id: authority, ...staff(authority) },
    school: { id: school, ...staff(school) },
    otherSchool: { id: otherSchool, ...staff(otherSchool) },
    farSchool: { id: farSchool, ...staff(farSchool) },
  }
}

/** One invented organisation. */
export async function anOrganisation(
  db: Db,
  {
    kind = 'school' as 'school' | 'college' | 'municipal',
    shortName = 'СОШ № 100',
    municipality = 'Верхний Луг',
    demo = true,
  } = {},
): Promise<string> {
  const values = {
    kind,
    shortName,
    municipality,
    region: 'Приозёрный край',
    demo,
    fullName: shortName,
    place: 'г. Верхний Луг',
  }
  const { id } = await db.insertInto('organisation').values(values).returning('id').executeTakeFirstOrThrow()
  return id
}

/** One person with a card. */
export async function aPerson(
  db: Db,
  organisationId: string,
  values: Partial<{
    kind: 'learner' | 'teacher'
    lastName: string
    firstName: string
    patronymic: string
    bornOn: string
    groupName: string
    sex: 'm' | 'f'
  }> = {},
): Promise<string> {
  const { id } = await db
    .insertInto('person')
    .values({
      ...{
        kind: 'learner',
        lastName: 'Примеров',
        firstName: 'Иван',
        patronymic: 'Олегович',
        bornOn: '2013-05-06',
        groupName: '7А',
        sex: 'm',
      },
      ...values,
      organisationId,
      folded:
        `${values.lastName ?? 'Примеров'} ${values.firstName ?? 'Иван'} ${values.patronymic ?? 'Олегович'}`
          .toLowerCase()
          .replaceAll('ё', 'е'),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
