import type { Insertable } from 'kysely'
import type { Tables } from '#db'
import type { Chance } from './demo-chance.ts'
import { aChild, aFamily, aGrownUp, aParent, folded, fullName, type Name } from './demo-names.ts'
import { colleges, posts, subjects, works } from './demo-words.ts'

export type Person = Insertable<Tables['person']> & Name & { id: string; bornOn: string }
export type Representative = Insertable<Tables['representative']> & { personId: string }
export type People = { persons: Person[]; representatives: Representative[] }

/** First year of the academic year: children are as old as their class is. */
type Setting = { organisationId: string; year: number; chance: Chance; today: string }

/** Pupils of a school, class by class, with their representatives. */
export function pupilsOf(setting: Setting, count: number, lettersOfGrade: readonly number[]): People {
  const classes = lettersOfGrade.flatMap((letters, i) =>
    [...'АБВГДЕ'].slice(0, letters).map((letter) => ({ grade: i + 1, title: `${i + 1}${letter}` })),
  )
  return learners(
    setting,
    spread(count, classes).map(({ grade, title }) => ({ title, years: grade + 6, speciality: '' })),
  )
}

/** Students of a college, group by group. */
export function studentsOf(setting: Setting, count: number): People {
  const groups = colleges.flatMap(({ code, speciality, courses }) =>
    Array.from({ length: courses }, (_, i) => ({ title: `${code}-${i + 1}1`, years: 16 + i, speciality })),
  )
  return learners(setting, spread(count, groups))
}

/** As many places as people, group sizes differing by one at most. */
function spread<G>(count: number, groups: readonly G[]): G[] {
  return groups.flatMap((group, i) => {
    const size = Math.floor(count / groups.length) + (i < count % groups.length ? 1 : 0)
    return Array.from({ length: size }, () => group)
  })
}

function learners(setting: Setting, seats: { title: string; years: number; speciality: string }[]): People {
  const { chance, organisationId, year, today } = setting
  const representatives: Representative[] = []
  const persons = seats.map(({ title, years, speciality }) => {
    const family = aFamily(chance)
    const late = speciality ? chance.whole(0, 9) === 0 : false
    const bornOn = chance.day(`${year - years - 1 - (late ? 2 : 0)}-11-01`, `${year - years}-10-31`)
    const person = card(setting, aChild(chance, family), {
      kind: 'learner',
      bornOn,
      groupName: title,
      speciality,
    })
    if (`${Number(bornOn.slice(0, 4)) + 18}${bornOn.slice(4)}` > today)
      for (let i = chance.percent(20) ? 2 : 1; i > 0; i--) {
        const parent = aParent(chance, family)
        const guardian = chance.percent(3)
        representatives.push({
          ...{ organisationId, id: chance.uuid(), personId: person.id, name: fullName(parent) },
          relation: guardian ? 'опекун' : parent.sex === 'f' ? 'мать' : 'отец',
          phone: chance.percent(94) ? chance.phone() : '',
          email: chance.percent(35) ? `parent${chance.whole(1000, 9999)}@mail.example` : '',
          authority: guardian ? 'распоряжение органа опеки и попечительства' : 'свидетельство о рождении',
        })
      }
    return person
  })
  return { persons, representatives }
}

/** So many teachers and the staff around them; every seventh is a young specialist. */
export function teachersOf(setting: Setting, count: number, college: boolean): Person[] {
  const { chance, year } = setting
  const heads = college ? posts.college : posts.school
  return Array.from({ length: count + heads.filter(isOffice).length }, (_, i) => {
    const young = i % 7 === 6
    const age = young ? chance.whole(22, 26) : chance.whole(29, 63)
    const experience = young ? chance.whole(0, 2) : Math.max(3, age - chance.whole(22, 30))
    const subject = subjects[i % subjects.length] ?? 'математики'
    const position = heads[i] ?? (college ? `преподаватель ${subject}` : `учитель ${subject}`)
    return card(setting, aGrownUp(chance, 84), {
      kind: isOffice(position) ? 'employee' : 'teacher',
      bornOn: chance.day(`${year - age}-01-01`, `${year - age}-12-31`),
      ...{
        position,
        speciality: heads[i] ? '' : subject,
        experienceYears: experience,
        experienceOn: `${year}-09-01`,
      },
      category: young ? '' : chance.one(['первая', 'высшая', 'высшая', 'соответствие занимаемой должности']),
      ...{ phone: chance.phone(), email: `teacher${String(i + 1).padStart(2, '0')}@lug.example` },
    })
  })
}

/** Posts that do not teach. */
const isOffice = (position: string) => /^заместитель|кадрам/.test(position)

/** Workers of an enterprise who are ready to mentor; the certificate of most has been seen. */
export function workersOf(
  setting: Setting,
  count: number,
  employer: { shortName: string; inn: string },
  seenBy: string,
): Person[] {
  const { chance, year, today } = setting
  return Array.from({ length: count }, (_, i) => {
    const age = chance.whole(27, 58)
    const seen = i % 6 !== 5
    return card(setting, aGrownUp(chance, 35), {
      kind: 'partner',
      bornOn: chance.day(`${year - age}-01-01`, `${year - age}-12-31`),
      ...{
        position: works[i % works.length] ?? 'мастер',
        employer: employer.shortName,
        employerInn: employer.inn,
      },
      ...{ phone: chance.phone(), email: `worker${i + 1}@plant.example` },
      certificateNumber: seen ? `${chance.whole(10, 99)}/${chance.whole(10000, 99999)}-С` : null,
      certificateOn: seen ? today : null,
      certificateSeenBy: seen ? seenBy : null,
    })
  })
}

type Known = Omit<Partial<Insertable<Tables['person']>>, keyof Name | 'id'> & Pick<Person, 'kind' | 'bornOn'>

function card({ organisationId, chance }: Setting, name: Name, known: Known): Person {
  return { organisationId, id: chance.uuid(), ...name, folded: folded(name), ...known }
}
