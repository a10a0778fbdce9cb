import type { Db } from '#db'
import { aPerson } from './world.ts'

type Values = {
  name: string
  bornOn?: string
  groupName?: string
  position?: string
  request?: string
  competencies?: string[]
  capacity?: number
  consented?: boolean
}

/** A cycle of one form with people in both bases; everybody has the papers unless told otherwise. */
export async function aBase(
  db: Db,
  organisationId: string,
  {
    form = 'teacher_pupil',
    formTitle = 'учитель – ученик',
    mentees,
    mentors,
  }: { form?: string; formTitle?: string; mentees: Values[]; mentors: Values[] },
) {
  const cycle = await db
    .insertInto('cycle')
    .values({
      organisationId,
      title: '2026/2027',
      academicYear: '2026/2027',
      template: 'compact_year',
      startsOn: '2026-09-01',
      endsOn: '2027-06-30',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('cycleForm')
    .values({ organisationId, cycleId: cycle.id, form, title: formTitle, federalForm: 'other' })
    .execute()
  const add = async (role: 'mentor' | 'mentee', one: Values) => {
    const [lastName = '', firstName = '', patronymic = ''] = one.name.split(' ')
    const adult = role === 'mentor'
    const kind = adult ? ('teacher' as const) : ('learner' as const)
    const bornOn = one.bornOn ?? (adult ? '1980-03-02' : '2013-05-06')
    const personId = await aPerson(db, organisationId, {
      kind,
      lastName,
      firstName,
      patronymic,
      bornOn,
      groupName: one.groupName ?? (adult ? undefined : '7А'),
      // A card that contradicts its patronymic would be declined as doubtful.
      sex: patronymic.endsWith('на') ? 'f' : 'm',
    } as never)
    if (adult)
      await db
        .updateTable('person')
        .set({ groupName: null, position: one.position ?? 'учитель математики' })
        .where('id', '=', personId)
        .execute()
    const participation = await db
      .insertInto('participation')
      .values({
        ...{
          organisationId,
          cycleId: cycle.id,
          personId,
          role,
          state: adult ? 'ready' : 'in_base',
          enteredOn: '2026-10-01',
        },
        ...{
          request: one.request ?? '',
          competencies: one.competencies ?? [],
          capacity: one.capacity ?? null,
        },
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    if (one.consented ?? true) {
      const kinds = adult
        ? (['processing_adult'] as const)
        : (['processing_minor', 'participation_minor'] as const)
      await db
        .insertInto('consent')
        .values(kinds.map((paper) => ({ organisationId, personId, kind: paper, signedOn: '2026-10-01' })))
        .execute()
    }
    return { id: participation.id, personId }
  }
  return {
    cycleId: cycle.id,
    mentees: await inOrder(mentees, (one) => add('mentee', one)),
    mentors: await inOrder(mentors, (one) => add('mentor', one)),
  }
}

async function inOrder<A, B>(list: readonly A[], work: (one: A) => Promise<B>): Promise<B[]> {
  const done: B[] = []
  for (const one of list) done.push(await work(one))
  return done
}

/** Requisites without which no order is registered. */
export async function withRequisites(db: Db, organisationId: string) {
  await db
    .updateTable('organisation')
    .set({
      fullName:
        'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 101»',
      ...{
        founder: 'Управление образования',
        place: 'г. Верхний Луг',
        directorLastName: 'Соколова',
        directorFirstName: 'Ирина',
      },
      ...{
        directorPatronymic: 'Павловна',
        directorPosition: 'Директор',
        directorSex: 'f',
        orderNumbering: '{n}-од',
      },
    })
    .where('id', '=', organisationId)
    .execute()
}
