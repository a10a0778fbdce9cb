import { createHash } from 'node:crypto'
import { realpathSync, rmSync } from 'node:fs'
import net from 'node:net'
import { join } from 'node:path'

/**
 * Holds a directory for this process: two processes in one database directory silently lose rows.
 * Linux frees the abstract socket even after kill -9; it is never stolen.
 * @throws DirectoryTaken when another process holds it
 */
export async function lockDirectory(dir: string): Promise<() => Promise<void>> {
  const address = addressOf(realpathSync(dir))
  let server: net.Server
  try {
    server = await listen(address)
  } catch {
    // A file socket (not Linux) stays behind after a crash: it is free when nobody answers.
    if (address.startsWith('\0') || address.startsWith('\\\\') || (await answers(address)))
      throw new DirectoryTaken(dir)
    rmSync(address)
    server = await listen(address)
  }
  server.unref()
  return () => new Promise((resolve) => server.close(() => resolve()))
}

export class DirectoryTaken extends Error {
  constructor(dir: string) {
    super(
      `The data directory ${dir} is in use by another running «Наставник»; stop it first or set DATA_DIR.`,
    )
  }
}

function addressOf(path: string) {
  const key = createHash('sha256').update(path).digest('hex').slice(0, 32)
  if (process.platform === 'linux') return `\0nastavnik-${key}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\nastavnik-${key}`
  return join(path, '.lock')
}

function listen(address: string): Promise<net.Server> {
  const { promise, resolve, reject } = Promise.withResolvers<net.Server>()
  const server = net.createServer().once('error', reject)
  server.listen(address, () => resolve(server))
  return promise
}

function answers(address: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const socket = net.connect(address, () => {
    socket.destroy()
    resolve(true)
  })
  socket.once('error', () => resolve(false))
  return promise
}
