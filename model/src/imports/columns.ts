import type { NameOrder } from '#values'
import { columnLetter, type GridRow } from './cells.ts'
import { type Contents, contentsOf } from './contents.ts'
import { guessByContents } from './guesses.ts'
import type { About, Meaning, TitleMatch } from './meanings.ts'
import { matchPath } from './titles.ts'

/** A column of a table: what it says about itself and what it was understood as. */
export type Column = {
  index: number
  title: string
  meaning: Meaning
  /** 0…1; below 0.7 the person should look. */
  confidence: number
  samples: string[]
  nameOrder?: NameOrder
  /** «мать», «отец»: whose data a column of a representative holds. */
  relation?: string
  /** Of several columns of one meaning the least is read first. */
  rank?: number
}

/** A column while its meaning is being decided. */
export type Draft = Column & { path: string[]; about?: About; contents: Contents }

/** What a person said the columns mean, by index; it outweighs every guess. */
export type ChosenMeanings = Readonly<Record<number, Meaning>>

/** The columns of a table with a meaning each. `titles` are the titles over each column, top first. */
export function columnsOf(titles: string[][], body: GridRow[], from: number, to: number, chosen?: ChosenMeanings): Column[] {
  const drafts: Draft[] = []
  for (let index = from; index < to; index += 1) drafts.push(draft(index, titles[index] ?? [], body))
  settlePairs(drafts)
  settleNames(drafts)
  guessByContents(drafts)
  settleContacts(drafts)
  for (const column of drafts) {
    const meaning = chosen?.[column.index]
    if (meaning) Object.assign(column, { meaning, confidence: 1 })
  }
  return drafts
    .filter((column) => column.path.length > 0 || column.contents.filled > 0)
    .map(({ index, title, meaning, confidence, samples, nameOrder, relation, rank }) => ({
      index, title, meaning, confidence, samples, nameOrder, relation, rank,
    }))
} // biome-ignore format: a list of names

function draft(index: number, path: string[], body: GridRow[]): Draft {
  const match: TitleMatch | undefined = matchPath(path)
  const contents = contentsOf(body, index)
  return {
    index,
    path,
    contents,
    title: path.join(' / ').replaceAll('\n', ' ') || `Столбец ${columnLetter(index)}`,
    meaning: match?.meaning ?? 'unknown',
    confidence: match ? agreed(match, contents) : 0,
    samples: contents.samples,
    about: match?.about,
    relation: match?.relation,
    nameOrder: orderOf(match, contents),
    rank: rankOf(match?.meaning, path.join(' ')),
  }
}

const kindOf: Partial<Record<Meaning, (contents: Contents) => number>> = {
  bornOn: (contents) => contents.date,
  phone: (contents) => contents.phone,
  email: (contents) => contents.email,
  sex: (contents) => contents.sex,
}

/** A title whose cells say otherwise is believed less. */
function agreed({ meaning, weight }: TitleMatch, contents: Contents): number {
  const share = contents.filled >= 3 ? kindOf[meaning]?.(contents) : undefined
  return share === undefined || share >= 0.3 ? weight : weight / 2
}

function orderOf(match: TitleMatch | undefined, contents: Contents): NameOrder | undefined {
  if (match?.nameFirst || contents.nameFirst) return 'name-first'
  return contents.surnameFirst ? 'surname-first' : undefined
}

// Of several columns of experience the pedagogical one is meant, and the one in this place least. «Группа» beside
// «Класс» is half a class at a lesson of languages.
function rankOf(meaning: Meaning | undefined, title: string): number | undefined {
  if (meaning === 'group') return /кл/i.test(title) ? 0 : 1
  if (meaning !== 'experience') return undefined
  if (/пед|преподав|по специальност/i.test(title)) return 0
  if (/общ/i.test(title)) return 2
  return /в должност|в организац|в данн|в этой|в оо|в оу/i.test(title) ? 3 : 1
}

