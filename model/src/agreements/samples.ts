import type { Issuer, Official, SamplePaper } from '#documents'
import { samplePeople as people, sampleCollege, samplePositions, sampleSchool } from '#documents'
import { type PaperPair, sampleLearners } from '#papers'
import { type LabourAgreement, labourAgreement } from './labour-agreement.ts'
import { type PairAgreement, pairAgreement } from './pair-agreement.ts'
import { type PartnerAgreement, partnerAgreement } from './partner-agreement.ts'

const curator: Official = { name: people.curator, position: samplePositions.curator }
const term = { from: '2026-10-01', to: '2027-05-31' }

const pupils: PaperPair = {
  mentors: [{ name: people.senior, about: '10 «А» класс', minor: true, representative: null }],
  mentees: [
    { name: people.junior, about: '6 «Б» класс', minor: true, representative: { name: people.parent } },
  ],
  form: 'ученик – ученик',
  ...term,
  curator,
}

const school: PairAgreement = {
  issuer: sampleSchool,
  at: { date: '2026-10-01' },
  pair: pupils,
  track: 'learners',
  goal: 'подтянуть математику за 5–6 классы и научиться самостоятельно готовиться к контрольным работам',
  frequency: 'не реже одного раза в неделю, по 40 минут',
  place: 'очно, в школьной библиотеке',
}

/** Twelve learners of one mentor: the largest group a programme has. */
const largeGroup: PaperPair = {
  mentors: [{ name: people.worker, about: 'мастер механического участка АО «Луговой станкозавод»' }],
  mentees: sampleLearners.map((name) => ({ name, about: 'группа ТМ-31', minor: true })),
  form: 'работодатель – студент',
  ...term,
  curator,
}

const partnerPlant: Issuer = {
  kind: 'partner',
  fullName: 'Акционерное общество «Луговой станкозавод»',
  shortName: 'АО «Луговой станкозавод»',
  place: 'г. Верхний Луг',
  address: '000100, г. Верхний Луг, ул. Заводская, д. 1',
  phone: '8 (000) 555-00-11',
  email: 'zavod@verhniy-lug.example',
  inn: '0000000001',
  ogrn: '1000000000019',
  head: {
    name: people.parent,
    position: {
      nominative: 'Генеральный директор',
      genitive: 'генерального директора',
      dative: 'генеральному директору',
      accusative: 'генерального директора',
      instrumental: 'генеральным директором',
    },
  },
}

const labour: LabourAgreement = {
  issuer: sampleSchool,
  at: { date: '2026-10-01', number: '3' },
  on: '2026-10-01',
  employee: { name: people.teacher, position: 'учитель математики' },
  contract: { date: '2015-08-28', number: '41' },
  consentOn: '2026-09-28',
  mentees: [{ name: people.youngTeacher, about: 'учитель физики' }],
  content: [
    'помощь в планировании уроков и ведении документации',
    'посещение уроков и их совместный анализ',
    'консультации по методике, оцениванию и работе с классом',
  ],
  ...term,
  manner: 'индивидуально, очно, не реже двух раз в месяц',
  payment: { kind: 'fixed', amount: 3000, basis: 'положением об оплате труда от 30 августа 2026 г. № 28-од' },
}

const partner: PartnerAgreement = {
  issuer: sampleSchool,
  at: { date: '2026-09-15', number: '7' },
  partner: partnerPlant,
  forms: ['работодатель – ученик'],
  to: '2027-08-31',
  mentors: [
    {
      name: people.worker.nominative,
      position: 'мастер механического участка',
      experience: '22 года, станки с ЧПУ',
    },
  ],
  contacts: {
    ours: 'Березина А. С., тел. 8 (000) 123-45-67',
    theirs: 'отдел кадров, тел. 8 (000) 555-00-11',
  },
}

export const agreementSamples: SamplePaper[] = [
  { code: 'D15', title: 'ученики', build: () => pairAgreement(school) },
  {
    code: 'D15',
    variant: 'teachers',
    title: 'педагоги',
    build: () =>
      pairAgreement({
        ...school,
        track: 'employees',
        pair: {
          mentors: [{ name: people.teacher, about: 'учитель математики' }],
          mentees: [{ name: people.newTeacher, about: 'учитель начальных классов' }],
          form: 'учитель – учитель',
          ...term,
          curator,
        },
        goal: 'освоить методику уроков математики в начальных классах',
        frequency: 'не реже двух раз в месяц',
        place: 'очно, в учебных кабинетах',
      }),
  },
  {
    code: 'D15',
    variant: 'college-group',
    title: 'группа студентов и наставник с предприятия',
    build: () =>
      pairAgreement({
        issuer: sampleCollege,
        at: {},
        pair: largeGroup,
        track: 'learners',
        goal: 'освоить работу на станках с числовым программным управлением',
        frequency: 'один раз в неделю',
        place: 'очно, на учебном участке предприятия',
      }),
  },
  {
    code: 'D15',
    variant: 'blank',
    title: 'бланк',
    build: () => pairAgreement({ issuer: sampleSchool, at: {}, track: 'learners' }),
  },
  {
    code: 'D15',
    variant: 'college-teachers-blank',
    title: 'педагоги колледжа: бланк',
    build: () => pairAgreement({ issuer: sampleCollege, at: {}, track: 'employees' }),
  },
  { code: 'D16', title: 'твердая сумма', build: () => labourAgreement(labour) },
  {
    code: 'D16',
    variant: 'percent',
    title: 'процент оклада',
    build: () =>
      labourAgreement({
        ...labour,
        issuer: sampleCollege,
        employee: { name: people.teacher, position: 'преподаватель' },
        mentees: [
          { name: people.youngTeacher, about: 'мастер производственного обучения' },
          { name: people.newTeacher, about: 'преподаватель' },
        ],
        content: ['помощь в планировании учебных занятий', 'посещение занятий и их совместный анализ'],
        payment: { kind: 'percent', percent: 10 },
      }),
  },
  {
    code: 'D16',
    variant: 'job-function',
    title: 'в трудовой функции',
    build: () => labourAgreement({ ...labour, payment: { kind: 'job-function', paragraph: '2.7' } }),
  },
  {
    code: 'D16',
    variant: 'blank',
    title: 'бланк',
    build: () => labourAgreement({ issuer: sampleSchool, at: {}, on: '2026-10-01' }),
  },
  { code: 'D17', title: 'школа и предприятие', build: () => partnerAgreement(partner) },
  {
    code: 'D17',
    variant: 'college-practice',
    title: 'колледж, практическая подготовка',
    build: () =>
      partnerAgreement({
        ...partner,
        issuer: sampleCollege,
        forms: ['работодатель – студент'],
        practice: { date: '2026-09-01', number: '18-П' },
      }),
  },
  {
    code: 'D17',
    variant: 'blank',
    title: 'бланк',
    build: () => partnerAgreement({ issuer: sampleSchool, at: {}, forms: ['работодатель – ученик'] }),
  },
]
