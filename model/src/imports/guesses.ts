import type { Draft } from './columns.ts'
import type { Meaning } from './meanings.ts'

/** Meanings of columns without a title that says anything, by what stands in them. */
export function guessByContents(drafts: Draft[]) {
  const has = (...wanted: Meaning[]) => drafts.some((column) => wanted.includes(column.meaning))
  const open = () => drafts.filter((column) => column.meaning === 'unknown' && column.contents.filled > 0)
  const take = (column: Draft | undefined, meaning: Meaning) => {
    if (!column) return
    // A title that the dictionary does not know speaks a little against any guess.
    Object.assign(column, { meaning, confidence: column.path.length > 0 ? 0.5 : 0.6 })
  }

  if (!has('fullName', 'lastName')) guessName(open(), take)
  if (!has('bornOn', 'birthYear')) {
    const plainDate = drafts.find((column) => column.path.join(' ').trim().toLowerCase() === 'дата')
    take(open().find((column) => column.contents.date >= 0.7) ?? datesOnly(plainDate), 'bornOn')
  }
  if (!has('email', 'contact'))
    take(
      open().find((column) => column.contents.email >= 0.7),
      'email',
    )
  if (!has('phone', 'contact', 'representativePhone', 'representative'))
    take(
      open().find((column) => column.contents.phone >= 0.7),
      'phone',
    )
  if (!has('group', 'parallel'))
    take(
      open().find((column) => column.contents.group >= 0.7),
      'group',
    )
  if (!has('sex'))
    take(
      open().find((column) => column.contents.sex >= 0.9),
      'sex',
    )
  if (!has('ordinal'))
    take(
      open().find((column) => column.contents.whole >= 0.9 && column.index === 0),
      'ordinal',
    )
}

function datesOnly(column: Draft | undefined): Draft | undefined {
  return column && column.contents.date >= 0.7 ? column : undefined
}

function guessName(open: Draft[], take: (column: Draft | undefined, meaning: Meaning) => void) {
  const full = open.find((column) => column.contents.fullName >= 0.6)
  if (full) {
    if (full.contents.nameFirst) full.nameOrder = 'name-first'
    return take(full, 'fullName')
  }
  const patronymic = open.find((column) => column.contents.patronymic >= 0.5)
  const first = open.find((column) => column.contents.firstName >= 0.5)
  const last = open.find(
    (column) => column !== first && column !== patronymic && column.contents.nameWord >= 0.7,
  )
  if (!first || !last) return
  take(last, 'lastName')
  take(first, 'firstName')
  take(patronymic, 'patronymic')
}
