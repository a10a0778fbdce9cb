import type {
  Block,
  BuiltDocument,
  DateStyle,
  Grif,
  Issuer,
  Official,
  Reference,
  Run,
  Text,
} from '#documents'
import {
  appendixMark,
  approvedByHead,
  blank,
  built,
  fill,
  formatDate,
  fromNumber,
  gap,
  kind,
  letterhead,
  line,
  orGap,
  para,
  requisites,
  runs,
  signature,
  subject,
  table,
  tie,
  widePage,
} from '#documents'
import { citations, federalAct } from '#legal'
import { dataDeadlines } from './deadlines.ts'
import { journalExportBlocks, rowsOr } from './journal-export.ts'

/** Data of one person that were destroyed: what stood in them is told nowhere, only their kinds. */
export type Destroyed = {
  /** Full name or, where it is destroyed too, the identifier in the system. */
  subject: string
  /** «фамилия, имя, отчество», «ответы на анкеты» */
  categories: readonly string[]
  /** Paper and other carriers, with the number of sheets of each. */
  carriers?: readonly { name: string; sheets?: number | null }[]
  /** They were in the information system of the operator. */
  inSystem?: boolean
  /** «удаление из базы данных без возможности восстановления», «измельчение» */
  method: string
  /** «отзыв согласия», «достижение цели обработки» */
  reason: string
  on: string | null
}

export type DestructionAct = {
  operator: Issuer
  /** Who processed on the operator's order, with the address; null when there is nobody. */
  processor?: { name: string; address: string } | null
  at: Reference
  approvedOn?: string | null
  style?: DateStyle
  /** Who destroyed the data; nobody on a blank form. */
  commission?: { chair: Official; members: readonly Official[]; order?: Reference }
  /** Name of the information system. */
  system?: string
  destroyed: readonly Destroyed[]
  /** What the journal cannot show: order № 179 asks to write it into the act. */
  beyondJournal?: string
  /** Lines to write on by hand; then there are no rows of data. */
  blankLines?: number
}

/** D34 «Акт об уничтожении персональных данных» with the export from the journal as its appendix. */
export function destructionAct(given: DestructionAct): BuiltDocument {
  // one way of dates in a paper, and the table has room for figures only
  const act: DestructionAct = { style: 'figures', ...given }
  const { operator, at, style } = act
  const withExport = act.destroyed.some((one) => one.inSystem) || Boolean(act.blankLines)
  const blocks: Block[] = [
    letterhead(operator),
    { k: 'grifs', right: approved(act) },
    kind('АКТ'),
    requisites(operator, at, style),
    subject('об уничтожении персональных данных', 'center'),
    ...whose(act),
    ...commissionBlocks(act),
    destroyedTable(act),
    ...(act.beyondJournal?.trim()
      ? [
          para(
            `Сведения, которые не отражены в журнале регистрации событий: ${act.beyondJournal.trim().replace(/\.$/u, '')}.`,
            { before: 4 },
          ),
        ]
      : []),
    para(
      `Восстановление уничтоженных персональных данных невозможно. Акт${withExport ? ' и выгрузка из журнала регистрации событий (приложение) подлежат' : ' подлежит'} хранению в течение ${threeYears} со дня уничтожения персональных данных.`,
      { before: 4 },
    ),
    ...signatures(act),
    ...(withExport
      ? [
          { k: 'section', page: widePage } satisfies Block,
          appendixMark(
            {
              to: `акту об уничтожении персональных данных ${tie(operator.shortName || operator.fullName)}`,
              at,
            },
            style,
          ),
          ...journalExportBlocks({
            ...{ operator, system: act.system, style },
            entries: act.destroyed.filter((one) => one.inSystem),
            blankLines: act.blankLines,
          }),
        ]
      : []),
  ]
  return built(
    { title: 'Акт об уничтожении персональных данных', blocks, page: widePage, size: 12, lineSpacing: 1.05 },
    [
      ...(act.destroyed.some(({ on }) => on && at.date && on > at.date)
        ? [{ code: 'document.date-before-basis' }]
        : []),
    ],
  )
}

const threeYears = { 3: 'трех лет' }[dataDeadlines.proof_kept.within.count]

const approved = ({ operator, approvedOn, style }: DestructionAct): Grif =>
  approvedByHead(operator, approvedOn, style)

