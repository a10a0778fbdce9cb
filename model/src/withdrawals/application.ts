import type { ConsentKind } from '#consents'
import { consentTitles } from '#consents'
import type { Block, BuiltDocument, DateStyle, Issuer, NameForms, Reference, Run, Text } from '#documents'
import {
  applicationHead,
  blank,
  blankDate,
  built,
  choice,
  fill,
  formatDate,
  formPage,
  fromNumber,
  gap,
  kind,
  line,
  para,
  plural,
  runs,
  signature,
  subject,
} from '#documents'
import type { DataDeadlineCode } from './deadlines.ts'
import { dataDeadline, dataDeadlines, deadlineDoubts } from './deadlines.ts'

/**
 * What the person wants: to take a consent back, to have a publication stopped, to have all processing stopped
 * though no consent is named.
 */
export type WithdrawalDemand = 'withdrawal' | 'distribution_demand' | 'stop_demand'

export type WithdrawalApplication = {
  operator: Issuer
  demand: WithdrawalDemand
  style?: DateStyle
  /** Who writes; nobody on a blank form. */
  applicant?: { name: NameForms; phone?: string; email?: string; address?: string }
  /** The minor for whom a representative writes. */
  child?: { name: NameForms; about?: string }
  /** On a blank form: whose paper it is. */
  by?: 'self' | 'representative'
  /** The paper that is taken back, from the register of consents. */
  consent?: Reference & { kind?: ConsentKind }
  /** Where the data are seen: addresses of pages. */
  resources?: readonly string[]
  /** What must not be shown any more: «фотография», «фамилия, имя, отчество». */
  data?: readonly string[]
  /** Marks of the operator: when it came and under which number. */
  received?: { on: string; number?: string }
}

const titles: Record<WithdrawalDemand, string> = {
  withdrawal: 'об отзыве согласия',
  distribution_demand: 'о прекращении распространения персональных данных',
  stop_demand: 'о прекращении обработки персональных данных',
}

const law = 'Федерального закона от 27 июля 2006 г. № 152-ФЗ «О персональных данных»'

/** D34 «Заявление об отзыве согласия»: of an adult, of a representative for a minor, or a demand to stop. */
export function withdrawalApplication(given: WithdrawalApplication): BuiltDocument {
  const blocks: Block[] = [
    applicationHead(given.operator, from(given)),
    kind(given.demand === 'withdrawal' ? 'ЗАЯВЛЕНИЕ' : 'ТРЕБОВАНИЕ'),
    subject(titles[given.demand], 'center'),
    ...childBlocks(given),
    ...(given.demand === 'withdrawal' ? withdrawal(given) : demand(given)),
    fill('О принятых мерах прошу сообщить:', {
      ...(contact(given)
        ? { value: contact(given) as string }
        : { hint: '(адрес, телефон или электронная почта)' }),
    }),
    signature(
      isFor(given) ? 'Законный представитель' : 'Субъект персональных данных',
      given.applicant?.name.short || [blank(45)],
      { line: true, captions: true, date: blankDate() },
    ),
    ...receipt(given),
  ]
  const title = `${given.demand === 'withdrawal' ? 'Заявление' : 'Требование'} ${titles[given.demand]}`
  const { received, consent } = given
  const early = received && consent?.date && received.on < consent.date
  return built(
    { title, blocks, page: formPage, size: 13, lineSpacing: 1.05 },
    early ? [{ code: 'document.date-before-basis' }] : [],
  )
}

const isFor = ({ child, by }: WithdrawalApplication) => Boolean(child) || by === 'representative'

function from({ applicant }: WithdrawalApplication): Text[] {
  if (!applicant) return [runs('от ', blank(76)), '', [blank(82)], '', runs('тел. ', blank(72))]
  return [
    runs('от ', applicant.name.genitive.trim() || gap('document.name-missing')),
    ...(applicant.address ? [applicant.address] : []),
    ...(applicant.phone ? [`тел. ${applicant.phone}`] : []),
    ...(applicant.email ? [applicant.email] : []),
  ]
}

/** Whose representative writes and on what grounds; papers are written by hand and stay on paper. */
function childBlocks(given: WithdrawalApplication): Block[] {
  if (!isFor(given)) return []
  const { child } = given
  const named = child && [child.name.nominative.trim(), child.about].filter(Boolean).join(', ')
  return [
    fill('Действую в интересах несовершеннолетнего:', {
      ...(named ? { value: named } : { hint: '(фамилия, имя, отчество, класс или группа)' }),
    }),
    fill('Документ, подтверждающий полномочия:', {
      hint: '(свидетельство о рождении, акт об опеке, доверенность: номер, дата, кем выдан)',
    }),
  ]
}

/** Consents that are not about data end without part 2 of article 9. */
const notOfData: readonly ConsentKind[] = ['participation_minor', 'mentoring_employee', 'mentee_employee']

function withdrawal(given: WithdrawalApplication): Block[] {
  const { consent, style } = given
  const kind = consent?.kind
  const ofData = !kind || !notOfData.includes(kind)
  const named: (string | Run | Run[])[] = kind
    ? [`отзываю согласие «${bare(consentTitles[kind])}» `, fromNumber(consent, style)]
    : ['отзываю согласие ', fromNumber(consent ?? {}, style)]
  return [
    para(
      ofData
        ? runs(`На основании части 2 статьи 9 ${law} `, ...named, '.')
        : runs('Настоящим ', ...named, '.'),
      { before: 4 },
    ),
    ...(kind ? [] : [whichConsent]),
    ...(kind === 'distribution' ? published(given) : []),
    para(ofData ? consequence(kind) : ended, { before: 4 }),
  ]
}

