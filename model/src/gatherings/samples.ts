import type { SamplePaper } from '#documents'
import { samplePeople as people, sampleSchool } from '#documents'
import { usualTalks } from './gathering.ts'
import { guestList } from './guest-list.ts'
import { invitations } from './invitations.ts'
import type { PaperGuest } from './meeting-paper.ts'
import { blankProtocol, gatheringProtocol } from './protocol.ts'
import { planTalks } from './schedule.ts'
import { personalRoutes, talkSchedule } from './talk-papers.ts'

const guest = (
  role: PaperGuest['role'],
  id: string,
  name: { nominative: string },
  about: string,
  present: boolean | null = true,
): PaperGuest => ({ id, role, name: name.nominative, about, minor: role === 'mentee', present })

const guests: PaperGuest[] = [
  guest('mentor', 'o1', people.teacher, 'учитель математики'),
  guest('mentor', 'o2', people.youngTeacher, 'учитель физики'),
  guest('mentor', 'o3', people.newTeacher, 'учитель родного (татарского) языка и литературы', false),
  guest('mentee', 'e1', people.junior, '6 «Б» класс'),
  guest('mentee', 'e2', people.pupil, '6 «Б» класс'),
  guest('mentee', 'e3', people.pupilWithoutPatronymic, '6 «В» класс'),
  guest('mentee', 'e4', people.senior, '10 «А» класс'),
]

const meeting = {
  issuer: sampleSchool,
  formTitle: 'учитель – ученик',
  ...{ heldOn: '2026-11-25', from: '15:00', to: '16:30', place: 'актовый зал' },
  guests,
  others: [{ name: 'Полянский Игорь Петрович', position: 'заместитель директора' }],
}

const rounds = planTalks(
  ['e1', 'e2', 'e3', 'e4'].flatMap((mentee) =>
    ['o1', 'o2', 'o3'].map((mentor): [string, string] => [mentee, mentor]),
  ),
  usualTalks,
)
const planned = { rounds, times: { ...usualTalks, breakAfter: 2, startsAt: '15:25' } }

export const gatheringSamples: SamplePaper[] = [
  {
    code: 'D13',
    build: () =>
      gatheringProtocol({
        ...meeting,
        at: { date: '2026-11-25', number: '1' },
        leader: 'А. С. Березина',
        secretary: 'О. И. Ключевская',
        course: [
          'Куратор программы рассказала о целях встречи и правилах работы в парах',
          'Наставники представились и рассказали о своем опыте',
        ],
        results: ['Куратору подготовить проект пар с учетом пожеланий участников до 30 ноября 2026 г.'],
        talks: { rounds: rounds.length, minutes: 6, talks: rounds.flat().length },
        cards: { asked: 7, answered: 6 },
      }),
  },
  { code: 'D13', variant: 'blank', title: 'бланк', build: () => blankProtocol(sampleSchool) },
  { code: 'D13', variant: 'guests', title: 'лист регистрации', build: () => guestList(meeting) },
  { code: 'D13', variant: 'invitations', title: 'приглашения', build: () => invitations(meeting) },
  {
    code: 'D13',
    variant: 'schedule',
    title: 'расписание бесед',
    build: () => talkSchedule(meeting, planned),
  },
  { code: 'D13', variant: 'routes', title: 'личные маршруты', build: () => personalRoutes(meeting, planned) },
]
