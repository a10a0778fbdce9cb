import type { OtherGuest, ProtocolFacts, ScenarioPoint, TalkSchedule } from '@app/model/gatherings'
import type { ColumnType, Generated } from 'kysely'

type Json<T> = ColumnType<T, string, string>

export type GatheringTables = {
  gathering: {
    organisationId: string
    id: Generated<string>
    roundId: string
    heldOn: string
    startsAt: string
    place: string
    leader: string
    secretary: string
    scenario: Json<ScenarioPoint[]>
    others: Json<OtherGuest[]>
    schedule: ColumnType<TalkSchedule | null, string | null | undefined, string | null>
    protocol: ColumnType<Partial<ProtocolFacts>, string | undefined, string>
    invitedAt: string | null
    createdBy: string | null
    createdAt: Generated<string>
    updatedAt: Generated<string>
  }
  gatheringGuest: {
    organisationId: string
    gatheringId: string
    participationId: string
    attendance: 'present' | 'absent' | null
  }
}
