import type { SamplePaper } from '#documents'
import { samplePeople as people, sampleCollege, sampleSchool } from '#documents'
import type { JournalRow } from './journal.ts'
import { blankConsentJournal, consentJournal } from './journal.ts'

const row = (number: string, more: Partial<JournalRow> & Pick<JournalRow, 'name' | 'kind'>): JournalRow => ({
  ...{ number, signedOn: '2026-09-10', signedBy: more.name, expiresOn: '2028-08-31' },
  ...{ storagePlace: 'сейф, каб. 12', withdrawnOn: null, withdrawalNumber: null },
  ...more,
})

const father = `${people.parent.nominative} (отец)`
const rows: JournalRow[] = [
  row('1', { name: people.teacher.nominative, kind: 'processing_adult' }),
  row('2', { name: people.teacher.nominative, kind: 'mentoring_employee', expiresOn: '2027-05-31' }),
  row('3', { name: people.junior.nominative, kind: 'processing_minor', signedBy: father }),
  row('4', { name: people.parent.nominative, kind: 'processing_representative' }),
  row('5', {
    name: people.junior.nominative,
    kind: 'participation_minor',
    signedBy: father,
    expiresOn: null,
  }),
  row('6', {
    ...{ name: people.junior.nominative, kind: 'distribution', signedBy: father },
    ...{ withdrawnOn: '2026-11-20', withdrawalNumber: '6' },
  }),
  row('7', {
    ...{ name: people.senior.nominative, kind: 'processing_minor', signedOn: '2026-09-14' },
    signedBy: `Тропинина Вера Юрьевна (мать); ${people.senior.nominative}`,
  }),
]

export const consentSamples: SamplePaper[] = [
  {
    code: 'D39',
    register: () => ({
      ...consentJournal(rows, { issuer: sampleSchool, cycle: '2026/2027 учебный год', today: '2026-11-20' }),
      signedBy: people.curator.short,
    }),
  },
  {
    code: 'D39',
    variant: 'blank',
    title: 'бланк',
    register: () => blankConsentJournal(28, { issuer: sampleCollege }),
  },
]
