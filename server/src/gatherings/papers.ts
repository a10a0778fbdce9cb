import type { BuiltDocument } from '@app/model/documents'
import {
  type GatheringPaper,
  type GatheringProtocol,
  gatheringProtocol,
  guestList,
  invitations,
  type MeetingPaper,
  type PlannedTalks,
  ProtocolFacts,
  personalRoutes,
  programmeOf,
  talkSchedule,
  talkTimes,
} from '@app/model/gatherings'
import { isMinor } from '@app/model/people'
import type { Db } from '#db'
import { findOrganisation } from '#organisations'
import { issuerOf, placeOf } from '#papers'
import { countCards, findGathering, type GatheringRecord, listGuests } from './queries.ts'

/** One paper of the meeting of the present data; undefined when it needs a schedule that is not there. */
export async function composePaper(
  db: Db,
  gathering: GatheringRecord,
  paper: GatheringPaper,
  today: string,
): Promise<BuiltDocument | undefined> {
  const meeting = await meetingOf(db, gathering, today)
  const talks = talksOf(gathering)
  switch (paper) {
    case 'guests':
      return guestList(meeting)
    case 'invitations':
      return invitations(meeting)
    case 'schedule':
      return talks && talkSchedule(meeting, talks)
    case 'routes':
      return talks && personalRoutes(meeting, talks)
    case 'protocol':
      return gatheringProtocol(await protocolOf(db, gathering, today))
  }
}

/** The minutes of the meeting, as its page and the register of documents make them. */
async function protocolOf(db: Db, gathering: GatheringRecord, today: string): Promise<GatheringProtocol> {
  const facts = ProtocolFacts.parse(gathering.protocol)
  const { leader, secretary, schedule } = gathering
  return {
    ...(await meetingOf(db, gathering, today)),
    ...facts,
    at: { date: gathering.heldOn, number: facts.number },
    ...{ leader, secretary, cards: await countCards(db, gathering.organisationId, gathering.roundId) },
    talks: schedule && {
      rounds: schedule.rounds.length,
      minutes: schedule.settings.minutes,
      talks: schedule.rounds.flat().length,
    },
  }
}

/** The minutes of a meeting by its id; undefined when there is no such meeting. */
export async function findProtocol(db: Db, organisationId: string, id: string, today: string) {
  const gathering = await findGathering(db, organisationId, id)
  return gathering && protocolOf(db, gathering, today)
}

export const paperNames: Record<GatheringPaper, string> = {
  guests: 'Лист регистрации',
  invitations: 'Приглашения',
  schedule: 'Расписание бесед',
  routes: 'Личные маршруты',
  protocol: 'Протокол встречи',
}

async function meetingOf(db: Db, gathering: GatheringRecord, today: string): Promise<MeetingPaper> {
  const { organisationId, schedule, scenario, startsAt } = gathering
  const organisation = await findOrganisation(db, organisationId)
  if (!organisation) throw new Error('a meeting without its organisation')
  const guests = await listGuests(db, organisationId, gathering.id)
  const lines = programmeOf(
    scenario,
    startsAt,
    schedule && { rounds: schedule.rounds.length, settings: schedule.settings },
  )
  const college = organisation.kind === 'college'
  return {
    issuer: issuerOf(organisation),
    formTitle: gathering.formTitle,
    heldOn: gathering.heldOn,
    from: startsAt,
    to: lines.at(-1)?.to ?? startsAt,
    place: gathering.place,
    others: gathering.others,
    guests: guests
      .filter((guest) => !guest.gone || guest.attendance !== null)
      .map((guest) => ({
        ...{ id: guest.id, role: guest.role, name: guest.name, about: placeOf(guest, college) },
        minor: isMinor(guest.bornOn, today) ?? false,
        present: guest.attendance === null ? null : guest.attendance === 'present',
      })),
  }
}

function talksOf({ schedule, scenario, startsAt }: GatheringRecord): PlannedTalks | undefined {
  if (!schedule || schedule.rounds.length === 0) return undefined
  return {
    rounds: schedule.rounds.map((round) =>
      round.map(([mentee, mentor, table]) => ({ mentee, mentor, table })),
    ),
    times: talkTimes(scenario, startsAt, schedule.settings),
  }
}
