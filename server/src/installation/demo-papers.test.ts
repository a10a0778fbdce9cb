import { belongsTo, paperSources, sourceKey } from '@app/model/drafting'
import { wordingFlaws } from '@app/model/papers'
import { expect, test } from 'vitest'
import { gatherCommon, listSubjects, usualFacts } from '#registry'
import { testApp, testNow } from '#testing'
import { fillDemo } from './fill-demo.ts'

const app = await testApp()
await app.db.transaction().execute((tx) => fillDemo(tx, testNow))
const today = '2026-11-20'

test('every paper of every school and college of the demonstration is made and well worded', async () => {
  const cycles = await app.db
    .selectFrom('cycle')
    .innerJoin('organisation', 'organisation.id', 'cycle.organisationId')
    .select(['cycle.id', 'cycle.organisationId', 'organisation.shortName', 'organisation.kind'])
    .where('cycle.closedOn', 'is', null)
    .execute()
  expect(cycles.length).toBeGreaterThan(2)
  const flaws: string[] = []
  for (const { id: cycleId, organisationId, shortName, kind } of cycles)
    for (const source of paperSources.filter((one) =>
      belongsTo(one, kind === 'college' ? 'college' : 'school'),
    )) {
      const wanted = { organisationId, cycleId, source, facts: {}, at: {}, today }
      const common = await gatherCommon(app.db, wanted)
      const facts = await usualFacts(app.db, organisationId, source, common.dossier)
      const subjects = source.about === 'organisation' ? [] : (await listSubjects(app.db, wanted)).slice(0, 3)
      const ids = subjects.map(({ id }) => id)
      const people = source.about === 'person' ? [...(await common.people(ids)).values()] : []
      const pairs = source.about === 'pair' ? (await common.pairs(ids)).pairs : []
      const dossiers = [
        common.dossier,
        ...people.map((person) => ({ ...common.dossier, person })),
        ...pairs.map((pair) => ({ ...common.dossier, pairs: [pair] })),
      ]
      for (const dossier of dossiers) {
        // An order that changes nothing is never drafted.
        if (source.about === 'change') continue
        const { doc } = source.build(dossier, facts)
        const where = `${shortName}, ${sourceKey(source)}`
        flaws.push(...wordingFlaws(doc, today).map((flaw) => `${where}: ${flaw}`))
      }
    }
  expect(flaws).toEqual([])
}, 180_000)
