import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { z } from 'zod'

const blank = (value: unknown) => (value === '' ? undefined : value)
const optional = (schema: z.ZodType<string, string>) => z.preprocess(blank, schema.optional())

const Environment = z.object({
  PORT: z.preprocess(blank, z.coerce.number().int().min(0).max(65535).default(3000)),
  HOST: z.preprocess(blank, z.string().default('localhost')),
  DATA_DIR: z.preprocess(blank, z.string().default('./data')),
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres://')),
  BASE_URL: optional(z.url()),
  SMTP_URL: optional(z.string().regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')),
  MAIL_FROM: optional(z.string()),
  OIDC_ISSUER: optional(z.url()),
  OIDC_CLIENT_ID: optional(z.string()),
  OIDC_CLIENT_SECRET: optional(z.string()),
  OIDC_NAME: optional(z.string()),
  TRUST_PROXY: z.preprocess(blank, z.string().default('false')),
  LOG_LEVEL: z.preprocess(
    blank,
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ),
  SOFFICE: optional(z.string()),
  BACKUP_KEEP: z.preprocess(blank, z.coerce.number().int().min(0).max(1000).default(14)),
})

export type Config = {
  port: number
  host: string
  dataDir: string
  databaseUrl: string | undefined
  /** Address that people type; the cookie is `Secure` when it starts with https. */
  baseUrl: string | undefined
  smtpUrl: string | undefined
  mailFrom: string
  oidc: { issuer: string; clientId: string; clientSecret: string | undefined; name: string } | undefined
  /** Fastify's own meaning: false, true, or trusted addresses; a number counts hops. */
  trustProxy: boolean | string | ((address: string, hop: number) => boolean)
  logLevel: string
  /** LibreOffice, which lays own forms out as PDF; undefined: there is none, or it is not to be used. */
  office: string | undefined
  backupKeep: number
}

/** Reads `.env` when present and checks the environment; one message names everything that is wrong. */
export function readConfig(env: NodeJS.ProcessEnv = process.env, envFile = '.env'): Config {
  if (existsSync(envFile)) loadEnvFile(envFile)
  const parsed = Environment.safeParse(env)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new ConfigError(`The configuration is wrong:\n${lines.join('\n')}`)
  }
  const e = parsed.data
  if (Boolean(e.OIDC_ISSUER) !== Boolean(e.OIDC_CLIENT_ID))
    throw new ConfigError('The configuration is wrong:\n  OIDC_ISSUER and OIDC_CLIENT_ID go together')
  return {
    port: e.PORT,
    host: e.HOST,
    dataDir: e.DATA_DIR,
    databaseUrl: e.DATABASE_URL,
    baseUrl: e.BASE_URL?.replace(/\/$/, ''),
    smtpUrl: e.SMTP_URL,
    mailFrom: e.MAIL_FROM ?? 'nastavnik@localhost',
    oidc:
      e.OIDC_ISSUER && e.OIDC_CLIENT_ID
        ? {
            issuer: e.OIDC_ISSUER,
            clientId: e.OIDC_CLIENT_ID,
            clientSecret: e.OIDC_CLIENT_SECRET,
            name: e.OIDC_NAME ?? 'OpenID Connect',
          }
        : undefined,
    trustProxy: trust(e.TRUST_PROXY),
    logLevel: e.LOG_LEVEL,
    office: officeOf(e.SOFFICE),
    backupKeep: e.BACKUP_KEEP,
  }
}

/** Where LibreOffice usually is. */
const officePlaces = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
]

/** Told by the configuration, or found. */
function officeOf(told: string | undefined): string | undefined {
  if (told === undefined) return officePlaces.find((place) => existsSync(place))
  if (told === 'off') return undefined
  if (!existsSync(told)) throw new ConfigError(`The configuration is wrong:\n  SOFFICE: there is no ${told}`)
  return told
}

export class ConfigError extends Error {}

function trust(value: string): Config['trustProxy'] {
  if (value === 'true' || value === 'false') return value === 'true'
  return /^\d+$/.test(value) ? (_address, hop) => hop < Number(value) : value
}
