import { freePlaces } from '@app/model/matching'
import type { RoundProspect } from '@app/model/rounds'
import type { Db } from '#db'
import { listParticipants } from './profiles.ts'

/** What a round of each form would begin with: so that one that cannot begin says why before it is tried. */
export async function listProspects(
  db: Db,
  organisationId: string,
  cycleId: string,
  today: string,
): Promise<RoundProspect[]> {
  const forms = await db
    .selectFrom('cycleForm')
    .select(['form', 'title'])
    .where('organisationId', '=', organisationId)
    .where('cycleId', '=', cycleId)
    .orderBy('title')
    .execute()
  const prospects: RoundProspect[] = []
  for (const { form, title } of forms) {
    const { mentees, mentors } = await listParticipants(db, organisationId, cycleId, form, today)
    prospects.push({
      form,
      title,
      mentees: mentees.length,
      menteesWithoutConsent: mentees.filter((one) => !one.consented).length,
      mentors: mentors.length,
      places: mentors.reduce((sum, one) => sum + freePlaces(one.profile), 0),
    })
  }
  return prospects
}
