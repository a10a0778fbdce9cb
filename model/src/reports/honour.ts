import type {
  Block,
  BuiltDocument,
  DateStyle,
  Issuer,
  NameForms,
  Page,
  PositionForms,
  Reference,
  Run,
  Text,
} from '#documents'
import {
  blank,
  built,
  centred,
  dateOrBlank,
  fromNumber,
  gap,
  headSignature,
  letterhead,
  para,
  runs,
} from '#documents'
import { settingWords } from '#papers'
import type { OccasionCode } from './honour-texts.ts'
import { occasions } from './honour-texts.ts'
import { sentence } from './numbers.ts'
import { fitted } from './one-page.ts'
import { addressed, sexOf } from './salutation.ts'

export type HonouredPerson = {
  name: NameForms
  position?: Pick<PositionForms, 'nominative' | 'dative'>
}

type Common = {
  issuer: Issuer
  style?: DateStyle
  /** «2026/2027»; left out where the paper is not of a year. */
  year?: string
  /** Words of one's own instead of those of the occasion: «за …». */
  merit?: string
  /** The order on encouragement. */
  order?: Reference
  issuedOn?: string | null
}

export type HonourPaper = Common & {
  kind: 'letter' | 'diploma'
  occasion: OccasionCode
  /** Nobody on a blank one. */
  to?: HonouredPerson
  /** «в номинации «Лучший наставник»» */
  nomination?: string
}

export type ParentsPaper = Common & {
  /** Names that are known; without them the paper is for «родители». */
  parents: readonly NameForms[]
  /** Whose parents they are; nobody on a blank one. */
  child?: HonouredPerson
  /** What the child was in the programme. */
  as?: 'mentor' | 'mentee'
}

const page: Page = { orientation: 'portrait', margins: { l: 28, r: 28, t: 26, b: 26 }, frame: true }

/** D26 «Благодарственное письмо» and «Грамота», one page within a frame. */
export function honourPaper(given: HonourPaper): BuiltDocument {
  return given.kind === 'letter' ? thanksLetter(given) : diploma(given)
}

function thanksLetter(given: HonourPaper): BuiltDocument {
  const { issuer, to, occasion, nomination, year = '' } = given
  const { letter, wish } = occasions[occasion]
  const merit = given.merit?.trim() || letter(settingWords(issuer.kind), year)
  const said = [`Благодарим Вас ${bare(merit)}`, nomination?.trim()].filter(Boolean).join(', ')
  return onPage('Благодарственное письмо', given, (size) => [
    title('БЛАГОДАРСТВЕННОЕ ПИСЬМО', 26),
    { flex: 2 },
    ...(to ? recipient(to, 'dative', size) : recipientLines(size)),
    { flex: 2 },
    centred(salutation(to ? [to.name] : []), { size: size + 2, after: 8 }),
    para(sentence(said), { size, after: 4 }),
    para(wish, { size }),
  ])
}

function diploma(given: HonourPaper): BuiltDocument {
  const { issuer, to, occasion, nomination, year = '' } = given
  const merit = given.merit?.trim() || occasions[occasion].diploma(settingWords(issuer.kind), year)
  return onPage('Грамота', given, (size) => [
    title('ГРАМОТА', 36),
    { flex: 1 },
    centred('награждается', { size: size + 1 }),
    { flex: 1 },
    ...(to ? recipient(to, 'nominative', size + 2) : recipientLines(size)),
    { flex: 2 },
    centred(bare(merit), { size: size + 1, after: 4 }),
    ...(nomination?.trim() ? [centred(nomination.trim(), { size: size + 1 })] : []),
  ])
}

/** D26 «Благодарность родителям» of a mentor or a mentee. */
export function parentsPaper(given: ParentsPaper): BuiltDocument {
  const { parents, child } = given
  // one person is «Вы», two parents are «вы»
  const [you, your] = parents.length === 1 ? ['Вас', 'Вашей'] : ['вас', 'вашей']
  const merit =
    given.merit?.trim() ||
    `за достойное воспитание ${whoseChild(child)} и поддержку участия в программе наставничества`
  return onPage('Благодарность родителям', given, (size) => [
    title('БЛАГОДАРНОСТЬ', 32),
    { flex: 2 },
    ...(parents.length
      ? parents.flatMap((name) => recipient({ name }, 'dative', size))
      : child
        ? [centred('родителям (законным представителям)', { size: size + 2 })]
        : recipientLines(size)),
    { flex: 2 },
    centred(parents.length ? salutation(parents) : 'Уважаемые родители!', { size: size + 2, after: 6 }),
    para(sentence(`Благодарим ${you} ${bare(merit)}`), { size, after: 4 }),
    para(roleOf(given), { size, after: 4, ...(child ? {} : { align: 'left' }) }),
    para(`Желаем ${your} семье здоровья, благополучия и радости от успехов детей!`, { size }),
  ])
}

const whoseChild = (child: HonouredPerson | undefined) => {
  const sex = child && sexOf(child.name)
  return sex === 'm' ? 'сына' : sex === 'f' ? 'дочери' : 'ребенка'
}

/** What the child is in the programme, in words of no gender. */
function roleOf({ child, as = 'mentor', year }: ParentsPaper): Run[] {
  const about = child?.position?.nominative.trim()
  const role =
    as === 'mentor'
      ? 'наставник и пример ответственного, доброго отношения к товарищам.'
      : 'участник программы и пример трудолюбия и стремления к знаниям.'
  return runs(
    ...(child
      ? [child.name.nominative.trim() || gap('document.name-missing'), about ? ` (${about})` : '']
      : [blank(120)]),
    `${year ? ` в ${year} учебном году` : ''} – ${role}`,
  )
}

const bare = (merit: string) => merit.replace(/[.;,!]$/u, '')
/** On a blank letter the ending and the name are written by hand. */
const salutation = (names: readonly NameForms[]): Text =>
  addressed(names) ?? runs('Уважаем', blank(10), ' ', blank(85), '!')
const title = (text: string, size: number): Block => centred([{ t: text, b: true, size }])

const recipient = (
  { name, position }: HonouredPerson,
  form: 'nominative' | 'dative',
  size: number,
): Block[] => {
  const beside = position?.[form].trim()
  return [
    centred([
      name[form].trim() ? { t: name[form].trim(), b: true, size: size + 4 } : gap('document.name-missing'),
    ]),
    ...(beside ? [centred(beside, { size })] : []),
  ]
}

const recipientLines = (size: number): Block[] => [
  centred([blank(130)], { size: size + 2, after: 8 }),
  centred([blank(130)], { size: size + 2 }),
]

/** The head above, the signature, order and place below, the rest of the page shared between. */
function onPage(
  title: string,
  { issuer, order, issuedOn, style }: Common,
  middle: (size: number) => (Block | { flex: number })[],
): BuiltDocument {
  const foot = runs(...(issuer.place ? [issuer.place, ', '] : []), ...dateOrBlank(issuedOn, style))
  const blocks = fitted(page, [17, 16, 15, 14, 13, 12], (size) => [
    letterhead(issuer),
    { flex: 3 },
    ...middle(size),
    { flex: 4 },
    headSignature(issuer, { line: true }),
    { flex: 1 },
    ...(order ? [centred(runs('Приказ ', fromNumber(order, style)), { size: 12 })] : []),
    centred(foot, { size: 12 }),
  ])
  return built({ title, blocks, page, size: 14, lineSpacing: 1.1 })
}
