import { type Actor, scopeOf } from '@app/model/access'
import {
  type Facts,
  periodsOf,
  programmeApi,
  type StagePeriod,
  shownThings,
  type Today,
  todayThings,
  usualCycle,
} from '@app/model/programmes'
import type { FastifyInstance } from 'fastify'
import type { Db } from '#db'
import { mount } from '#http'
import { listOrganisations } from './authority.ts'
import { listChanges } from './changes.ts'
import { countCycle, rowOf } from './count-cycle.ts'
import type { FactScope, FactSource, OwnFactSource, Sources } from './facts.ts'
import { figuresOf } from './figures.ts'
import { installationState } from './installation-state.ts'
import { organisationFacts } from './organisation-facts.ts'
import { listOwnPairs, listOwnParts, listOwnPeople } from './own-affairs.ts'
import { type CycleRecord, listCycles } from './queries.ts'
import { noteVisit } from './visits.ts'

type Moment = {
  db: Db
  actor: Actor
  now: Date
  today: string
  sources: readonly FactSource[]
  ownSources: readonly OwnFactSource[]
}

/** The first page of every role. */
export const todayRoutes =
  ({ sources, ownSources }: Sources) =>
  async (app: FastifyInstance) => {
    mount(
      app,
      programmeApi.today,
      async ({ db, actor, now, today, querystring, context }): Promise<Today> => {
        const moment = { db, actor, now, today, sources, ownSources }
        const scope = scopeOf(actor.role, 'today.read')
        if (scope === 'municipality' || scope === 'region') return forAuthority(moment)
        if (scope === 'installation') {
          const { state, facts } = await installationState(db, context, now)
          return { ...blank(today), ...listOf(facts, moment), installation: state }
        }
        const cycles = await listCycles(db, actor.organisationId)
        const cycle = cycles.find(({ id }) => id === querystring.cycle) ?? usualCycle(cycles, today)
        return scope === 'own' ? forParticipant(moment, cycle) : forStaff(moment, cycle)
      },
    )
  }

const blank = (today: string): Today => ({
  ...{
    today,
    cycle: null,
    stage: null,
    things: [],
    more: 0,
    later: [],
    since: null,
    changes: [],
    figures: [],
  },
})

/** Things to do of the role: as many as can be held before the eyes, and how many more there are. */
function listOf(facts: Facts, { actor, today }: Moment, periods: readonly StagePeriod[] = []) {
  const { now: things, later } = todayThings(facts, actor.role, { today, periods })
  return {
    things: things.slice(0, shownThings),
    more: Math.max(0, things.length - shownThings),
    later: later.slice(0, shownThings),
  }
}

/** What waits for this very person, whatever the cycle. */
async function ownFacts({ db, actor, ownSources }: Moment): Promise<Facts> {
  const facts: Facts = {}
  // One after another: a transaction has one connection.
  for (const source of ownSources) Object.assign(facts, await source(db, actor))
  return facts
}

/** Those who run the programme; a tutor sees the own class. */
async function forStaff(moment: Moment, cycle: CycleRecord | undefined): Promise<Today> {
  const { db, actor, now, today, sources } = moment
  const since = await noteVisit(db, actor, now)
  // A tutor is told of the own class, and what has changed in others is not his affair.
  const tutor = scopeOf(actor.role, 'person.read') === 'group'
  const changes = tutor ? [] : await listChanges(db, actor.organisationId, since)
  const scope: Partial<FactScope> = tutor ? { groups: actor.groups ?? [] } : {}
  if (!cycle || cycle.closedOn) {
    const facts = {
      ...(await organisationFacts(db, [actor.organisationId])).get(actor.organisationId),
      ...(await ownFacts(moment)),
    }
    return { ...blank(today), ...listOf(facts, moment), cycle: cycle ? rowOf(cycle) : null, since, changes }
  }
  const { stages, current, ...counted } = await countCycle({ db, today, sources, scope }, cycle)
  const facts = { ...counted.facts, ...(await ownFacts(moment)) }
  return {
    ...{ today, cycle: rowOf(cycle), stage: stages.find(({ stage }) => stage === current) ?? null },
    ...listOf(facts, moment, stages),
    ...{ since, changes, figures: figuresOf(facts, tutor ? 'ofClass' : 'whole') },
  }
}

/** A mentor, a mentee, a parent, an enterprise: what concerns them and nothing else. */
async function forParticipant(moment: Moment, cycle: CycleRecord | undefined): Promise<Today> {
  const { db, actor, today, sources } = moment
  const { organisationId, role } = actor
  const people = await listOwnPeople(db, organisationId, role, actor.people ?? [])
  const pairs = await listOwnPairs(db, organisationId, role, people)
  const parts = await listOwnParts(db, organisationId, people)
  const open = cycle && !cycle.closedOn ? cycle : undefined
  const base = open ? (await countCycle({ db, today, sources, scope: { people } }, open)).facts : {}
  const facts: Facts = {
    ...base,
    ...(await ownFacts(moment)),
    ownToConfirm: pairs.filter(({ toConfirm }) => toConfirm).length,
    ownConsentsMissing: (base.menteesNoConsent ?? 0) + (base.mentorsNoConsent ?? 0),
  }
  const periods = open ? periodsOf({ ...open, stages: open.settings.stages }) : []
  return {
    ...{ ...blank(today), cycle: open ? rowOf(open) : null, ...listOf(facts, moment, periods), pairs, parts },
    figures: role === 'partner' ? figuresOf(facts, 'ofEnterprise') : [],
  }
}

/** An authority: its organisations, counts only, and the own papers that wait for this person. */
async function forAuthority(moment: Moment): Promise<Today> {
  const { db, actor, now, today, sources } = moment
  const organisations = await listOrganisations(db, sources, today)
  const since = await noteVisit(db, actor, now)
  const begun = organisations.filter(({ cycle }) => cycle !== null)
  const facts = {
    ...(await ownFacts(moment)),
    organisationsSilent: organisations.length - begun.length,
    organisationsLate: begun.filter(({ state }) => state === 'late').length,
  }
  const sum = (name: 'mentees' | 'mentors' | 'pairs') =>
    organisations.reduce((total, one) => total + one[name], 0)
  return {
    ...{ ...blank(today), ...listOf(facts, moment), since, organisations },
    figures: [
      { code: 'organisations', value: begun.length, of: organisations.length },
      { code: 'mentees', value: sum('mentees'), of: null },
      { code: 'mentors', value: sum('mentors'), of: null },
      { code: 'pairs-at-work', value: sum('pairs'), of: null },
    ],
  }
}
