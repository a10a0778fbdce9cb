import type { BaseRow, Pairing } from '#bases'
import type { ConsentKind, JournalRow } from '#consents'
import type { DateStyle, Issuer, NameForms, Official, PositionForms, Reference } from '#documents'
import type { GatheringProtocol } from '#gatherings'
import type { Counts, IndicatorFigures } from '#monitoring'
import type { OrderedPair } from '#orders'
import type { OrganisationKind } from '#organisations'
import type { Pair } from '#pairs'
import type { BaseRole, PersonKind } from '#people'
import type { CycleForm, StagePeriod } from '#programmes'
import type { PaperFacts } from '#registry'
import type { CorrectedCases } from '#words'

/** A person as papers name him. */
export type DraftPerson = {
  id: string
  name: NameForms
  position: PositionForms
  kind: PersonKind
  /** What stands beside the name: «учитель математики», «8 «А» класс». */
  about: string
  minor: boolean
  /** Old enough to sign beside the representative. */
  signsBeside: boolean
  phone: string
  email: string
  employer: string
  representatives: readonly { name: string; relation: string; phone: string; email: string }[]
  /** In the cycle of the paper; a person may stand on both sides. */
  takesPart: readonly DraftPart[]
  bornOn: string | null
  youngSpecialist: boolean
  /** Whether the experience is told at all: without it nobody is a young specialist. */
  experienceKnown: boolean
  /** Registered, the newest first; those that were taken back too. */
  consents: readonly DraftConsent[]
  /** Pairs he led or leads, of all cycles, the oldest first; gathered by the need `mentored`. */
  mentored: readonly DraftPair[]
}

export type DraftConsent = {
  kind: ConsentKind
  number: string
  signedOn: string
  expiresOn: string | null
  withdrawnOn: string | null
}

export type DraftPart = {
  role: BaseRole
  /** Codes of forms. */
  forms: readonly string[]
  request: string
  competencies: readonly string[]
  wishedAge: string
  timeResource: string
  trainedOn: string | null
}

/** A pair or a group with its two sides, as papers about it need them. */
export type DraftPair = {
  id: string
  number: string
  form: string
  formTitle: string
  goal: string
  from: string | null
  to: string
  /** The order that secured it. */
  order: Reference | null
  /** Of the directory of kinds, as it is stored. */
  kind: string
  state: Pair['state']
  /** The day on which it really ended. */
  closedOn: string | null
  ordered: OrderedPair
  mentors: readonly DraftPerson[]
  mentees: readonly DraftPerson[]
}

export type DraftCycle = {
  title: string
  startsOn: string
  endsOn: string
  forms: readonly CycleForm[]
  stages: readonly StagePeriod[]
}

/** What a changing order does, with the pairs it is about. */
export type DraftChange = {
  changed: Reference
  pair: OrderedPair | null
  /** Of a replacement; null ends the pair. */
  mentor: OrderedPair['mentors'][number] | null
  from: string
  reason: string
}

/** What an authority may know of an organisation: its head, its road map, its counts; none of its people. */
export type TerritoryOrganisation = {
  id: string
  name: string
  head: Official | null
  /** Registered and of a cycle that is not over. */
  roadmap: { called: 'roadmap' | 'measures'; cycle: DraftCycle } | null
  /** Null while no cycle has begun, or when the paper needs no counts. */
  counts: Partial<Counts> | null
  indicators: readonly IndicatorFigures[]
}

/** A paper of the bureau: what was answered in it, and the day of it. */
export type BureauRecord = { variant: string; facts: PaperFacts; on: string; registered: boolean }

/** All that is known for one paper: gathered by the server, read by the sources. What was not asked for is empty. */
export type Dossier = {
  issuer: Issuer
  organisationKind: OrganisationKind
  /** Date and number, once it is registered. */
  at: Reference
  /** The day on which it is drawn up. */
  on: string
  style?: DateStyle
  cycle: DraftCycle | null
  /** Persons whom the facts name. */
  official: (id: string | null | undefined) => Official | null
  /** The age from which a minor signs a consent beside the representative. */
  signsFrom: number
  person: DraftPerson | null
  pairs: readonly DraftPair[]
  change: DraftChange | null
  /** Bases of the cycle, with contacts. */
  bases: Record<BaseRole, { rows: readonly BaseRow[]; pairings: readonly Pairing[] }>
  gathering: Omit<GatheringProtocol, 'at' | 'style'> | null
  /** Everybody who takes part in the cycle, or took part and left. */
  participants: readonly DraftPerson[]
  /** Pairs of the cycle as the register shows them. */
  register: readonly Pair[]
  /** Registered acts of the organisation about mentoring, the oldest first. */
  acts: readonly ({ title: string } & Reference)[]
  /** The register of consents. */
  consents: readonly JournalRow[]
  /** Cases of names and posts without a card, as people of the organisation corrected them. */
  corrected: CorrectedCases
  /** Organisations below an authority; gathered by the needs `territory` and `results`. */
  territory: readonly TerritoryOrganisation[]
  /** Papers of the bureau of the college, the oldest first. */
  bureau: readonly BureauRecord[]
  /** A person whom a table of answers names. */
  named: (id: string) => DraftPerson | null
}

/** A dossier about nobody: what every paper has. */
export const bareDossier = (
  given: Pick<Dossier, 'issuer' | 'organisationKind' | 'on'> & Partial<Dossier>,
): Dossier => ({
  at: {},
  cycle: null,
  official: () => null,
  signsFrom: 14,
  person: null,
  pairs: [],
  change: null,
  bases: { mentor: { rows: [], pairings: [] }, mentee: { rows: [], pairings: [] } },
  gathering: null,
  ...{ participants: [], register: [], acts: [], consents: [], named: () => null },
  ...{ corrected: {}, territory: [], bureau: [] },
  ...given,
})
