import { type Applicant, menteeApplication, mentorApplication } from '#applications'
import { lowerFirst } from '#orders'
import { settingWords } from '#papers'
import {
  interviewCard,
  type Questionnaire,
  questionnaireCatalogue,
  questionnairePaper,
  suitsPerson,
} from '#questionnaires'
import type { Dossier, DraftPart, DraftPerson } from './dossier.ts'
import type { PaperSource } from './source.ts'
import { cycleWords, declined, filled, formTitles, issued, titleOfForm } from './words.ts'

/** Applications, questionnaires and the card of an interview. */
export const peopleSources: PaperSource[] = [
  {
    code: 'D08',
    title: 'кандидата в наставники',
    ...{ about: 'person', life: 'form', many: true, asks: [] },
    fits: ({ roles, minor }) => roles.includes('mentor') && !minor,
    build: (d) => {
      const part = partOf(d, 'mentor')
      return mentorApplication({
        ...applicationOf(d, part),
        ...(d.person ? { applicant: applicantOf(d, d.person) } : {}),
        ...filled({
          competencies: part?.competencies.join(', '),
          wishedAge: part?.wishedAge,
          timeResource: part?.timeResource,
        }),
        outside: Boolean(d.person?.employer),
      })
    },
    blank: (d) => mentorApplication(applicationOf(d)),
  },
  {
    code: 'D08',
    variant: 'mentee',
    title: 'на участие наставляемого',
    ...{ about: 'person', life: 'form', many: true, asks: [] },
    fits: ({ roles }) => roles.includes('mentee'),
    build: (d) => menteeApplication(menteeOf(d)),
    blank: (d) => menteeApplication(applicationOf(d)),
  },
  {
    code: 'D08',
    variant: 'mentee-minor',
    title: 'на участие, за несовершеннолетнего',
    ...{ about: 'person', life: 'form', many: true, asks: [] },
    fits: ({ roles, minor }) => roles.includes('mentee') && minor,
    build: (d) => menteeApplication({ ...menteeOf(d), by: 'representative' }),
    blank: (d) => menteeApplication({ ...applicationOf(d), by: 'representative' }),
  },
  ...questionnaireCatalogue.filter(({ id }) => id !== 'interview').map(asked),
  {
    code: 'D11',
    ...{ about: 'person', life: 'form', many: true },
    asks: ['form', 'heldOn', 'curatorId', 'psychologistId'],
    fits: ({ roles }) => roles.includes('mentor'),
    build: (d, f) => interviewCard({ ...cardOf(d), ...filled(cardFacts(d, f)) }),
    blank: (d) => interviewCard(issued(d)),
  },
]

const partOf = ({ person }: Dossier, role: DraftPart['role']) =>
  person?.takesPart.find((part) => part.role === role)

const applicationOf = (d: Dossier, part?: DraftPart) => ({
  issuer: d.issuer,
  cycle: cycleWords(d),
  forms: formTitles(d),
  ...(part ? { chosen: formTitles(d, part.forms) } : {}),
})

/** «обучающегося 8 «А» класса», «учителя математики» */
function genitivePlace({ issuer }: Dossier, { kind, about, position }: DraftPerson): string {
  if (kind !== 'learner') return lowerFirst(position.genitive)
  const place = about.replace(/класс$/u, 'класса').replace(/^группа/u, 'группы')
  return [settingWords(issuer.kind).learner.genitive, place].filter(Boolean).join(' ')
}

const applicantOf = (d: Dossier, person: DraftPerson): Applicant => ({
  name: person.name,
  ...filled({
    about: [genitivePlace(d, person), person.employer].filter(Boolean).join(' '),
    ...{ phone: person.phone, email: person.email },
  }),
})

/** A minor's application is written by the representative, whose name the card keeps in one case only. */
function menteeOf(d: Dossier) {
  const { person } = d
  const part = partOf(d, 'mentee')
  const common = { ...applicationOf(d, part), ...filled({ request: part?.request }) }
  if (!person) return common
  if (!person.minor) return { ...common, applicant: applicantOf(d, person) }
  const [parent] = person.representatives
  return {
    ...common,
    child: { name: person.name, ...filled({ about: genitivePlace(d, person) }) },
    ...(parent
      ? {
          applicant: {
            name: declined(d, parent.name),
            ...filled({ phone: parent.phone, email: parent.email }),
          },
        }
      : {}),
  }
}

function asked(questionnaire: Questionnaire): PaperSource {
  return {
    code: 'D09',
    // `pupil_pupil.mentee.before` → `pupil-pupil-mentee-before`
    variant: questionnaire.id.replaceAll(/[._]/g, '-'),
    title: questionnaire.title.replaceAll('—', '–'),
    ...{ about: 'person', life: 'form', many: true, asks: [] },
    fits: (person) => suitsPerson(questionnaire, person),
    build: (d) =>
      questionnairePaper({
        ...issued(d),
        questionnaire,
        ...(d.person
          ? { respondent: { name: d.person.name.nominative, ...filled({ about: d.person.about }) } }
          : {}),
      }),
    blank: (d) => questionnairePaper({ ...issued(d), questionnaire }),
  }
}

const cardOf = (d: Dossier) => ({
  ...issued(d),
  ...(d.person
    ? { candidate: { name: d.person.name.nominative, ...filled({ about: d.person.about }) } }
    : {}),
})

const cardFacts = (d: Dossier, f: Parameters<PaperSource['build']>[1]) => ({
  form: titleOfForm(d, f.form ?? partOf(d, 'mentor')?.forms[0]),
  heldOn: f.heldOn,
  curator: d.official(f.curatorId)?.name.short,
  psychologist: d.official(f.psychologistId)?.name.short,
})
