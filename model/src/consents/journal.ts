import type { Issuer, Register, RegisterValue } from '#documents'
import { formatDate } from '#documents'
import type { ConsentRow } from './consent.ts'
import { consentTitles } from './consent.ts'

/** Columns of the register, label for label (domain/02 §5). */
export const consentJournalColumns = [
  '№',
  'Дата',
  'ФИО субъекта',
  'Вид согласия',
  'Кем подписано',
  'Срок действия',
  'Место хранения',
  'Отозвано (дата, № заявления)',
] as const

export type JournalRow = Pick<
  ConsentRow,
  | 'number'
  | 'signedOn'
  | 'name'
  | 'kind'
  | 'signedBy'
  | 'expiresOn'
  | 'storagePlace'
  | 'withdrawnOn'
  | 'withdrawalNumber'
>

export type JournalAbout = {
  issuer: Pick<Issuer, 'shortName' | 'fullName'>
  /** «2026/2027 учебный год» */
  cycle?: string
  /** The day of printing. */
  today?: string
}

/** D39 «Журнал учета согласий»: in the order in which papers were signed, as entries are made. */
export function consentJournal(rows: readonly JournalRow[], about: JournalAbout): Register {
  const entries = [...rows].sort(
    (a, b) =>
      a.signedOn.localeCompare(b.signedOn) ||
      a.number.localeCompare(b.number, 'ru', { numeric: true }) ||
      a.name.localeCompare(b.name, 'ru'),
  )
  return { ...frame(about), signer: 'Куратор программы наставничества', rows: entries.map(entry) }
}

/** The register as a book to write in by hand. */
export const blankConsentJournal = (lines: number, about: JournalAbout): Register => ({
  ...frame({ issuer: about.issuer, ...(about.cycle ? { cycle: about.cycle } : {}) }),
  rows: Array.from({ length: lines }, () => consentJournalColumns.map(() => null)),
  lineHeight: 10,
})

const frame = ({ issuer, cycle, today }: JournalAbout): Omit<Register, 'rows'> => ({
  title: 'Журнал учета согласий',
  notes: [
    [issuer.shortName.trim() || issuer.fullName.trim(), cycle].filter(Boolean).join(', '),
    ...(today ? [`На ${formatDate(today, 'figures')}`] : []),
    'Для служебного пользования. Содержит персональные данные',
  ].filter(Boolean),
  columns: consentJournalColumns.map((title) => (title === 'Дата' ? { title, type: 'date' } : { title })),
})

function entry(row: JournalRow): RegisterValue[] {
  return [
    row.number,
    row.signedOn,
    row.name,
    consentTitles[row.kind],
    row.signedBy,
    // the paper itself says how long it is valid where no day is registered
    row.expiresOn ? `до\u00A0${formatDate(row.expiresOn, 'figures')}` : 'по тексту согласия',
    row.storagePlace,
    row.withdrawnOn
      ? [
          formatDate(row.withdrawnOn, 'figures'),
          row.withdrawalNumber && `№ ${row.withdrawalNumber.replace(/^№\s*/u, '')}`,
        ]
          .filter(Boolean)
          .join(', ')
      : null,
  ]
}
