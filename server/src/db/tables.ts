import type { Kysely } from 'kysely'
import type { AccountTables } from '#accounts'
import type { ApprovalTables } from '#approvals'
import type { ConsentTables } from '#consents'
import type { DecisionTables } from '#decisions'
import type { FileTables } from '#files'
import type { GatheringTables } from '#gatherings'
import type { ImportTables } from '#imports'
import type { JournalTables } from '#journal'
import type { NotificationTables } from '#notifications'
import type { OrganisationTables } from '#organisations'
import type { PackageTables } from '#packages'
import type { PairTables } from '#pairs'
import type { PaperTables } from '#papers'
import type { PeopleTables } from '#people'
import type { ProgrammeTables } from '#programmes'
import type { RecordTables } from '#records'
import type { DocumentTables } from '#registry'
import type { RoundTables } from '#rounds'
import type { SignatureTables } from '#signatures'
import type { TemplateTables } from '#templates'
import type { WaitingTables } from '#waiting'
import type { WishTables } from '#wishes'

/** Every table; a domain adds its own here. */
export type Tables = AccountTables &
  OrganisationTables &
  JournalTables &
  PeopleTables &
  ConsentTables &
  ProgrammeTables &
  FileTables &
  ImportTables &
  PairTables &
  TemplateTables &
  PaperTables &
  DocumentTables &
  RecordTables &
  PackageTables &
  ApprovalTables &
  SignatureTables &
  RoundTables &
  GatheringTables &
  WishTables &
  DecisionTables &
  WaitingTables &
  NotificationTables

export type Db = Kysely<Tables>
