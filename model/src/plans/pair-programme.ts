import type { Block, BuiltDocument, Text } from '#documents'
import {
  approvedByHead,
  bold,
  built,
  decidedBy,
  formatPeriod,
  formPage,
  gap,
  orGap,
  runs,
  tie,
  widePage,
} from '#documents'
import { peopleOf, termOr } from '#papers'
import { measureTable, pointTable } from './measure-table.ts'
import type { PairPlan } from './plan.ts'
import { conclusions, diagnosticsPart, explanation, participants, signing } from './programme-parts.ts'
import { termDoubts } from './term.ts'

/** More names than this do not stand on the title page. */
const mostOnTitle = 4

/**
 * D18: «Персонализированная программа наставничества» of employees, «Индивидуальный план (программа)» of learners:
 * title page, six numbered parts and signatures, the plan of measures across the page.
 */
export function pairProgramme(given: PairPlan): BuiltDocument {
  const plan: PairPlan = { style: 'figures', ...given }
  const blocks: Block[] = [
    titlePage(plan),
    ...explanation(plan),
    ...participants(plan),
    ...diagnosticsPart(plan),
    { k: 'section', page: widePage },
    ...measureTable(plan),
    ...pointTable(plan),
    { k: 'section', page: formPage },
    ...conclusions(plan),
    ...signing(plan),
  ]
  return built(
    { title: titleOf(plan), blocks, page: formPage, size: 13, lineSpacing: 1.1 },
    termDoubts(plan.track, plan.pair ?? {}).map((code) => ({ code })),
  )
}

/** «Персонализированная программа наставничества «Адаптация молодого педагога»» */
export function titleOf({ track, pair, name }: PairPlan): string {
  const group = (pair?.mentees.length ?? 0) > 1
  const kind =
    track === 'employees'
      ? 'Персонализированная программа наставничества'
      : `Индивидуальный план (программа) работы наставнической ${group ? 'группы' : 'пары'}`
  return name?.trim() ? `${kind} «${name.trim()}»` : kind
}

function titlePage(plan: PairPlan): Block {
  const { issuer, track, pair, council, style = 'figures' } = plan
  const called = plan.name?.trim()
  const name = issuer.fullName.trim() || issuer.shortName.trim()
  const [kind] = titleOf({ ...plan, name: null }).split('«')
  const year = (plan.approvedOn ?? pair?.from ?? '').slice(0, 4)
  const agreeing = track === 'employees' ? 'f' : 'm'
  return {
    k: 'titlePage',
    top: [
      ...(issuer.founder ? issuer.founder.split('\n').map(tie) : []),
      runs(name ? bold(name) : gap('document.organisation-name-missing')),
    ],
    grifs: {
      ...(council ? { left: decidedBy(agreeing, council.body, council.at, 'considered', style) } : {}),
      right: approvedByHead(issuer, plan.approvedOn, style),
    },
    title: [
      [{ t: (kind ?? '').toLocaleUpperCase('ru'), b: true, size: 18 }],
      ...(called ? [[{ t: tie(`«${called}»`), b: true, size: 16 }]] : []),
      '',
      ...people(plan),
      ...(pair?.form?.trim() ? [`Форма наставничества: «${pair.form.trim()}»`] : []),
      runs(
        'Срок реализации: ',
        ...(pair?.from && pair.to
          ? [formatPeriod(pair.from, pair.to, style)]
          : termOr(pair ?? {}, { blank: !pair }, style)),
      ),
    ],
    bottom: [
      orGap(tie(issuer.place ?? ''), 'document.place-missing'),
      year ? `${year}\u00A0г.` : runs('20', { t: '', blank: 8 }, '\u00A0г.'),
    ],
  }
}

function people({ pair }: PairPlan): Text[] {
  if (!pair)
    return [runs('Наставник: ', { t: '', blank: 110 }), runs('Наставляемый: ', { t: '', blank: 102 })]
  const { mentors, mentees } = pair
  return [
    runs(
      mentors.length > 1 ? 'Наставники: ' : 'Наставник: ',
      peopleOf(mentors) || gap('document.mentor-missing'),
    ),
    mentees.length > mostOnTitle
      ? `Наставляемые: ${mentees.length} человек (список – в части 2)`
      : runs(
          mentees.length > 1 ? 'Наставляемые: ' : 'Наставляемый: ',
          peopleOf(mentees) || gap('document.mentee-missing'),
        ),
  ]
}
