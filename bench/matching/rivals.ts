import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Instance, instanceBytes } from './instances.ts'

export type Timed = { readonly seconds: number; readonly cost: number }

/** Another solver on the same instance: the quickest of so many runs. */
export type Rival = {
  readonly name: string
  readonly run: (instance: Instance, runs: number) => Timed
}

const HEADER = '/usr/include/lemon/network_simplex.h'

/** LEMON's network simplex, compiled here and now; null without `liblemon-dev` or a compiler. */
export function lemon(folder: string): Rival | null {
  if (!existsSync(HEADER)) return null
  const binary = join(folder, 'lemon')
  const source = new URL('./simplex.cc', import.meta.url).pathname
  try {
    execFileSync('g++', ['-O3', '-march=native', '-std=c++17', source, '-o', binary, '-llemon'], {
      stdio: 'pipe',
    })
  } catch {
    return null
  }
  return {
    name: 'LEMON',
    run: (instance, runs) =>
      parse(execFileSync(binary, [saved(folder, instance), String(runs)], { encoding: 'utf8' })),
  }
}

/** SciPy's dense assignment; null when the Debian package is not there. */
export function scipy(folder: string): Rival | null {
  // The interpreter of Debian: another one first in the path has no SciPy.
  const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3'
  try {
    execFileSync(python, ['-c', 'import scipy.optimize'], { stdio: 'pipe' })
  } catch {
    return null
  }
  const script = new URL('./dense.py', import.meta.url).pathname
  return {
    name: 'SciPy',
    run: (instance, runs) =>
      parse(execFileSync(python, [script, saved(folder, instance), String(runs)], { encoding: 'utf8' })),
  }
}

function saved(folder: string, instance: Instance): string {
  const path = join(folder, 'instance.bin')
  writeFileSync(path, instanceBytes(instance))
  return path
}

function parse(output: string): Timed {
  const [seconds, cost] = output.trim().split(/\s+/).map(Number)
  return { seconds: seconds ?? Number.NaN, cost: cost ?? Number.NaN }
}
