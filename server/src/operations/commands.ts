import { parseArgs } from 'node:util'
import { passwordObstacles } from '@app/model/accounts'
import { isEmpty } from '#accounts'
import type { Config } from '#config'
import { type Database, migrate, openDatabase } from '#db'
import { createAdministrator, type DemoAccount, fillDemo } from '#installation'
import { verifyJournal } from '#journal'
import { backup, restore } from './backup.ts'
import { moveToPostgres } from './move.ts'

export type Command = (args: string[], config: Config) => Promise<number>

/** Opens the database, brings it up to date, and closes it whatever happens. */
async function withDatabase<T>(config: Config, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(config)
  try {
    await migrate(database.db)
    return await work(database)
  } finally {
    await database.close()
  }
}

const createAdmin: Command = async (args, config) => {
  const { values } = parseArgs({
    args,
    options: {
      login: { type: 'string' },
      password: { type: 'string' },
      name: { type: 'string', default: 'Администратор' },
    },
  })
  const { login, password = process.env.NASTAVNIK_PASSWORD, name } = values
  if (!login || !password) {
    console.error('admin create --login LOGIN --password PASSWORD [--name NAME]')
    return 2
  }
  if (passwordObstacles(password, login).length) {
    console.error('Пароль слишком простой: не меньше 10 знаков, не из частых. / The password is too weak.')
    return 1
  }
  return withDatabase(config, async ({ db }) => {
    const taken = await db
      .selectFrom('account')
      .select('id')
      .where('login', '=', login.toLowerCase())
      .executeTakeFirst()
    if (taken) {
      console.error('Такой логин уже есть. / This login is taken.')
      return 1
    }
    await db
      .transaction()
      .execute((tx) => createAdministrator(tx, { login, password, name, now: new Date() }))
    console.log(`Администратор создан / administrator created: ${login.toLowerCase()}`)
    return 0
  })
}

const demo: Command = async (args, config) => {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } })
  return withDatabase(config, async ({ db }) => {
    const present = await db
      .selectFrom('setting')
      .select('value')
      .where('name', '=', 'demo')
      .executeTakeFirst()
    if (!present && !(await isEmpty(db))) {
      console.error('База не пуста: демонстрация заполняется только в пустую. / The database is not empty.')
      return 1
    }
    const accounts = present
      ? (present.value as DemoAccount[])
      : await db.transaction().execute((tx) => fillDemo(tx, new Date()))
    if (values.json) console.log(JSON.stringify(accounts))
    else
      for (const one of accounts)
        console.log(
          `${one.role.padEnd(16)} ${one.login.padEnd(24)} ${one.password.padEnd(20)} ${one.organisation}`,
        )
    return 0
  })
}

const verify: Command = (_args, config) =>
  withDatabase(config, async ({ db }) => {
    const { events, organisations, broken } = await verifyJournal(db)
    if (broken) {
      console.error(
        `Журнал поврежден / the journal is broken: organisation ${broken.organisationId}, event ${broken.seq}`,
      )
      return 1
    }
    console.log(`Журнал цел / the journal holds: ${events} events, ${organisations} chains`)
    return 0
  })

const makeBackup: Command = (args, config) =>
  withDatabase(config, async (database) => {
    console.log(await backup(config, database, args[0]))
    return 0
  })

const restoreBackup: Command = async (args, config) => {
  if (!args[0]) {
    console.error('restore FILE')
    return 2
  }
  await restore(config, args[0])
  console.log('Восстановлено / restored')
  return 0
}

const move: Command = (args, config) =>
  withDatabase(config, async (database) => {
    if (!args[0]) {
      console.error('move postgres://USER:PASSWORD@HOST/DATABASE')
      return 2
    }
    const { tables, rows } = await moveToPostgres(database, args[0])
    console.log(`Перенесено / moved: ${tables} tables, ${rows} rows`)
    return 0
  })

/** What each command is for, in both languages; the order is that of the help. */
const table: { name: string; run: Command; ru: string; en: string; usage: string }[] = [
  {
    name: 'admin create',
    run: createAdmin,
    usage: '--login LOGIN --password PASSWORD [--name NAME]',
    ru: 'создать администратора',
    en: 'create an administrator',
  },
  {
    name: 'demo',
    run: demo,
    usage: '[--json]',
    ru: 'заполнить пустую базу вымышленными организациями',
    en: 'fill an empty database with invented organisations',
  },
  {
    name: 'import people',
    run: async (args) => (await import('#imports')).importPeopleCommand(args),
    usage: 'FILE --json',
    ru: 'прочитать список людей, ничего не записывая',
    en: 'read a list of people, writing nothing',
  },
  {
    name: 'match',
    run: async (args) => (await import('#matching')).matchCommand(args),
    usage: 'INSTANCE SOLUTION [--time-limit S] [--exact]',
    ru: 'решить задачу подбора из файла',
    en: 'solve a matching task from a file',
  },
  {
    name: 'documents',
    run: async (args) => (await import('#documents')).documentsCommand(args),
    usage: 'render --all --out DIR [--format docx,pdf,xlsx] | list --json',
    ru: 'документы на демонстрационных данных',
    en: 'documents made of demonstration data',
  },
  {
    name: 'journal verify',
    run: verify,
    usage: '',
    ru: 'проверить цепочку журнала событий',
    en: 'verify the chain of the journal',
  },
  { name: 'backup', run: makeBackup, usage: '[FILE]', ru: 'резервная копия', en: 'back everything up' },
  {
    name: 'restore',
    run: restoreBackup,
    usage: 'FILE',
    ru: 'восстановить из резервной копии',
    en: 'restore from a backup',
  },
  {
    name: 'move',
    run: move,
    usage: 'postgres://…',
    ru: 'перенести всё в пустую базу PostgreSQL',
    en: 'copy everything into an empty PostgreSQL',
  },
]

export const commands: Record<string, Command | undefined> = Object.fromEntries(
  table.map(({ name, run }) => [name, run]),
)

export function help(): string {
  const lines = table.map(({ name, usage, ru, en }) => `  ${`${name} ${usage}`.trim()}\n      ${ru} / ${en}`)
  return `npm run nastavnik -- <команда / command>\n\n${lines.join('\n')}`
}
