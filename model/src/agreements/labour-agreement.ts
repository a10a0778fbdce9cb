import type {
  Block,
  BuiltDocument,
  Clause,
  DateStyle,
  Issuer,
  NameForms,
  Party,
  Problem,
  Reference,
  Run,
  Text,
} from '#documents'
import {
  blank,
  blankDate,
  built,
  choice,
  clause,
  clauses,
  dateOrBlank,
  fill,
  fromNumber,
  gap,
  kind,
  numberOf,
  orderPage,
  para,
  runs,
  section,
  signature,
  subject,
} from '#documents'
import { basisFor, citations } from '#legal'
import type { PaperPerson } from '#papers'
import { blankOr, peopleOf, placeAndDate, termOr } from '#papers'
import type { Payment } from './payment.ts'
import { conditions, paymentByHand, paymentItems } from './payment.ts'
import { organisationParty, organisationSide } from './sides.ts'

export type LabourAgreement = {
  issuer: Issuer
  at: Reference
  /** The day on which it is drawn up: the act is chosen by it until there is a date. */
  on: string
  style?: DateStyle
  /** Who becomes a mentor; nobody on a blank form. */
  employee?: { name: NameForms; position?: string | null } | null
  contract?: Reference | null
  /** The day of the written consent. */
  consentOn?: string | null
  mentees?: readonly PaperPerson[]
  /** What the mentor does, each as a noun: «помощь в планировании уроков». */
  content?: readonly string[]
  from?: string | null
  to?: string | null
  /** «индивидуально, очно, не реже двух раз в месяц» */
  manner?: string | null
  payment?: Payment | null
}

/** D16 «Дополнительное соглашение к трудовому договору»: mentoring by art. 351.8 of the labour code. */
export function labourAgreement(given: LabourAgreement): BuiltDocument {
  const { issuer, at, employee, style = 'words' } = given
  const byHand = !employee
  const number: Run = at.number ? { t: numberOf(at.number) } : blank(15)
  const contract = contractOf(given)
  const payment: Block[] = byHand
    ? [
        clauses([section('Оплата работы по наставничеству', [])], 2),
        choice(paymentByHand.question, paymentByHand.options),
      ]
    : []
  const paid = section('Оплата работы по наставничеству', paymentItems(given.payment))
  const blocks: Block[] = [
    kind('ДОПОЛНИТЕЛЬНОЕ СОГЛАШЕНИЕ'),
    subject(runs('№ ', number, ' к трудовому договору ', ...contract), 'center'),
    placeAndDate(issuer, at.date, style),
    ...preamble(given),
    clauses([section('Предмет соглашения', subjectItems(given)), ...(byHand ? [] : [paid])]),
    ...payment,
    ...(byHand ? [para(conditions.join(' '), { before: 4 })] : []),
    clauses([section('Досрочное прекращение', endItems), section('Прочие условия', otherItems)], 3),
    {
      k: 'parties',
      left: organisationParty('Работодатель', issuer),
      right: employeeParty(given),
    },
    para('Экземпляр дополнительного соглашения на руки получен:', { indent: 0, before: 10, keep: true }),
    signature('Работник', employee?.name.short || [blank(45)], {
      line: true,
      captions: true,
      date: blankDate(),
    }),
  ]
  return built(
    {
      title: 'Дополнительное соглашение к трудовому договору о наставничестве',
      blocks,
      page: orderPage,
      size: 13,
      lineSpacing: 1.05,
    },
    problems(given),
  )
}

function contractOf({ contract, employee, style }: LabourAgreement): Run[] {
  if (employee && !contract?.date && !contract?.number) return [gap('document.contract-missing')]
  return fromNumber(contract ?? {}, style)
}

function preamble(given: LabourAgreement): Block[] {
  const { issuer, employee, at, on } = given
  const acts = basisFor('D16', at.date ?? on, issuer.kind)
  const employer = [...organisationSide(issuer, 'Работодатель'), ', с одной стороны, и']
  const rest = [
    ' (далее – Работник), с другой стороны, ',
    acts.length ? `в соответствии со ${citations(acts)}` : gap('document.basis-missing'),
    ' заключили настоящее дополнительное соглашение о нижеследующем.',
  ]
  if (!employee)
    return [
      para(runs(...employer)),
      fill('', { hint: '(фамилия, имя, отчество, должность)' }),
      para(runs(...rest), { indent: 0 }),
    ]
  const who = [
    ' ',
    employee.name.nominative.trim() || gap('document.employee-missing'),
    ', ',
    employee.position?.trim() || gap('document.position-missing'),
  ]
  return [para(runs(...employer, ...who, ...rest))]
}

