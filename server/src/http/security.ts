import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { AppError } from './app-error.ts'
import { largestUpload } from './upload.ts'

/** Headers, cookies, limits of requests and the check of the origin of writes. */
export async function guard(app: FastifyInstance, baseUrl: string | undefined) {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // Mantine writes <style>; scripts are only ours
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        frameSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
      },
    },
    hsts: baseUrl?.startsWith('https:') ? { maxAge: 15_552_000 } : false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'same-origin' },
  })
  await app.register(cookie)
  await app.register(multipart, {
    limits: { fileSize: largestUpload, files: 1, fields: 20, fieldSize: 100_000 },
  })
  await app.register(rateLimit, {
    // A whole school sits behind one address: people are counted by account, strangers by address, pages not at all.
    hook: 'preHandler',
    keyGenerator: (request) => request.visitor?.accountId ?? request.ip,
    allowList: (request) => !request.url.startsWith('/api/'),
    max: 1200,
    timeWindow: '1 minute',
  })
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store')
    if (isWrite(request) && !sameOrigin(request, baseUrl)) throw new AppError('forbidden')
  })
}

const isWrite = (request: FastifyRequest) => !['GET', 'HEAD', 'OPTIONS'].includes(request.method)

/** Browsers name the origin of a write; programs without a browser send none and carry no cookie of a victim. */
function sameOrigin(request: FastifyRequest, baseUrl: string | undefined): boolean {
  const { origin } = request.headers
  if (origin === undefined) return request.headers['sec-fetch-site'] !== 'cross-site'
  if (baseUrl && origin === new URL(baseUrl).origin) return true
  return URL.canParse(origin) && new URL(origin).host === request.headers.host
}
