import { type Cycle, currentStage, type Facts, periodsOf, stageProgress } from '@app/model/programmes'
import type { Db } from '#db'
import { countFacts, type FactScope, type FactSource } from './facts.ts'
import { organisationFacts } from './organisation-facts.ts'
import { type CycleRecord, listClosures } from './queries.ts'

type Asked = { db: Db; today: string; sources: readonly FactSource[]; scope?: Partial<FactScope> }

/** The cycle with its stages, counted now. */
export async function countCycle(asked: Asked, record: CycleRecord): Promise<Cycle> {
  const { db, today, sources, scope } = asked
  const { organisationId, id } = record
  const facts: Facts = {
    ...(await organisationFacts(db, [organisationId])).get(organisationId),
    ...(await countFacts(db, sources, { ...scope, cycles: [record], today })).get(id),
  }
  const closures = await listClosures(db, organisationId, [id])
  return { ...rowOf(record), ...stagesOf(record, facts, closures, today) }
}

type Closures = Awaited<ReturnType<typeof listClosures>>

/** Stages of a cycle whose facts are known. */
export function stagesOf(record: CycleRecord, facts: Facts, closures: Closures, today: string) {
  const periods = periodsOf({ ...record, stages: record.settings.stages })
  const closed = closures.map(({ stage }) => stage)
  const stages = stageProgress(facts, { periods, today, closed })
  const lateStages = stages.filter(({ state }) => state === 'late').length
  return {
    current: currentStage(stages)?.stage ?? null,
    facts: { ...facts, lateStages },
    stages: stages.map((line) => {
      const closure = closures.find(({ stage }) => stage === line.stage)
      return { ...line, closure: closure ?? null }
    }),
  }
}

/** What a list of cycles shows. */
export function rowOf({ id, title, academicYear, template, startsOn, endsOn, closedOn, forms }: CycleRecord) {
  return { id, title, academicYear, template, startsOn, endsOn, closedOn, forms }
}