function subjectItems(given: LabourAgreement): (Clause | Text)[] {
  const { employee, mentees = [], consentOn, content = [], from, to, style } = given
  const form = { blank: !employee }
  const many = mentees.length > 1
  return [
    clause(
      runs(
        'Работник с его письменного согласия от ',
        ...(consentOn || !form.blank ? dateOrBlank(consentOn, style) : [blank(36)]),
        ` по поручению Работодателя выполняет работу по наставничеству: оказывает ${many ? 'другим работникам' : 'другому работнику'} помощь в овладении навыками работы на рабочем месте по полученной (получаемой) профессии (специальности).`,
      ),
    ),
    clause(
      runs(
        many ? 'Наставляемые: ' : 'Наставляемый: ',
        ...(mentees.length
          ? [peopleOf(mentees) || gap('document.mentee-missing')]
          : form.blank
            ? longBlank(112)
            : [gap('document.mentee-missing')]),
        '.',
      ),
    ),
    content.length
      ? clause(
          'Содержание работы:',
          content.map((item, i) => `${trimmed(item)}${i < content.length - 1 ? ';' : '.'}`),
        )
      : clause(
          runs(
            'Содержание работы: ',
            ...(form.blank
              ? [blank(100), ' ', blank(160), ' ', blank(160)]
              : [gap('document.content-missing')]),
            '.',
          ),
        ),
    clause(runs('Срок выполнения работы: ', ...termOr({ from, to }, form, style ?? 'words'), '.')),
    clause(
      runs('Форма выполнения работы: ', blankOr(given.manner, form, 78, 'document.manner-missing'), '.'),
    ),
  ]
}

/** The rest of the line, then a whole one. */
const longBlank = (rest: number): (string | Run)[] => [blank(rest), ' ', blank(165)]

const trimmed = (item: string) => item.trim().replace(/[.;]$/u, '')

const endItems: string[] = [
  'Работник вправе досрочно отказаться от выполнения работы по наставничеству, предупредив об этом Работодателя в письменной форме не менее чем за три рабочих дня.',
  'Работодатель вправе досрочно отменить поручение о выполнении работы по наставничеству, предупредив об этом Работника в письменной форме не менее чем за три рабочих дня.',
  'Отказ Работника не требует объяснения причин и не влечет взыскания или ухудшения условий труда.',
  'За время работы по наставничеству до дня ее досрочного прекращения оплата производится полностью.',
]

const otherItems: string[] = [
  'Остальные условия трудового договора не изменяются.',
  'Дополнительное соглашение вступает в силу со дня подписания и является неотъемлемой частью трудового договора.',
  'Дополнительное соглашение составлено в двух экземплярах, имеющих равную силу: один хранится у Работодателя, другой передается Работнику.',
]

/** Identity papers and the address are written by hand: the system does not keep them. */
const employeeParty = ({ employee }: LabourAgreement): Party => ({
  title: 'Работник',
  lines: [
    ...(employee ? [employee.name.nominative.trim() || [gap('document.employee-missing')]] : [[blank(74)]]),
    runs('Паспорт: серия ', blank(14), ' № ', blank(22)),
    runs('выдан ', blank(62)),
    [blank(74)],
    [blank(74)],
    runs('Адрес: ', blank(60)),
    [blank(74)],
    runs('Телефон ', blank(56)),
  ] as Text[],
  position: employee?.position?.trim() || '',
  name: employee?.name.short.trim() || [blank(34)],
})

const problems = ({ from, to, at, consentOn }: LabourAgreement): Problem[] => [
  ...(from && to && to < from ? [{ code: 'document.period-reversed' }] : []),
  // the work is entrusted with a consent that is already given
  ...(at.date && consentOn && consentOn > at.date ? [{ code: 'document.date-before-basis' }] : []),
]
