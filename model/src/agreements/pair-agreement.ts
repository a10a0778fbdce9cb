import type { Block, BuiltDocument, Clause, DateStyle, Issuer, Problem, Reference, Run } from '#documents'
import {
  built,
  clauses,
  fill,
  formPage,
  gap,
  heading,
  kind,
  pageBreak,
  para,
  runs,
  section,
  subject,
  table,
} from '#documents'
import type { PaperPair } from '#papers'
import { organisationIn, placeAndDate, signatures, signersOf } from '#papers'
import {
  aimSection,
  confidenceSection,
  endSection,
  finalSection,
  meetingsSection,
  menteeSection,
  mentorSection,
} from './pair-terms.ts'

export type PairAgreement = {
  issuer: Issuer
  at: Reference
  style?: DateStyle
  /** Who agrees; nobody on a blank form. */
  pair?: PaperPair | null
  /** A learner's pair, or one of employees: art. 351.8 of the labour code speaks of the latter. */
  track: 'learners' | 'employees'
  /** After «достичь цели:», small letter, no period. */
  goal?: string | null
  /** «не реже одного раза в неделю» */
  frequency?: string | null
  /** «очно, в кабинете 12», «очно и дистанционно» */
  place?: string | null
}

/** D15 «Соглашение наставника и наставляемого»: of a pair or of a group; representatives of minors sign too. */
export function pairAgreement(given: PairAgreement): BuiltDocument {
  const { issuer, at, style = 'words' } = given
  const sections: Clause[] = [
    section('Цель и условия наставничества', aimSection(given)),
    section('Обязательства Наставника', mentorSection(given)),
    section('Обязательства Наставляемого', menteeSection(given)),
    section('Порядок встреч', meetingsSection(given)),
    section('Доверие и конфиденциальность', confidenceSection(given)),
    section('Срок действия, изменение и прекращение', endSection(given)),
    section('Заключительные положения', finalSection(given)),
  ]
  const blocks: Block[] = [
    kind('СОГЛАШЕНИЕ'),
    subject('наставника и наставляемого', 'center'),
    placeAndDate(issuer, at.date, style),
    ...sides(given),
    clauses(sections),
    ...signing(given),
  ]
  return built(
    { title: 'Соглашение наставника и наставляемого', blocks, page: formPage, size: 12, lineSpacing: 1.05 },
    problems(given),
  )
}

/** Who concludes the agreement: a sentence for a pair, a list for a group, lines on a blank form. */
function sides({ issuer, pair, track }: PairAgreement): Block[] {
  const programme = `программы наставничества ${organisationIn(issuer, 'genitive')}`
  if (!pair) {
    const hint = `(фамилия, имя, отчество, ${track === 'employees' ? 'должность' : 'класс, группа или должность'})`
    return [
      fill('Наставник', { hint }),
      fill('и наставляемый', { hint }),
      para(`(далее – Наставник и Наставляемый), участники ${programme}, заключили настоящее соглашение.`, {
        indent: 0,
      }),
    ]
  }
  const mentors = named(pair.mentors, 'document.mentor-missing')
  const mentor = pair.mentors.length > 1 ? 'Наставники' : 'Наставник'
  const each = pair.mentors.length > 1 ? 'каждый далее' : 'далее'
  if (pair.mentees.length < 2)
    return [
      para(
        runs(
          `${mentor} – `,
          ...mentors,
          ` (${each} – Наставник) и наставляемый – `,
          ...named(pair.mentees, 'document.mentee-missing'),
          ` (далее – Наставляемый), участники ${programme}, заключили настоящее соглашение.`,
        ),
      ),
    ]
  return [
    para(
      runs(
        `${mentor} – `,
        ...mentors,
        ` (${each} – Наставник) и наставляемые по списку (каждый далее – Наставляемый), участники ${programme}, заключили настоящее соглашение.`,
      ),
    ),
    table(
      ['№', 'ФИО наставляемого', track === 'employees' ? 'Должность' : 'Класс, группа'],
      pair.mentees.map(({ name, about }, i) => [
        String(i + 1),
        name.nominative.trim() || [gap('document.name-missing')],
        about?.trim() ?? '',
      ]),
      { widths: [10, 110, 60], align: ['center', 'left', 'left'], size: 11 },
    ),
  ]
}

const named = (
  people: PaperPair['mentors'],
  missing: 'document.mentor-missing' | 'document.mentee-missing',
): (string | Run)[] =>
  people.length
    ? people.flatMap(({ name, about }, i): (string | Run)[] => [
        i > 0 ? '; ' : '',
        name.nominative.trim() || gap('document.name-missing'),
        about?.trim() ? `, ${about.trim()}` : '',
      ])
    : [gap(missing)]

/** A group signs on a sheet of its own. */
function signing({ pair, track }: PairAgreement): Block[] {
  const blocks = signatures(signersOf(pair, { representatives: track === 'learners' }))
  return blocks.some(({ k }) => k === 'table')
    ? [pageBreak, heading('Подписи участников'), ...blocks]
    : blocks
}

const problems = ({ pair }: PairAgreement): Problem[] =>
  pair?.from && pair.to && pair.to < pair.from ? [{ code: 'document.period-reversed' }] : []
