import { searchApi } from '@app/model/search'
import type { FastifyInstance } from 'fastify'
import { mount } from '#http'
import { documentSource, pairSource } from './numbers.ts'
import { peopleSource } from './people.ts'
import type { Source } from './source.ts'

/** What Ctrl+K looks through, in the order of the answer. */
const sources: readonly Source[] = [peopleSource, pairSource, documentSource]
const ofEach = 12

export async function searchRoutes(app: FastifyInstance) {
  mount(app, searchApi.find, async ({ db, actor, body: { q } }) => {
    const words = q.trim()
    // One letter would find half of the school.
    if (words.length < 2) return []
    const found = []
    for (const source of sources) found.push(...(await source({ db, actor, words, limit: ofEach })))
    return found
  })
}
