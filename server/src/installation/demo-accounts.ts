import type { Role } from '@app/model/access'
import { hashPassword } from '#accounts'
import type { Db } from '#db'
import type { Chance } from './demo-chance.ts'
import { fullName } from './demo-names.ts'

/** An account of the demonstration, shown on the sign-in page. */
export type DemoAccount = { role: Role; organisation: string; login: string; password: string }

/** Long enough for the rules, and easy to type from a projector. */
const password = 'verhny-lug-2026'

export type Seat = {
  role: Role
  organisation: { id: string; shortName: string }
  login: string
  /** The card of the person, or at least the name. */
  person: { id?: string; lastName: string; firstName?: string; patronymic?: string }
  groups?: string[]
}

/** Gives each seat its account, in this order; seats with one login are roles of one person. */
export async function addAccounts(
  db: Db,
  chance: Chance,
  seats: readonly Seat[],
  now: Date,
): Promise<(DemoAccount & { id: string })[]> {
  const passwordHash = await hashPassword(password)
  const ids = new Map(seats.map(({ login }) => [login, chance.uuid()]))
  const moment = (seconds: number) => new Date(now.getTime() - 86_400_000 + seconds * 1000).toISOString()
  const first = seats.filter((seat, i) => seats.findIndex(({ login }) => login === seat.login) === i)
  await db
    .insertInto('account')
    .values(
      first.map(({ login, person }, i) => ({
        ...{ id: ids.get(login) as string, login, passwordHash, createdAt: moment(i) }, // every login is in the map
        name: fullName({ firstName: '', patronymic: '', ...person }),
      })),
    )
    .execute()
  await db
    .insertInto('membership')
    .values(
      seats.map(({ login, role, organisation, person, groups }, i) => ({
        ...{ id: chance.uuid(), accountId: ids.get(login) as string, organisationId: organisation.id, role },
        ...{ personId: person.id ?? null, groups: groups ?? [], createdAt: moment(i) },
      })),
    )
    .execute()
  return first.map(({ role, organisation, login }) => ({
    ...{ id: ids.get(login) as string, role, organisation: organisation.shortName, login, password },
  }))
}
