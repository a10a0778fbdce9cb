import type { Block, BuiltDocument, Issuer, NameForms, Text } from '#documents'
import {
  applicationHead,
  blank,
  blankDate,
  built,
  choice,
  fill,
  formPage,
  gap,
  kind,
  line,
  para,
  runs,
  signature,
} from '#documents'

import { forms } from '#programmes'

/** Who writes the application, or for whom. */
export type Applicant = {
  name: NameForms
  /** In the genitive: «учителя математики», «обучающегося 10 «А» класса». */
  about?: string
  phone?: string
  email?: string
}

type Common = {
  issuer: Issuer
  /** «2026/2027 учебный год» */
  cycle?: string
  /** Nobody on a blank form. */
  applicant?: Applicant
  /** Titles of the forms the organisation runs; a wish is ticked by hand where it is not known. */
  forms: readonly string[]
  chosen?: readonly string[]
}

export type MentorApplication = Common & {
  competencies?: string
  wishedAge?: string
  timeResource?: string
  /** Comes from outside and will work with minors: a certificate is attached. */
  outside?: boolean
}

export type MenteeApplication = Common & {
  /** The representative of a minor writes for the child. */
  child?: { name: NameForms; about?: string }
  /** On a blank form: whose application it is. */
  by?: 'self' | 'representative'
  request?: string
}

/** D08 «Заявление кандидата в наставники» */
export function mentorApplication(given: MentorApplication): BuiltDocument {
  const { applicant } = given
  const blocks: Block[] = [
    ...head(given),
    para(
      `Прошу включить меня в базу наставников ${programme(given)} и рассмотреть мою кандидатуру в качестве наставника.`,
    ),
    wishes(given),
    value('Чем могу поделиться (опыт, компетенции):', given.competencies, applicant, 2),
    value('Желаемый возраст наставляемых:', given.wishedAge, applicant),
    value('Сколько времени могу уделять:', given.timeResource, applicant),
    para('С положением о наставничестве, правами и обязанностями наставника меня ознакомили.', { before: 4 }),
    ...attached(given),
    consentLine,
    end('Кандидат в наставники', applicant),
  ]
  return made('Заявление кандидата в наставники', blocks)
}

/** D08 «Заявление на участие» of a mentee, or of the representative for a minor. */
export function menteeApplication(given: MenteeApplication): BuiltDocument {
  const { applicant, child } = given
  const forChild = Boolean(child) || given.by === 'representative'
  const asks: Text = !forChild
    ? `Прошу принять меня в число участников ${programme(given)} в качестве наставляемого.`
    : child
      ? runs(
          'Прошу принять в число участников ',
          programme(given),
          ' в качестве наставляемого ребенка, законным представителем которого я являюсь: ',
          child.name.accusative.trim() || gap('document.name-missing'),
          child.about ? `, ${child.about}` : '',
          '.',
        )
      : `Прошу принять в число участников ${programme(given)} в качестве наставляемого ребенка, законным представителем которого я являюсь:`
  const blocks: Block[] = [
    ...head(given),
    para(asks),
    ...(forChild && !child ? [fill('', { hint: '(фамилия, имя, отчество, класс или группа)' })] : []),
    wishes(forChild ? { ...given, forms: given.forms.filter(forLearners) } : given),
    value('Главный запрос:', given.request, applicant, 2),
    para('С положением о наставничестве, правами и обязанностями наставляемого меня ознакомили.', {
      before: 4,
    }),
    consentLine,
    end(forChild ? 'Законный представитель' : 'Наставляемый', applicant),
  ]
  return made('Заявление на участие в программе наставничества', blocks)
}

const made = (title: string, blocks: Block[]): BuiltDocument =>
  built({ title, blocks, page: formPage, size: 13, lineSpacing: 1.05 })

/** To the head from the applicant, «ЗАЯВЛЕНИЕ». */
function head({ issuer, applicant }: Common): Block[] {
  const from: Text[] = applicant
    ? [
        runs(
          'от ',
          applicant.name.genitive.trim() || gap('document.name-missing'),
          applicant.about ? ',' : '',
        ),
        ...(applicant.about ? [applicant.about] : []),
        ...(applicant.phone ? [`тел. ${applicant.phone}`] : []),
        ...(applicant.email ? [applicant.email] : []),
      ]
    : [runs('от ', blank(76)), '', [blank(82)], '', runs('тел. ', blank(72))]
  return [applicationHead(issuer, from), kind('ЗАЯВЛЕНИЕ')]
}

const programme = ({ cycle }: Common) => `программы наставничества${cycle ? ` на ${cycle}` : ''}`

/** A child is no mentee in a form between employees; an own form of the organisation may be for anybody. */
const forLearners = (title: string) =>
  !Object.values(forms).some(
    (form) => form.mentee !== 'learner' && Object.values(form.title).some((one) => one === title),
  )

function wishes({ forms: offered, chosen }: Pick<Common, 'forms' | 'chosen'>): Block {
  const options = [...offered]
  if (options.length === 0) return fill('Форма наставничества:')
  return choice('Форма наставничества:', options, {
    layout: options.join('').length < 60 ? 'row' : 'column',
    ...(chosen?.length
      ? { selected: chosen.flatMap((one) => (options.includes(one) ? [options.indexOf(one)] : [])) }
      : {}),
  })
}

/** Known, or a line to write on; what a known applicant has left out is a dash. */
const value = (label: string, text: string | undefined, applicant?: Applicant, lines = 1): Block =>
  text?.trim()
    ? fill(label, { value: text.trim() })
    : applicant
      ? fill(label, { value: '–' })
      : fill(label, { lines })

function attached({ outside, applicant }: MentorApplication): Block[] {
  const certificate = 'Справка об отсутствии судимости прилагается.'
  if (outside) return [para(certificate)]
  return applicant
    ? []
    : [
        choice(
          'Для кандидата, который не работает в организации:',
          [certificate.replace(/\.$/u, '').toLowerCase()],
          { layout: 'row' },
        ),
      ]
}

/** Never a tick box for a consent: it is a paper of its own. */
const consentLine: Block = line(
  'Согласие на обработку персональных данных представлено отдельным документом.',
  {
    size: 11,
    before: 4,
  },
)

const end = (who: string, applicant?: Applicant): Block =>
  signature(who, applicant?.name.short || [blank(45)], { line: true, captions: true, date: blankDate() })
