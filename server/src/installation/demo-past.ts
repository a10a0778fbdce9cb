import { createPairs } from '#pairs'
import { addBases, participations } from './demo-bases.ts'
import { addCycle, monthsBefore } from './demo-cycles.ts'
import { type Author, completePairs, signOrder } from './demo-pairs.ts'
import type { Institution, Making } from './demo-schools.ts'

const results = [
  'стал увереннее отвечать у доски',
  'закончил год без троек по математике',
  'участвовал в школьной олимпиаде',
  'довёл до защиты свой проект',
  'нашёл друзей в новом классе',
] as const

/** The cycle of the year before: its pairs have worked, results are written, the cycle is closed. */
export async function addPastCycle(making: Making & { now: Date; author: Author }, institution: Institution) {
  const { db, chance, today, author } = making
  const { organisation, learners } = institution
  const organisationId = organisation.id
  const startsOn = monthsBefore(institution.cycle.startsOn, 12)
  const cycle = await addCycle(db, chance, organisation, {
    ...{ startsOn, template: 'compact_year', chosen: ['pupil_pupil', 'teacher_teacher'] },
  })
  const endedOn = cycle.endsOn < today ? cycle.endsOn : today
  const base = {
    ...{ organisationId, cycleId: cycle.id, chance, today: monthsBefore(endedOn, 6), since: startsOn },
    progress: { requests: 100, consents: 100, trained: 100 },
  }
  const [mentees, mentors] = [pick(learners, 6, 9, 14), pick(learners, 10, 11, 14)]
  const rows = [
    ...participations(base, mentees, 'mentee', 'pupil_pupil').map((row, i) => ({
      ...{ ...row, state: 'completed', passedOn: endedOn, result: results[i % results.length] ?? '' },
    })),
    ...participations(base, mentors, 'mentor', 'pupil_pupil'),
  ]
  await addBases(db, { participations: rows, consents: [] })
  const datedOn = monthsBefore(endedOn, 7)
  const frame = {
    ...{ organisationId, cycleId: cycle.id, form: 'pupil_pupil', endsOn: cycle.endsOn },
    ...{ createdBy: author.accountId, today: datedOn },
  }
  const pairIds = await createPairs(
    db,
    frame,
    mentees.map((_, i) => ({ mentorId: rows[mentees.length + i]?.id ?? '', menteeIds: [rows[i]?.id ?? ''] })),
  )
  const past = { ...institution, cycle }
  await signOrder({ ...making, today: endedOn }, past, { datedOn, number: '188-од', pairIds })
  await completePairs(making, past, pairIds, endedOn)
  await db
    .updateTable('cycle')
    .set({ closedOn: endedOn })
    .where('organisationId', '=', organisationId)
    .where('id', '=', cycle.id)
    .execute()
}

const pick = (people: Institution['learners'], from: number, to: number, count: number) =>
  people
    .filter(({ groupName }) => {
      const grade = Number.parseInt(groupName ?? '', 10)
      return grade >= from && grade <= to
    })
    .slice(0, count)
