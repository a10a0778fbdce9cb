import {
  academicYearOf,
  type CycleTemplate,
  type FormCode,
  forms,
  formTitle,
  planOf,
} from '@app/model/programmes'
import type { Db } from '#db'
import type { Chance } from './demo-chance.ts'
import type { DemoOrganisation } from './demo-organisations.ts'

export type DemoCycle = { id: string; startsOn: string; endsOn: string }

/** A cycle that began on the first day of the month so many months ago. */
export async function addCycle(
  db: Db,
  chance: Chance,
  organisation: DemoOrganisation,
  { startsOn, template, chosen }: { startsOn: string; template: CycleTemplate; chosen: readonly FormCode[] },
): Promise<DemoCycle> {
  const { endsOn } = planOf(template, startsOn)
  const academicYear = academicYearOf(startsOn)
  const cycle = { id: chance.uuid(), startsOn, endsOn }
  await db
    .insertInto('cycle')
    .values({ ...cycle, organisationId: organisation.id, template, academicYear, title: academicYear })
    .execute()
  await db
    .insertInto('cycleForm')
    .values(
      chosen.map((form) => ({
        ...{ organisationId: organisation.id, cycleId: cycle.id, form },
        ...{ title: formTitle(form, organisation.kind), federalForm: forms[form].federal },
      })),
    )
    .execute()
  return cycle
}

/** First day of the month that was so many months before the day. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const count = year * 12 + month - 1 - months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01`
}

export const daysBefore = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
