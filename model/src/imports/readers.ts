import {
  cleanLine,
  findEmails,
  findPhones,
  joinLines,
  looksLikeGroup,
  readBirthDate,
  readCapacity,
  readEmail,
  readExperience,
  readGroup,
  readSex,
  splitList,
} from '#values'
import type { Column } from './columns.ts'
import type { Meaning } from './meanings.ts'
import type { Field, PersonValues } from './person.ts'
import { filledColumns, keep, type RowReading, report, settle } from './row-reading.ts'

type Reader = (reading: RowReading, column: Column, text: string) => void

/** How the cell of each plain meaning is read. Names and representatives take several cells and stand apart. */
export const readers: Partial<Record<Meaning, Reader>> = {
  bornOn: (reading, column, text) => settle(reading, 'bornOn', readBirthDate(text, reading.today), column),
  birthYear: (reading, column, text) => {
    const year = /^((?:19|20)\d{2})\s*(?:г\S*)?$/.exec(text)
    if (year) keep(reading, 'birthYear', Number(year[1]), column)
    else settle(reading, 'bornOn', readBirthDate(text, reading.today), column)
  },
  sex: (reading, column, text) => settle(reading, 'sex', readSex(text), column),
  group: readGroupCell,
  parallel: (reading, column, text) => {
    if (filledColumns(reading, 'group').length === 0) readGroupCell(reading, column, text)
  },
  position: text('position'),
  subject: text('subject'),
  speciality: text('speciality'),
  category: text('category'),
  experience: (reading, column, text) =>
    settle(reading, 'experienceYears', readExperience(text, reading.today), column),
  phone: readPhoneCell,
  email: (reading, column, text) => settle(reading, 'email', readEmail(text), column),
  contact: (reading, column, text) => {
    const { emails, rest } = findEmails(text)
    keep(reading, 'email', emails[0], column)
    if (/\d/.test(rest)) readPhoneCell(reading, column, rest)
  },
  request: text('request'),
  competencies: list('competencies'),
  interests: list('interests'),
  achievements: text('achievements'),
  capacity: (reading, column, text) => settle(reading, 'capacity', readCapacity(text), column),
  wishedAge: text('wishedAge'),
  availability: text('availability'),
  employer: (reading, column, text) => {
    // «Место работы / учебы»: a class is where one learns.
    if (/уч[её]б/i.test(column.title) && looksLikeGroup(text)) readGroupCell(reading, column, text)
    else keep(reading, 'employer', joinLines(text), column)
  },
  inn: (reading, column, text) => {
    const digits = text.replace(/\D/g, '')
    // A spreadsheet drops the zero at the front of a number.
    if (digits) keep(reading, 'inn', [9, 11].includes(digits.length) ? `0${digits}` : digits, column)
  },
}

function text(
  field: { [F in Field]: PersonValues[F] extends string | undefined ? F : never }[Field],
): Reader {
  return (reading, column, written) => keep(reading, field, joinLines(written) || undefined, column)
}

function list(field: 'competencies' | 'interests'): Reader {
  return (reading, column, written) => {
    const items = splitList(written)
    if (items.length > 0) keep(reading, field, items, column)
  }
}

/** A class may be written in two columns: «8» and «А». */
function readGroupCell(reading: RowReading, column: Column, text: string) {
  const letters = filledColumns(reading, 'letter')
  const parallels = column.meaning === 'group' ? filledColumns(reading, 'parallel') : []
  const letter = reading.row.texts[letters[0]?.index ?? -1] ?? ''
  const parallel = reading.row.texts[parallels[0]?.index ?? -1] ?? ''
  const short = (value: string) => cleanLine(value).replace(/[«»"']/g, '')
  if (/^\d{1,2}$/.test(text) && /^\p{L}{1,3}$/u.test(short(letter)))
    settle(reading, 'group', readGroup(text + short(letter)), column)
  else if (/^\d{1,2}$/.test(parallel) && /^\p{L}$/u.test(short(text)))
    settle(reading, 'group', readGroup(parallel + short(text)), column)
  else settle(reading, 'group', readGroup(text), column)
}

function readPhoneCell(reading: RowReading, column: Column, text: string) {
  if (reading.person.values.phone !== undefined) return
  const { phones, problem, rest } = findPhones(text)
  const [first, ...others] = phones
  keep(reading, 'phone', first, column)
  if (others.length > 0) keep(reading, 'otherPhones', others, column)
  if (problem) report(reading, problem, column)
  else if (!first && rest && column.meaning === 'phone') {
    // An address of e-mail put into the column of telephones is still understood.
    const { emails } = findEmails(text)
    if (emails[0]) keep(reading, 'email', emails[0], column)
    else report(reading, 'phone.unreadable', column)
  }
}