/** Operator and processor with their addresses, and what the act stands on. */
function whose({ operator, processor, blankLines, style }: DestructionAct): Block[] {
  const basis = citations(
    [federalAct('personal-data-law'), federalAct('destruction-proof')],
    'instrumental',
    style,
  )
  const name = tie(operator.fullName || operator.shortName)
  const other: (string | Run)[] = processor
    ? [
        processor.name.trim() || gap('document.organisation-name-missing'),
        ', адрес: ',
        processor.address.trim() || gap('document.address-missing'),
      ]
    : ['не привлекалось']
  return [
    para(
      runs(
        'Оператор персональных данных: ',
        name || gap('document.organisation-name-missing'),
        ', адрес: ',
        operator.address?.trim() || gap('document.address-missing'),
        '.',
      ),
    ),
    blankLines && processor === undefined
      ? fill('Лицо, осуществлявшее обработку по поручению оператора:')
      : para(runs('Лицо, осуществлявшее обработку по поручению оператора: ', ...other, '.')),
    para(`Акт составлен в соответствии с ${basis}.`),
  ]
}

const states = 'составила настоящий акт о том, что уничтожены следующие персональные данные:'

function commissionBlocks({ commission, style }: DestructionAct): Block[] {
  if (!commission)
    return [
      line(runs('Комиссия, созданная приказом ', fromNumber({}, style), ', в составе:')),
      fill('председатель', { hint }),
      fill('члены комиссии', { lines: 2, hint }),
      line(states, { after: 4, keep: true }),
    ]
  const members = commission.members.map(person)
  return [
    para(
      runs(
        'Комиссия',
        ...(commission.order ? [', созданная приказом ', fromNumber(commission.order, style), ','] : []),
        ' в составе: председатель – ',
        ...person(commission.chair),
        '; ',
        members.length === 1 ? 'член комиссии – ' : 'члены комиссии: ',
        ...(members.length
          ? members.flatMap((one, i) => (i > 0 ? [', ', ...one] : one))
          : [gap('document.name-missing')]),
        `, ${states}`,
      ),
      { after: 4, keep: true },
    ),
  ]
}

const hint = '(фамилия, имя, отчество, должность)'

/** «Березина Анна Сергеевна (заместитель директора)» */
const person = ({ name, position }: Official): Run[] =>
  runs(
    name.nominative.trim() || gap('document.name-missing'),
    ' (',
    position.nominative.trim() ? lower(position.nominative.trim()) : gap('document.position-missing'),
    ')',
  )

const lower = (text: string) =>
  /^\p{Lu}[\p{Ll}.]/u.test(text) ? text.charAt(0).toLocaleLowerCase('ru') + text.slice(1) : text

const titles = [
  '№',
  'Субъект персональных данных',
  'Категории уничтоженных персональных данных',
  'Материальный носитель, количество листов',
  'Информационная система',
  'Способ уничтожения',
  'Причина уничтожения',
  'Дата уничтожения',
]

function destroyedTable(act: DestructionAct): Block {
  return table(
    titles,
    rowsOr(
      titles.length,
      act.destroyed.map((one, i) => actRow(one, i + 1, act)),
      act.blankLines,
    ),
    {
      widths: [9, 38, 52, 36, 36, 36, 34, 26],
      align: ['center', 'left', 'left', 'left', 'left', 'left', 'left', 'center'],
      size: 10,
      numbered: true,
      ...(act.blankLines ? { rowHeight: 14 } : {}),
    },
  )
}

function actRow(one: Destroyed, n: number, { system, style }: DestructionAct): Text[] {
  return [
    String(n),
    orGap(one.subject, 'document.name-missing'),
    orGap(one.categories.join('; '), 'document.text-missing'),
    one.carriers?.length ? one.carriers.map(carrier).join(';\n') : '–',
    one.inSystem ? orGap(system, 'document.text-missing') : '–',
    orGap(one.method, 'document.text-missing'),
    orGap(one.reason, 'document.reason-missing'),
    orGap(one.on && formatDate(one.on, style), 'document.date-missing'),
  ]
}

const carrier = ({ name, sheets }: NonNullable<Destroyed['carriers']>[number]) =>
  sheets ? `${name}, ${sheets}\u00A0л.` : name

/** Each signs under a post of his own: order № 179 asks for names, posts and signatures. */
function signatures({ commission }: DestructionAct): Block[] {
  const look = { line: true, captions: true }
  if (!commission)
    return [
      signature('Председатель комиссии', [blank(45)], look),
      signature('Члены комиссии', [blank(45)], look),
      signature('', [blank(45)], look),
    ]
  return [
    signature('Председатель комиссии', shortOf(commission.chair), look),
    ...commission.members.map((one, i) => signature(i === 0 ? 'Члены комиссии' : '', shortOf(one), look)),
  ]
}

const shortOf = ({ name }: Official): Text => orGap(name.short, 'document.name-missing')
