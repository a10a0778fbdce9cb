import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const dist = fileURLToPath(new URL('../../../web/dist', import.meta.url))

/** The built web application; any other address that looks like a page is one of its pages. */
export async function serveWeb(app: FastifyInstance) {
  const built = existsSync(`${dist}/index.html`)
  await app.register(fastifyStatic, {
    serve: built,
    root: dist,
    wildcard: false,
    // The build has written .br and .gz beside each file.
    preCompressed: true,
    setHeaders: (reply, path) => {
      // Names of assets carry a hash of their content; the rest is asked for anew.
      const forever = path.includes('/assets/')
      reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.setNotFoundHandler((request, reply) => {
    const isPage =
      built &&
      request.method === 'GET' &&
      !request.url.startsWith('/api') &&
      !/\.\w{2,5}(\?|$)/.test(request.url)
    return isPage
      ? reply.header('cache-control', 'no-cache').sendFile('index.html')
      : reply.status(404).send({ code: 'not-found' })
  })
}
