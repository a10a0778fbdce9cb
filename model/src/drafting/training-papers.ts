import { groupWords } from '#papers'
import type { PaperFacts } from '#registry'
import { attendanceSheet, certificate, hoursOf, trainingPlan, usualTopics } from '#training'
import type { Dossier } from './dossier.ts'
import type { PaperSource } from './source.ts'
import { cycleWords, filled, issued } from './words.ts'

const programmeHours = 4

/** D12: plan, sheet of attendance and certificate of the training of mentors. */
export const trainingSources: PaperSource[] = [
  {
    code: 'D12',
    title: 'план обучения наставников',
    ...{ about: 'organisation', life: 'paper', asks: ['topics', 'curatorId', 'approvedOn'] },
    usual: () => ({
      topics: usualTopics.map(({ title, form = '', hours }) => ({
        ...{ title, form, hours: String(hours).replace('.', ',') },
        ...{ teacher: '', on: '' },
      })),
    }),
    build: (d, f) =>
      trainingPlan({ ...headOf(d, f), topics: topicsOf(f), ...filled({ approvedOn: f.approvedOn }) }),
    blank: (d) => trainingPlan({ ...issued(d), cycle: cycleWords(d), topics: usualTopics, blank: true }),
  },
  {
    code: 'D12',
    variant: 'attendance',
    title: 'лист посещаемости занятий',
    ...{ about: 'organisation', life: 'form', needs: ['bases'], asks: ['sessions', 'curatorId'] },
    usual: () => ({ sessions: [{ on: '', topic: '', teacher: '' }] }),
    build: (d, f) =>
      attendanceSheet({
        ...headOf(d, f),
        sessions: (f.sessions ?? []).map(({ on, topic, teacher }) => filled({ on, topic, teacher })),
        people: d.bases.mentor.rows.map(({ name, position, group }) => ({
          name,
          ...filled({ about: group ? groupWords(group, d.issuer.kind === 'college') : position }),
        })),
      }),
    blank: (d) =>
      attendanceSheet({ ...issued(d), cycle: cycleWords(d), sessions: [{}, {}, {}, {}], people: [] }),
  },
  {
    code: 'D12',
    variant: 'certificate',
    title: 'сертификат наставника',
    ...{ about: 'person', life: 'paper', many: true },
    asks: ['trainingProgramme', 'trainingHours', 'from', 'to'],
    usual: () => ({ trainingHours: programmeHours }),
    fits: ({ roles }) => roles.includes('mentor'),
    build: (d, f) =>
      certificate({
        ...certificateOf(d, f),
        ...(d.person ? { mentor: d.person.name } : {}),
        ...filled({ number: d.at.number, issuedOn: d.at.date }),
      }),
    blank: (d, f) => certificate(certificateOf(d, f)),
  },
]

const headOf = (d: Dossier, f: PaperFacts) => ({
  ...issued(d),
  cycle: cycleWords(d),
  ...filled({ curator: d.official(f.curatorId)?.name.short }),
})

const topicsOf = ({ topics = [] }: PaperFacts) =>
  topics.map(({ title, form, hours, teacher, on }) => ({
    ...{ title, hours: Number(hours.replace(',', '.')) || 0 },
    ...filled({ form, teacher, on }),
  }))

const certificateOf = (d: Dossier, f: PaperFacts) => ({
  ...issued(d),
  hours: f.trainingHours ?? (f.topics ? hoursOf(topicsOf(f)) : programmeHours),
  ...filled({ from: f.from, to: f.to, programme: f.trainingProgramme }),
})
