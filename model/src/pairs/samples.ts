import type { SamplePaper } from '#documents'
import { samplePeople as people, sampleCollege, sampleSchool } from '#documents'
import type { RegisteredPair } from './register.ts'
import { pairRegister } from './register.ts'

type Member = RegisteredPair['members'][number]

const member = (role: Member['role'], name: string, place: string, more: Partial<Member> = {}): Member => ({
  ...{ role, name, place, joinedOn: null, leftOn: null },
  ...more,
})

const pair = (number: string, more: Partial<RegisteredPair>): RegisteredPair => ({
  ...{
    number,
    formTitle: 'учитель – учитель',
    state: 'active',
    startsOn: '2026-10-01',
    endsOn: '2027-05-31',
  },
  ...{ closedOn: null, closingReason: null, members: [], order: { number: '45-од', datedOn: '2026-09-28' } },
  ...more,
})

const school: RegisteredPair[] = [
  pair('П-2026-001', {
    members: [
      member('mentor', people.teacher.nominative, 'учитель математики'),
      member('mentee', people.youngTeacher.nominative, 'учитель физики'),
    ],
  }),
  pair('П-2026-002', {
    formTitle: 'ученик – ученик',
    members: [
      member('mentor', people.senior.nominative, '10 «А» класс'),
      member('mentee', people.junior.nominative, '6 «Б» класс'),
      member('mentee', people.pupil.nominative, '6 «Б» класс', { joinedOn: '2026-10-12' }),
      member('mentee', people.pupilWithoutPatronymic.nominative, '6 «В» класс', { leftOn: '2026-11-02' }),
    ],
  }),
  pair('П-2026-003', {
    ...{ state: 'terminated_early', closedOn: '2026-11-16', closingReason: 'initiative' },
    members: [
      member('mentor', people.deputy.nominative, 'заместитель директора, учитель истории'),
      member('mentee', people.newTeacher.nominative, 'учитель родного (татарского) языка и литературы'),
    ],
  }),
  pair('П-2026-004', {
    ...{ state: 'confirmed', order: null, startsOn: null, endsOn: null, formTitle: 'учитель – ученик' },
    members: [
      member('mentor', people.teacher.nominative, 'учитель математики'),
      member('mentee', people.pupil.nominative, '6 «Б» класс'),
    ],
  }),
]

const college: RegisteredPair[] = [
  pair('П-2026-001', {
    formTitle: 'работодатель – студент',
    enterpriseOrder: 'приказ АО «Луговой станкозавод» от 15.09.2026 № 118',
    members: [
      member('mentor', people.worker.nominative, 'АО «Луговой станкозавод», мастер механического участка'),
      member('mentee', people.student.nominative, 'группа ТМ-31'),
    ],
  }),
  pair('П-2026-002', {
    ...{ formTitle: 'студент – студент', state: 'completed', closedOn: '2027-05-31', closingReason: 'full' },
    members: [
      member('mentor', people.secondStudent.nominative, 'группа ИС-41'),
      member('mentee', people.pupil.nominative, 'группа ИС-11'),
    ],
  }),
]

const cycle = '2026/2027 учебный год'

export const pairSamples: SamplePaper[] = [
  {
    code: 'D35',
    register: () => ({
      ...pairRegister(school, { issuer: sampleSchool, cycle, today: '2026-11-20' }),
      signedBy: people.curator.short,
    }),
  },
  {
    code: 'D35',
    variant: 'college',
    title: 'колледж',
    register: () => pairRegister(college, { issuer: sampleCollege, cycle, today: '2027-06-10' }),
  },
]
