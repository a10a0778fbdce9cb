import {
  findEmails,
  firstNameOf,
  foldName,
  isPatronymic,
  looksLikeGroup,
  nameOrder,
  readDate,
  readFullName,
  readPhone,
  readSex,
} from '#values'
import type { CellValue, GridRow } from './cells.ts'

/** Shares (0…1) of the filled cells of a column that look like something. */
export type Contents = {
  filled: number
  fullName: number
  nameWord: number
  firstName: number
  patronymic: number
  date: number
  phone: number
  email: number
  group: number
  sex: number
  whole: number
  /** Whether the whole column says the first name before the surname; by the rows that betray it. */
  nameFirst: boolean
  surnameFirst: boolean
  samples: string[]
}

// Enough to know a column by; the rest of a long list is not looked at.
const LOOKED_AT = 200
const SAMPLES = 3

/** What the cells of one column hold. */
export function contentsOf(rows: GridRow[], column: number): Contents {
  const samples: string[] = []
  const count = {
    fullName: 0,
    nameWord: 0,
    firstName: 0,
    patronymic: 0,
    date: 0,
    phone: 0,
    email: 0,
    group: 0,
    sex: 0,
    whole: 0,
  }
  const order = { 'name-first': 0, 'surname-first': 0 }
  let filled = 0
  for (const row of rows) {
    const text = row.texts[column] ?? ''
    if (!text || row.inherited.includes(column)) continue
    if (samples.length < SAMPLES && !samples.includes(text)) samples.push(text)
    if (filled >= LOOKED_AT) break
    filled += 1
    for (const kind of kindsOf(text, row.cells[column])) count[kind] += 1
    const betrayed = nameOrder(text)
    if (betrayed) order[betrayed] += 1
  }
  const share = (hits: number) => (filled > 0 ? hits / filled : 0)
  return {
    filled,
    fullName: share(count.fullName),
    nameWord: share(count.nameWord),
    firstName: share(count.firstName),
    patronymic: share(count.patronymic),
    date: share(count.date),
    phone: share(count.phone),
    email: share(count.email),
    group: share(count.group),
    sex: share(count.sex),
    whole: share(count.whole),
    nameFirst: order['name-first'] > order['surname-first'],
    surnameFirst: order['surname-first'] > order['name-first'],
    samples,
  }
}

type Kind =
  | 'fullName'
  | 'nameWord'
  | 'firstName'
  | 'patronymic'
  | 'date'
  | 'phone'
  | 'email'
  | 'group'
  | 'sex'
  | 'whole'

function kindsOf(text: string, cell: CellValue | undefined): Kind[] {
  if (cell !== null && typeof cell === 'object') return ['date']
  if (/^\d+$/.test(text)) return readPhone(text).value && text.length >= 10 ? ['phone'] : ['whole']
  const kinds: Kind[] = []
  if (text.includes('@') && findEmails(text).emails.length > 0) kinds.push('email')
  if (/^[+\d(]/.test(text) && readPhone(text).value) kinds.push('phone')
  if (/^\d/.test(text) && readDate(text, '2100-01-01').value) kinds.push('date')
  if (looksLikeGroup(text)) kinds.push('group')
  if (text.length <= 8 && readSex(text).value) kinds.push('sex')
  if (looksLikePerson(text)) kinds.push('fullName')
  if (isNameWord(text)) {
    kinds.push('nameWord')
    if (isPatronymic(text)) kinds.push('patronymic')
    else if (firstNameIn(text)) kinds.push('firstName')
  }
  return kinds
}

// Words of headings and departments: «Администрация Школы» is not a person, «Школьников Пётр» is.
const HEADING_WORD =
  /^(?:администрац|учител|педагог|школ|гимнази|лице[йяе]|колледж|техникум|класс|отдел|кафедр|методич|объединен|групп|списо?к|начальн|персонал|прочи|специалист|работник|сотрудник|учащ|обучающ|наставн|студент|курс|корпус|филиал|смен[аы]|цикл|итог|всего|директор|завуч|договор|обществ|завод|компани|предприят|информац|телефон|рожден|фамили|отчеств|вакан|ученик|ученица)/i
const SURNAME_ENDING = /(?:[оеё]ва?|[иы]на?|[сц]к(?:ий|ая|ой)|енко|ук|юк|ых|их)$/i

function saysHeading(text: string): boolean {
  return text
    .split(/[\s.,()-]+/)
    .some((word) => HEADING_WORD.test(word) && !(/^\p{Lu}/u.test(word) && SURNAME_ENDING.test(word)))
}

/** Whether the text can be the name of a person in two or more words. */
export function looksLikePerson(text: string): boolean {
  if (text.length > 80 || /\d|[:;«»"@/]/.test(text) || saysHeading(text)) return false
  const bare = text.replace(/\([^)]*\)/g, ' ').trim()
  const words = bare.split(/\s+/)
  if (words.length > 6 || (words.length === 1 && !/\p{L}\.\p{L}/u.test(bare))) return false
  // «Подготовка к экзаменам» begins with a capital only once.
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  const small = words.every((word) => /^\p{Ll}/u.test(word))
  if (capitals < 2 && !(small && nameOrder(bare))) return false
  const { value, problem } = readFullName(bare)
  return Boolean(value?.firstName) && problem !== 'name.strange'
}

/** Whether the text is one word written as a name. */
export function isNameWord(text: string): boolean {
  return /^\p{Lu}[\p{L}'’ʼ`-]+(?: (?:оглы|кызы|улы|гызы|оглу))?$/iu.test(text) && !saysHeading(text)
    && /^\p{Lu}/u.test(text)
} // biome-ignore format: one condition

/** Whether a cell plainly holds data and no title: a date, a telephone, an address, a person. */
export function looksLikeData(text: string, cell: CellValue | undefined): boolean {
  if (!text) return false
  if (cell !== null && typeof cell === 'object') return true
  if (/^\d+$/.test(text)) return text.length >= 3
  if (text.includes('@') && findEmails(text).emails.length > 0) return true
  if (
    /^[+\d(]/.test(text) &&
    (Boolean(readPhone(text).value) || /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/.test(text))
  )
    return true
  if (isNameWord(text) && (firstNameIn(text) || isPatronymic(text))) return true
  return looksLikePerson(text) && nameOrder(text) !== undefined
}

function firstNameIn(text: string): boolean {
  return firstNameOf(foldName(text)) !== undefined
}
