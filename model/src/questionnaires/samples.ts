import type { SamplePaper } from '#documents'
import { sampleCollege, samplePeople, sampleSchool } from '#documents'
import type { Answers } from './answers.ts'
import type { Questionnaire } from './catalogue.ts'
import { questionnaireCatalogue } from './catalogue.ts'
import { interviewCard } from './interview-card.ts'
import { questionnairePaper } from './questionnaire-paper.ts'

/** `pupil_pupil.mentee.before` → `pupil-pupil-mentee-before` */
const latin = (id: string) => id.replaceAll(/[._]/g, '-')

const isOfCollege = ({ id, form }: Questionnaire) =>
  form === 'employer_student' || form === 'teacher_student' || id === 'competence.student'

const blanks: SamplePaper[] = questionnaireCatalogue.map((questionnaire) => ({
  code: 'D09',
  variant: `${latin(questionnaire.id)}-blank`,
  title: `${questionnaire.title}: бланк`,
  build: () =>
    questionnairePaper({ issuer: isOfCollege(questionnaire) ? sampleCollege : sampleSchool, questionnaire }),
}))

/** An answer of each type, to show how a filled questionnaire looks. */
function someAnswers({ items }: Questionnaire): Answers {
  return Object.fromEntries(
    items.map((item, i) => {
      const { type, options = [] } = item
      if (type === 'scale10') return [item.id, 5 + (i % 6)]
      if (type === 'yesno') return [item.id, i % 3 !== 0]
      if (type === 'score3') return [item.id, 2 - (i % 2)]
      if (type === 'score5') return [item.id, 5 - (i % 3)]
      if (type === 'number') return [item.id, 2 + i]
      if (type === 'choice') return [item.id, options[1] ?? null]
      if (type === 'multi') return [item.id, options.filter((_, at) => at % 2 === 0)]
      if (type === 'matrix4') return [item.id, ['есть затруднения', 'владею достаточно'][i % 2]]
      if (type === 'freq5') return [item.id, 'часто']
      return [item.id, i % 4 === 3 ? null : 'Хочу разобраться в теме и не бояться выступать перед классом']
    }),
  )
}

const filled: SamplePaper[] = [
  'pupil_pupil.mentee.after',
  'needs.young_specialist',
  'self_assessment',
].flatMap((id) => {
  const questionnaire = questionnaireCatalogue.find((one) => one.id === id)
  if (!questionnaire) return []
  const person = id.startsWith('pupil') ? samplePeople.junior : samplePeople.youngTeacher
  return [
    {
      code: 'D09',
      ...(id === 'pupil_pupil.mentee.after' ? {} : { variant: latin(id) }),
      title: `${questionnaire.title}: заполненная`,
      build: () =>
        questionnairePaper({
          ...{ issuer: sampleSchool, questionnaire, answers: someAnswers(questionnaire) },
          respondent: {
            name: person.nominative,
            about: id.startsWith('pupil') ? '6 «Б» класс' : 'учитель физики',
          },
          ...{ answeredOn: '2027-05-20', withHelp: false },
        }),
    },
  ]
})

const interview = { issuer: sampleSchool, form: 'учитель – ученик' }

export const questionnaireSamples: SamplePaper[] = [
  ...filled,
  ...blanks,
  {
    code: 'D11',
    build: () =>
      interviewCard({
        ...interview,
        candidate: { name: samplePeople.teacher.nominative, about: 'учитель математики' },
        heldOn: '2026-10-22',
        answers: {
          ...{ motive: 2, comp: 2, comm: 1, resp: 2, ethics: 2, docs: true },
          ...{
            decision: 'рекомендован',
            comment: 'опыт подготовки к олимпиадам, готова уделять два часа в неделю',
          },
        },
        curator: samplePeople.curator.short,
      }),
  },
  { code: 'D11', variant: 'blank', title: 'бланк', build: () => interviewCard({ issuer: sampleCollege }) },
]
