import fs from 'node:fs'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** What of PGlite's module we reach into; the version is pinned for that reason. */
type EmscriptenModule = {
  NODEFS: {
    stream_ops: { fsync?: (stream: { nfd?: number; node: unknown }) => number }
    realPath: (node: unknown) => string
  }
}

/** PGlite's file system makes no fsync call; with this one an acknowledged commit is on the disk. */
class DurableNodeFS extends NodeFS {
  override async init(pg: PGlite, options: Parameters<NodeFS['init']>[1]) {
    const started = await super.init(pg, options)
    started.emscriptenOpts.preRun ??= []
    const preRun = started.emscriptenOpts.preRun as ((module: EmscriptenModule) => void)[]
    preRun.push((module) => {
      module.NODEFS.stream_ops.fsync = (stream) => {
        if (stream.nfd !== undefined) fs.fsyncSync(stream.nfd)
        else if (process.platform !== 'win32') syncDirectory(module.NODEFS.realPath(stream.node))
        return 0
      }
    })
    return started
  }
}

/** Opens (or creates) a database directory that survives a killed process. */
export function openDurable(dir: string, options: PGliteOptions = {}): Promise<PGlite> {
  // defaultStartParams is not in the public type; `-F` in it turns fsync off.
  const defaults = (PGlite as unknown as { defaultStartParams: string[] }).defaultStartParams
  return PGlite.create({
    ...options,
    fs: new DurableNodeFS(dir),
    // fdatasync is an empty stub in PGlite
    startParams: [...defaults.filter((p) => p !== '-F'), '-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
  })
}

/** Brings a whole new directory to the disk, once after its creation. */
export function syncTree(dir: string) {
  for (const entry of fs.readdirSync(dir, { recursive: true, withFileTypes: true })) {
    const path = `${entry.parentPath}/${entry.name}`
    if (entry.isFile() || entry.isDirectory()) syncDirectory(path)
  }
  syncDirectory(dir)
}

function syncDirectory(path: string) {
  const fd = fs.openSync(path, 'r')
  try {
    fs.fsyncSync(fd)
  } finally {
    fs.closeSync(fd)
  }
}
