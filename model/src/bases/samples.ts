import type { SamplePaper } from '#documents'
import { samplePeople as people, sampleCollege, sampleSchool } from '#documents'
import type { BaseBook } from './books.ts'
import { baseBook, baseBookCodes, baseBooks, blankBook } from './books.ts'
import type { About, Pairing } from './register.ts'
import type { BaseRow } from './row.ts'

const about: About = {
  organisation: { kind: 'school', shortName: sampleSchool.shortName },
  cycle: '2026/2027 учебный год',
  today: '2026-11-20',
}

const row = (id: string, name: string, kind: BaseRow['kind'], more: Partial<BaseRow>): BaseRow => ({
  ...{ id, name, kind, state: 'in_base', enteredOn: '2026-10-05', version: 1 },
  ...more,
})

const rows: BaseRow[] = [
  row('junior', people.junior.nominative, 'learner', {
    ...{ group: '6 «Б» класс', bornOn: '2014-03-11', request: 'подтянуть математику' },
    contacts: 'Снегирев Роман Евгеньевич, отец, 8 (000) 555-12-34',
  }),
  row('pupil', people.pupil.nominative, 'learner', {
    ...{ group: '6 «Б» класс', bornOn: '2014-07-02', request: 'научиться выступать перед классом' },
    contacts: 'Ольховская Инна Павловна, мать, 8 (000) 555-77-10',
    enteredOn: '2026-10-12',
  }),
  row('young', people.youngTeacher.nominative, 'teacher', {
    ...{ position: 'учитель физики', bornOn: '2001-01-15', request: 'дисциплина и работа с классом' },
    contacts: 'rodnikov@verhniy-lug.example',
  }),
]

const mentors: BaseRow[] = [
  row('senior', people.senior.nominative, 'learner', {
    ...{ group: '10 «А» класс', competencies: ['учебные предметы', 'выступления и общение'] },
    ...{ achievements: 'призер муниципального этапа олимпиады по математике', interests: ['шахматы'] },
    ...{ wishedAgeFrom: 11, wishedAgeTo: 13, timeResource: '1 час в неделю' },
    contacts: 'Тропинина Вера Юрьевна, мать, 8 (000) 555-40-02',
  }),
  row('teacher', people.teacher.nominative, 'teacher', {
    ...{ position: 'учитель математики', competencies: ['методика преподавания', 'классное руководство'] },
    ...{ achievements: 'высшая квалификационная категория', timeResource: '2 часа в неделю' },
    contacts: '8 (000) 123-45-67',
  }),
  row('worker', people.worker.nominative, 'partner', {
    ...{ position: 'мастер механического участка', employer: 'АО «Луговой станкозавод»' },
    ...{ competencies: ['производственные навыки'], wishedAgeFrom: 15, timeResource: '1–2 встречи в месяц' },
    contacts: '8 (000) 555-90-11',
  }),
]

const partner = (name: string, kind: BaseRow['kind'], group: string | null, position: string) => ({
  ...{ name, kind, group, position, employer: '' },
})

const pairings: Pairing[] = [
  {
    ...{ personId: 'junior', form: 'pupil_pupil', startedOn: '2026-11-10', endedOn: null },
    partners: [partner(people.senior.nominative, 'learner', '10 «А» класс', '')],
  },
  {
    ...{ personId: 'senior', form: 'pupil_pupil', startedOn: '2026-11-10', endedOn: null },
    partners: [partner(people.junior.nominative, 'learner', '6 «Б» класс', '')],
  },
  {
    ...{ personId: 'young', form: 'teacher_teacher', startedOn: '2026-10-01', endedOn: null },
    partners: [partner(people.teacher.nominative, 'teacher', null, 'учитель математики')],
  },
  {
    ...{ personId: 'teacher', form: 'teacher_teacher', startedOn: '2026-10-01', endedOn: null },
    partners: [partner(people.youngTeacher.nominative, 'teacher', null, 'учитель физики')],
  },
]

const main: BaseBook = 'mentees-learners'

export const baseSamples: SamplePaper[] = [
  ...baseBookCodes.map(
    (book): SamplePaper => ({
      code: 'D10',
      ...(book === main ? {} : { variant: book }),
      title: baseBooks[book].title,
      register: () => ({
        ...baseBook(book, baseBooks[book].role === 'mentee' ? rows : mentors, pairings, about),
        signedBy: people.curator.short,
      }),
    }),
  ),
  ...(['mentees-learners', 'mentors-teachers'] as const).map(
    (book): SamplePaper => ({
      code: 'D10',
      variant: `${book}-blank`,
      title: `${baseBooks[book].title}: бланк`,
      register: () =>
        blankBook(book, 12, {
          ...about,
          organisation: { kind: 'college', shortName: sampleCollege.shortName },
        }),
    }),
  ),
]
