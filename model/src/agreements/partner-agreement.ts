import type { Block, BuiltDocument, DateStyle, Issuer, Problem, Reference } from '#documents'
import {
  appendixMark,
  blank,
  built,
  clauses,
  fill,
  gap,
  heading,
  kind,
  numberOf,
  orderPage,
  para,
  runs,
  section,
  subject,
  table,
} from '#documents'
import { placeAndDate } from '#papers'
import {
  dataSection,
  finalSection,
  mentorsSection,
  moneySection,
  ourDuties,
  partnerDuties,
  practiceSection,
  safetySection,
  subjectSection,
  termSection,
} from './partner-terms.ts'
import { organisationParty, organisationSide } from './sides.ts'

/** A mentor whom the partner proposes. */
export type PartnerMentor = { name: string; position?: string | null; experience?: string | null }

export type PartnerAgreement = {
  issuer: Issuer
  at: Reference
  style?: DateStyle
  /** Nobody on a blank form. */
  partner?: Issuer | null
  /** On what the partner's head acts, in the genitive: «устава», «доверенности от … № …». */
  partnerBasis?: string | null
  /** «работодатель – ученик» */
  forms: readonly string[]
  from?: string | null
  to?: string | null
  /** Practical training of students: the agreement on it, a blank number where it is not registered yet. */
  practice?: Reference | null
  mentors?: readonly PartnerMentor[]
  /** Who answers for the agreement on each side: «Березина А. С., тел. …». */
  contacts?: { ours?: string | null; theirs?: string | null }
}

/** D17 «Соглашение о сотрудничестве с организацией-партнером», with the list of mentors where it is known. */
export function partnerAgreement(given: PartnerAgreement): BuiltDocument {
  const { issuer, partner, at, style = 'words', mentors = [], practice } = given
  const blocks: Block[] = [
    kind('СОГЛАШЕНИЕ'),
    subject(
      runs(
        'о сотрудничестве в реализации программы наставничества № ',
        at.number ? { t: numberOf(at.number) } : blank(20),
      ),
      'center',
    ),
    placeAndDate(issuer, at.date, style),
    ...preamble(given),
    clauses([
      section('Предмет соглашения', subjectSection(given)),
      section('Обязательства Организации', ourDuties(given)),
      section('Обязательства Партнера', partnerDuties(given)),
      section('Наставники', mentorsSection(given)),
      ...(practice ? [section('Практическая подготовка', practiceSection(given))] : []),
      section('Безопасность несовершеннолетних', safetySection(given)),
      section('Персональные данные', dataSection()),
      section('Финансовые условия', moneySection()),
      section('Срок действия, изменение и прекращение', termSection(given)),
      section('Заключительные положения', finalSection(given)),
    ]),
    {
      k: 'parties',
      left: organisationParty('Организация', issuer),
      right: organisationParty('Партнер', partner),
      seal: true,
    },
    ...(mentors.length || !partner ? mentorList(given) : []),
  ]
  return built(
    {
      title: 'Соглашение о сотрудничестве в реализации программы наставничества',
      blocks,
      page: orderPage,
      size: 13,
      lineSpacing: 1.05,
    },
    problems(given),
  )
}

function preamble({ issuer, partner, partnerBasis }: PartnerAgreement): Block[] {
  const us = [...organisationSide(issuer, 'Организация'), ', с одной стороны, и']
  const end = ' с другой стороны, заключили настоящее соглашение о нижеследующем.'
  if (partner)
    return [para(runs(...us, ' ', ...organisationSide(partner, 'Партнер', partnerBasis), ',', end))]
  return [
    para(runs(...us)),
    fill('', { lines: 2, hint: '(наименование организации)' }),
    fill('(далее – Партнер) в лице', { hint: '(должность, фамилия, имя, отчество)' }),
    fill('действующего (действующей) на основании', { hint: '(устава, доверенности)' }),
    para(end.trim(), { indent: 0 }),
  ]
}

/** The list is an appendix: it changes more often than the agreement. */
function mentorList({ at, mentors = [], style }: PartnerAgreement): Block[] {
  const rows = mentors.length
    ? mentors.map(({ name, position, experience }, i) => [
        String(i + 1),
        name.trim() || [gap('document.name-missing')],
        position?.trim() ?? '',
        experience?.trim() ?? '',
      ])
    : Array.from({ length: 8 }, (_, i) => [String(i + 1), '', '', ''])
  return [
    { k: 'section', page: orderPage },
    appendixMark({ to: 'соглашению о сотрудничестве', at }, style),
    heading('Список наставников Партнера'),
    table(['№', 'ФИО', 'Должность', 'Опыт, направление помощи'], rows, {
      widths: [10, 60, 50, 50],
      align: ['center', 'left', 'left', 'left'],
      rowHeight: 10,
    }),
  ]
}

const problems = ({ from, to, practice, at }: PartnerAgreement): Problem[] => [
  ...(from && to && to < from ? [{ code: 'document.period-reversed' }] : []),
  ...(at.date && practice?.date && practice.date > at.date ? [{ code: 'document.date-before-basis' }] : []),
]
