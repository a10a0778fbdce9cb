import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { isMigrated } from '#db'
import { readablePage } from './readable-page.ts'

/** Health, readiness, figures for Prometheus, the open description of the interface. */
export function operations(app: FastifyInstance) {
  const { database, version } = app.context
  const seen = new Map<string, { count: number; seconds: number }>()

  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'page'
    const seconds = reply.elapsedTime / 1000
    const labels = `method="${request.method}",route="${route}",status="${reply.statusCode}"`
    const one = seen.get(labels) ?? { count: 0, seconds: 0 }
    seen.set(labels, { count: one.count + 1, seconds: one.seconds + seconds })
    request.log.debug({ route, method: request.method, status: reply.statusCode, seconds }, 'answered')
  })

  app.get('/healthz', { schema: { hide: true } }, async () => ({ ok: true, version }))

  app.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
    try {
      await sql`select 1`.execute(database.db)
      if (await isMigrated(database.db)) return { ok: true }
    } catch {
      // Told below: not ready is an answer, not an error.
    }
    return reply.status(503).send({ ok: false })
  })

  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) => {
    const memory = process.memoryUsage()
    const lines = [
      '# TYPE nastavnik_requests_total counter',
      ...[...seen].map(([labels, one]) => `nastavnik_requests_total{${labels}} ${one.count}`),
      '# TYPE nastavnik_request_seconds_total counter',
      ...[...seen].map(
        ([labels, one]) => `nastavnik_request_seconds_total{${labels}} ${one.seconds.toFixed(6)}`,
      ),
      '# TYPE process_resident_memory_bytes gauge',
      `process_resident_memory_bytes ${memory.rss}`,
      '# TYPE process_start_time_seconds gauge',
      `process_start_time_seconds ${Math.round(performance.timeOrigin / 1000)}`,
    ]
    return reply.type('text/plain; version=0.0.4').send(`${lines.join('\n')}\n`)
  })

  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  app.get('/api', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(readablePage(app.swagger())),
  )
}
