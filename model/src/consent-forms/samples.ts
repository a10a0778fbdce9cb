import { type ConsentKind, consentKinds, consentTitles } from '#consents'
import type { SamplePaper } from '#documents'
import { sampleCollege, samplePeople, sampleSchool } from '#documents'
import type { ConsentForm } from './consent-form.ts'
import { consentForm } from './consent-form.ts'

const child = { name: samplePeople.junior.nominative, about: '6 «Б» класс' }
const father = {
  ...{ name: samplePeople.parent.nominative, relation: 'отец' },
  ...{ phone: '8 (000) 555-12-34', email: 'snegirev@verhniy-lug.example' },
}
const teacher = { name: samplePeople.teacher.nominative, about: 'учитель математики' }
const school = { operator: sampleSchool, until: '2028-08-31' }
const ofChild = { ...school, subject: child, representative: father }
const work = {
  ...{ from: '2026-10-01', to: '2027-05-31' },
  partner: `${samplePeople.youngTeacher.nominative}, учитель физики`,
  content: 'помощь в освоении должности учителя физики: планирование, методика, работа с классом',
}

const filled: Record<ConsentKind, ConsentForm> = {
  processing_adult: { ...school, kind: 'processing_adult', subject: teacher, number: '14' },
  processing_minor: {
    ...ofChild,
    kind: 'processing_minor',
    processor: { name: 'ООО «Луговой хостинг»', address: '000100, г. Верхний Луг, ул. Мира, д. 1' },
  },
  processing_representative: { ...ofChild, kind: 'processing_representative' },
  distribution: {
    ...{ ...ofChild, kind: 'distribution' },
    resources: ['https://school5.verhniy-lug.example/mentoring', 'https://news.verhniy-lug.example/school5'],
  },
  transfer: {
    ...{ ...ofChild, kind: 'transfer' },
    recipient: { name: 'АО «Луговой станкозавод»', address: '000100, г. Верхний Луг, ул. Заводская, д. 1' },
  },
  participation_minor: { ...ofChild, kind: 'participation_minor', role: 'mentee', form: 'ученик – ученик' },
  mentoring_employee: {
    ...{ ...school, kind: 'mentoring_employee', subject: teacher },
    work: {
      ...work,
      manner: 'индивидуально, очно, не реже двух раз в месяц',
      payment: '3000 рублей в месяц',
    },
  },
  mentee_employee: {
    ...{ ...school, kind: 'mentee_employee' },
    subject: { name: samplePeople.youngTeacher.nominative, about: 'учитель физики' },
    work: { ...work, partner: `${teacher.name}, ${teacher.about}` },
  },
}

const latin = (kind: ConsentKind) => kind.replaceAll('_', '-')

export const consentFormSamples: SamplePaper[] = consentKinds.flatMap((kind): SamplePaper[] => [
  {
    code: 'D07',
    ...(kind === 'processing_adult' ? {} : { variant: latin(kind) }),
    title: consentTitles[kind],
    build: () => consentForm(filled[kind]),
  },
  {
    code: 'D07',
    variant: `${latin(kind)}-blank`,
    title: `${consentTitles[kind]}: бланк`,
    build: () => consentForm({ kind, operator: sampleCollege }),
  },
])
