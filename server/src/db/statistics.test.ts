import { setTimeout } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { anOrganisation, freshDatabase } from '#testing'
import { refreshStatistics } from './statistics.ts'

const database = await freshDatabase()
afterAll(() => database.close())

// PostgreSQL has an autovacuum, which may be first.
const onPglite = test.skipIf(process.env.TEST_DATABASE_URL)

onPglite(
  'tables are looked at after many new rows, and left alone until there are as many again',
  async () => {
    const { db } = database
    await refreshStatistics(db)
    const organisationId = await anOrganisation(db, {})
    const people = (count: number) =>
      db
        .insertInto('person')
        .values(
          Array.from({ length: count }, (_, i) => ({
            ...{ organisationId, kind: 'learner' as const, lastName: `Примеров${i}`, firstName: 'Иван' },
            folded: `примеров${i}`,
          })),
        )
        .execute()
    await people(40)
    // What has changed is counted a moment after the transaction.
    const looksAgain = async (patience: number) => {
      for (let i = 0; i < patience; i++) {
        if ((await refreshStatistics(db)).includes('person')) return true
        await setTimeout(50)
      }
      return false
    }
    await people(40)
    expect(await looksAgain(10)).toBe(false)
    await people(100)
    expect(await looksAgain(100)).toBe(true)
    expect(await looksAgain(10)).toBe(false)
  },
)
