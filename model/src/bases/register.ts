import type { Register, RegisterValue } from '#documents'
import type { OrganisationKind } from '#organisations'
import type { BaseRole, PersonKind } from '#people'
import { formCodes, formTitle } from '#programmes'
import { exportMark, menteeColumns, mentorColumns, paperDate, wishedAgeText } from './columns.ts'
import type { BaseRow } from './row.ts'

/** Who is on the other side of one pair, and when it ended. */
export type Pairing = {
  /** The person whose line it is. */
  personId: string
  form: string
  startedOn: string | null
  endedOn: string | null
  partners: readonly {
    name: string
    kind: PersonKind
    group: string | null
    position: string
    employer: string
  }[]
}

export type About = {
  organisation: { kind: OrganisationKind; shortName: string }
  cycle: string
  today: string
}

type Place = { kind: PersonKind; group?: string | null; position?: string; employer?: string }

/** A base in the columns of the federal form: a line for each pair of a person, one for who has none; the newest first. */
export function baseRegister(
  role: BaseRole,
  rows: readonly BaseRow[],
  pairings: readonly Pairing[],
  about: About,
): Register {
  const byPerson = new Map<string, Pairing[]>()
  for (const one of pairings) byPerson.set(one.personId, [...(byPerson.get(one.personId) ?? []), one])
  const lines = rows.flatMap((row): Line[] => {
    const own = byPerson.get(row.id) ?? []
    return own.length > 0 ? own.map((pairing) => ({ row, pairing })) : [{ row }]
  })
  lines.sort((a, b) => newest(b).localeCompare(newest(a)))
  const titles = Object.keys(role === 'mentee' ? menteeColumns : mentorColumns)
  const columns = Object.values(role === 'mentee' ? menteeColumns : mentorColumns)
  return {
    title: role === 'mentee' ? 'База наставляемых' : 'База наставников',
    notes: [`${about.organisation.shortName}, ${about.cycle}`, `На ${paperDate(about.today)}`, exportMark],
    signer: 'Куратор программы наставничества',
    columns: columns.map((title, i) => ({ title, ...typeOf[titles[i] ?? ''] })),
    rows: lines.map((line, i) => {
      const values = valuesOf(line, about)
      return titles.map((key) => (key === 'number' ? i + 1 : (values[key as keyof Values] ?? '')))
    }),
  }
}

type Line = { row: BaseRow; pairing?: Pairing }

const newest = ({ row, pairing }: Line) => `${pairing?.startedOn ?? row.enteredOn} ${row.enteredOn}`

const typeOf: Record<string, { type: 'number' | 'date' }> = {
  number: { type: 'number' },
  bornYear: { type: 'number' },
  enteredOn: { type: 'date' },
  endedOn: { type: 'date' },
}

type Values = Record<
  Exclude<keyof typeof menteeColumns | keyof typeof mentorColumns, 'number'>,
  RegisterValue
>

function valuesOf({ row, pairing }: Line, about: About): Values {
  const partners = pairing?.partners ?? []
  return {
    name: row.name,
    contacts: row.contacts ?? '',
    bornYear: row.bornOn ? Number(row.bornOn.slice(0, 4)) : '',
    request: row.request ?? (row.requestTags ?? []).join('; '),
    place: placeOf(row, about),
    competencies: (row.competencies ?? []).join('; '),
    achievements: row.achievements ?? '',
    interests: (row.interests ?? []).join('; '),
    wishedAge: wishedAgeText(row.wishedAgeFrom, row.wishedAgeTo),
    timeResource: row.timeResource ?? '',
    enteredOn: row.enteredOn,
    partners: partners.map((one) => one.name).join('; '),
    form: pairing ? titleOf(pairing.form, about.organisation.kind) : '',
    partnerPlace: [...new Set(partners.map((one) => placeOf(one, about)))].join('; '),
    endedOn: pairing?.endedOn ?? row.leftOn ?? '',
    result: row.result ?? '',
    caseLink: row.caseLink ?? '',
    passed: row.passedOn ? `пройдена ${paperDate(row.passedOn)}` : '',
  }
}

/** «СОШ № 101, 8А», «СОШ № 101, учитель физики», «ООО «Завод», инженер». */
function placeOf({ kind, group, position, employer }: Place, { organisation }: About): string {
  const own = kind === 'learner' || kind === 'teacher' || kind === 'employee'
  const where = employer || (own ? organisation.shortName : '')
  return [where, kind === 'learner' ? group : position].filter(Boolean).join(', ')
}

/** A local form keeps the code it was given. */
const titleOf = (form: string, kind: OrganisationKind): string => {
  const code = formCodes.find((one) => one === form)
  return code ? formTitle(code, kind) : form
}
