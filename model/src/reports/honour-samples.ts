import type { SamplePaper } from '#documents'
import { samplePeople as people, sampleCollege, sampleSchool } from '#documents'
import { honourPaper, parentsPaper } from './honour.ts'

const order = { date: '2027-06-01', number: '29-од' }
const school = { issuer: sampleSchool, year: '2026/2027', order, issuedOn: '2027-06-04' }
const college = { issuer: sampleCollege, year: '2026/2027', issuedOn: '2027-06-25' }
const teacher = {
  name: people.teacher,
  position: { nominative: 'учитель математики', dative: 'учителю математики' },
}
const pupil = { nominative: 'обучающийся 10 «А» класса', dative: 'обучающемуся 10 «А» класса' }

export const honourSamples: SamplePaper[] = [
  {
    code: 'D26',
    title: 'благодарственное письмо',
    build: () => honourPaper({ ...school, kind: 'letter', occasion: 'colleagues', to: teacher }),
  },
  {
    code: 'D26',
    variant: 'partner',
    title: 'благодарственное письмо наставнику предприятия',
    build: () =>
      honourPaper({
        ...{ ...college, kind: 'letter', occasion: 'partner' },
        to: {
          name: people.worker,
          position: {
            nominative: 'мастер механического участка АО «Луговой станкозавод»',
            dative: 'мастеру механического участка АО «Луговой станкозавод»',
          },
        },
      }),
  },
  {
    code: 'D26',
    variant: 'diploma',
    title: 'грамота',
    build: () =>
      honourPaper({
        ...{ ...school, kind: 'diploma', occasion: 'contest', to: teacher },
        nomination: 'в номинации «Педагог – молодому педагогу»',
      }),
  },
  {
    code: 'D26',
    variant: 'diploma-learner',
    title: 'грамота обучающемуся',
    build: () =>
      honourPaper({
        ...{ ...school, kind: 'diploma', occasion: 'peers' },
        to: { name: people.senior, position: pupil },
      }),
  },
  {
    code: 'D26',
    variant: 'parents',
    title: 'благодарность родителям',
    build: () =>
      parentsPaper({
        ...{ ...school, parents: [people.parent] },
        child: { name: people.junior, position: { nominative: '6 «Б» класс', dative: '' } },
        as: 'mentee',
      }),
  },
  {
    code: 'D26',
    variant: 'letter-blank',
    title: 'благодарственное письмо: бланк',
    build: () => honourPaper({ issuer: sampleSchool, kind: 'letter', occasion: 'year' }),
  },
  {
    code: 'D26',
    variant: 'diploma-blank',
    title: 'грамота: бланк',
    build: () => honourPaper({ issuer: sampleCollege, kind: 'diploma', occasion: 'year' }),
  },
  {
    code: 'D26',
    variant: 'parents-blank',
    title: 'благодарность родителям: бланк',
    build: () => parentsPaper({ issuer: sampleCollege, parents: [] }),
  },
]
