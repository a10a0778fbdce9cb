import { createReadStream } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { type FontFile, fontFiles } from './fonts.ts'

/** The printed face for previews on the screen: its lines then end where those of the paper do. */
export async function fontRoutes(app: FastifyInstance) {
  for (const name of Object.keys(fontFiles) as FontFile[]) {
    app.get(`/fonts/${name}`, { schema: { hide: true } }, (_request, reply) =>
      reply
        .type('font/ttf')
        // The file changes only with its package, and then nobody notices a day of the old one.
        .header('cache-control', 'public, max-age=86400')
        .send(createReadStream(fontFiles[name])),
    )
  }
}
