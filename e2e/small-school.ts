import assert from 'node:assert/strict'
import type { Visit } from './journey.ts'

const mentees = [
  'Азаров',
  'Белкин',
  'Воронов',
  'Гусев',
  'Дроздов',
  'Ершов',
  'Жуков',
  'Зайцев',
  'Ильин',
  'Котов',
]
const mentors = ['Лебедев', 'Медведев', 'Орлов', 'Павлинов']
const requests = ['подтянуть учёбу', 'найти друзей и занятие']
const competencies = ['учебные предметы', 'адаптация новичков']
const papers = ['processing_minor', 'processing_representative', 'participation_minor']

/** A school that has nobody yet takes ten pupils and four of the eldest, two places at each: two will wait. */
export async function peopleOfSmallSchool({ context, url }: Visit) {
  const send = async (method: 'post' | 'patch', path: string, data: object) => {
    const answer = await context.request[method](`${url}/api${path}`, { data })
    assert.equal(answer.status(), 200, `${path}: ${await answer.text()}`)
    return answer.json()
  }
  const { membership } = await (await context.request.get(`${url}/api/session`)).json()
  await send('patch', `/organisations/${membership.organisationId}`, { place: 'г. Верхний Луг' })
  const [cycle] = await (await context.request.get(`${url}/api/cycles`)).json()
  const bring = async (role: 'mentee' | 'mentor', lastName: string, i: number) => {
    const child = { kind: 'learner', lastName, firstName: 'Тимур', patronymic: 'Олегович', sex: 'm' }
    const { id } = await send('post', '/people', {
      ...child,
      ...(role === 'mentee'
        ? { bornOn: '2014-03-01', groupName: '6А' }
        : { bornOn: '2010-05-01', groupName: '10Б' }),
      base: { cycleId: cycle.id, role },
      representatives: [{ name: `${lastName} Олег Ильич`, relation: 'отец' }],
    })
    const set =
      role === 'mentee'
        ? { forms: ['pupil_pupil'], requestTags: [requests[i % 2]] }
        : { forms: ['pupil_pupil'], competencies: [competencies[i % 2]], capacity: 2 }
    await send('patch', `/cycles/${cycle.id}/participations`, { role, personIds: [id], set })
    return id
  }
  const ids: string[] = []
  for (const [i, name] of mentees.entries()) ids.push(await bring('mentee', name, i))
  for (const [i, name] of mentors.entries()) ids.push(await bring('mentor', name, i))
  await send('post', '/consents', { personIds: ids, kinds: papers, signedOn: '2026-11-02' })
}