const ended =
  'Прошу завершить участие в программе наставничества, на которое было дано согласие. Согласия на обработку персональных данных отзываются отдельными заявлениями.'

const consequence = (kind: ConsentKind | undefined) =>
  kind === 'distribution'
    ? 'Прошу прекратить распространение персональных данных в срок, не превышающий трех рабочих дней со дня получения настоящего заявления, а данные, для хранения которых нет других законных оснований, уничтожить в срок, не превышающий 30 дней.'
    : 'Прошу прекратить обработку персональных данных (их распространение – в срок, не превышающий трех рабочих дней) и, если для их хранения нет других законных оснований, уничтожить их в срок, не превышающий 30 дней со дня получения настоящего заявления (часть 5 статьи 21 указанного Федерального закона).'

const whichConsent: Block = choice('Отзываю согласие:', [
  'на обработку персональных данных',
  'на распространение персональных данных (публикации, фотографии, видео)',
  'на передачу персональных данных другому лицу',
])

/** «Согласие на …» inside a sentence that has said «согласие» already. */
const bare = (title: string) => title.replace(/^Согласие\s+/u, '')

function demand(given: WithdrawalApplication): Block[] {
  if (given.demand === 'stop_demand')
    return [
      para(
        `На основании части 5.1 статьи 21 ${law} требую прекратить обработку ${whose(given)} в срок, не превышающий десяти рабочих дней со дня получения настоящего требования.`,
        { before: 4 },
      ),
    ]
  return [
    para(
      `На основании части 12 статьи 10.1 ${law} требую прекратить передачу (распространение, предоставление, доступ) ${whose(given)}, ранее разрешенных для распространения, в срок, не превышающий трех рабочих дней со дня получения настоящего требования.`,
      { before: 4 },
    ),
    ...published(given),
    para(
      'Указанные персональные данные могут обрабатываться только оператором, которому направлено настоящее требование.',
    ),
  ]
}

const whose = (given: WithdrawalApplication) =>
  isFor(given) ? 'персональных данных несовершеннолетнего' : 'моих персональных данных'

/** What is shown and where: the demand is not complete without the list (152-ФЗ, ст. 10.1 ч. 12). */
function published({ data = [], resources = [], applicant }: WithdrawalApplication): Block[] {
  const lines = (label: string, values: readonly string[], hint: string): Block =>
    values.length
      ? fill(label, { value: values.join('; ') })
      : fill(label, { lines: applicant ? 1 : 2, hint })
  return [
    data.length || applicant
      ? lines(
          'Персональные данные:',
          data,
          '(перечень: фамилия, имя, отчество; фотография; достижения и другие)',
        )
      : choice('Персональные данные:', [
          'фамилия, имя, отчество',
          'фотография, видео',
          'класс (группа), место учебы или работы',
          'сведения об участии в программе, результаты, достижения',
          'все данные, разрешенные для распространения',
        ]),
    lines('Где размещены:', resources, '(адреса страниц)'),
  ]
}

const contact = ({ applicant }: WithdrawalApplication) =>
  [applicant?.email, applicant?.phone && `тел. ${applicant.phone}`, applicant?.address].find(Boolean)

/** Filled in by the operator: the day from which the terms run, and the last day for what the law asks. */
function receipt(given: WithdrawalApplication): Block[] {
  const { received, style = 'words' } = given
  const duty = dutyOf(given)
  return [
    line('Отметка оператора', { before: 16, size: 11, keep: true }),
    line(
      runs(
        'Получено ',
        received ? formatDate(received.on, style) : blankDate(),
        ', входящий № ',
        received?.number?.trim() || { t: '', blank: 25 },
        '.',
      ),
      { size: 11, keep: true },
    ),
    line(runs('Принял: ', blank(90)), { size: 11, before: 2, keep: Boolean(duty) }),
    ...(duty
      ? [
          line(
            runs(
              `${dataDeadlines[duty].duty}: не позднее `,
              received ? formatDate(dataDeadline(duty, received.on), style) : blankDate(),
              '.',
            ),
            { size: 11 },
          ),
          ...(received ? doubtsOf(duty, received.on) : []),
        ]
      : []),
  ]
}

const doubtsOf = (duty: DataDeadlineCode, on: string): Block[] => {
  const years = deadlineDoubts(duty, on)
  if (years.length === 0) return []
  const which = plural(years.length, ['год', 'годы', 'годы'])
  return [
    line(
      `Перенос выходных дней на ${years.join(' и ')} ${which} не учтен: сверьте срок с производственным календарем.`,
      { size: 10 },
    ),
  ]
}

/** No law sets a term for leaving the programme: only for the data. */
function dutyOf({ demand, consent }: WithdrawalApplication): DataDeadlineCode | null {
  if (demand !== 'withdrawal') return demand
  if (consent?.kind === 'distribution') return 'distribution_demand'
  return consent?.kind && notOfData.includes(consent.kind) ? null : 'withdrawal'
}