const ofOnePerson = new Set<Meaning>([
  'fullName', 'lastName', 'firstName', 'patronymic', 'phone', 'email', 'contact', 'employer', 'group', 'bornOn',
  'birthYear', 'position', 'sex', 'request', 'competencies', 'interests', 'achievements',
]) // biome-ignore format: a list of names

/** A base of pairs names both people: the first one is read, the columns of the other are left. */
function settlePairs(drafts: Draft[]) {
  const names = drafts.filter((column) => column.meaning === 'fullName' || column.meaning === 'lastName')
  const first = names.find((column) => column.about === 'mentor' || column.about === 'mentee')
  const both =
    names.some((column) => column.about === 'mentor') && names.some((column) => column.about === 'mentee')
  const general = names.find((column) => !column.about && column.confidence >= 0.8)
  const main = general && (!first || general.index < first.index) ? undefined : first?.about
  if (!both && !(first && general)) return
  for (const column of drafts) {
    const other = (column.about === 'mentor' || column.about === 'mentee') && column.about !== main
    if (other && ofOnePerson.has(column.meaning))
      Object.assign(column, { meaning: 'ignore', confidence: 0.8 })
  }
}

/** One column (or one set of three) holds the name of the person. */
function settleNames(drafts: Draft[]) {
  spreadName(drafts)
  const last = drafts.find((column) => column.meaning === 'lastName')
  const parts = drafts.some(
    (column) => column.meaning === 'firstName' || column.meaning === 'firstNamePatronymic',
  )
  // «Фамилия» over cells with whole names.
  if (last && !parts && last.contents.fullName > 0.5) last.meaning = 'fullName'
  const full = drafts.filter((column) => column.meaning === 'fullName')
  const separate = drafts.some((column) => column.meaning === 'lastName') && parts
  const best = separate
    ? undefined
    : full.reduce((best, column) => (nameScore(column) > nameScore(best) ? column : best), full[0] as Draft)
  for (const column of full) {
    if (column !== best) Object.assign(column, { meaning: 'unknown', confidence: 0 })
    else if (column.contents.filled >= 3 && column.contents.fullName < 0.3) column.confidence /= 2
  }
}

function nameScore(column: Draft): number {
  return Math.round(column.confidence * 10) + (column.contents.fullName >= 0.5 ? 4 : 0)
}

/** «ФИО» over three columns, merged or with blanks to the right: surname, name, patronymic. */
function spreadName(drafts: Draft[]) {
  const at = drafts.findIndex((column) => column.meaning === 'fullName' && column.contents.nameWord > 0.6)
  const head = drafts[at]
  if (!head) return
  const title = head.path.join(' ')
  const right = drafts.slice(at + 1, at + 3)
  const covered = right.filter(
    (column, index) => right.slice(0, index + 1).every((known) => known.path.length === 0 || known.path.join(' ') === title)
      && (column.contents.nameWord > 0.6 || column.contents.filled === 0),
  ) // biome-ignore format: one condition
  if (covered.length === 0 || (covered[0]?.contents.filled ?? 0) === 0) return
  const nameFirst = head.contents.firstName > 0.5 && covered.length === 1
  const order: Meaning[] = nameFirst ? ['firstName', 'lastName'] : ['lastName', 'firstName', 'patronymic']
  for (const [index, column] of [head, ...covered].entries())
    Object.assign(column, { meaning: order[index] ?? 'patronymic', confidence: 0.8 })
}

/** «ФИО представителя», «Телефон»: the telephone behind a parent's name is the parent's. */
function settleContacts(drafts: Draft[]) {
  for (const [meaning, becomes] of [['phone', 'representativePhone'], ['email', 'representativeEmail']] as const) {
    const own = drafts.filter((column) => column.meaning === meaning)
    const [column] = own
    if (own.length !== 1 || !column || drafts.some((other) => other.meaning === becomes)) continue
    const before = drafts.filter((other) => other.index < column.index && other.path.length > 0).at(-1)
    if (before?.meaning.startsWith('representative') || before?.meaning === 'relation')
      Object.assign(column, { meaning: becomes, confidence: 0.6, relation: before.relation })
  }
} // biome-ignore format: short pairs
