// Rules of the house that no other tool knows. Prints what breaks them.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { joints, layers, services } from './domains.mjs'

/** @typedef {{ path: string, text: string, size?: number }} File; text is empty when the file is not one */

/** Every breach of the rules among the files of the repository, one sentence each. */
export function breaches(files) {
  return [...files.flatMap(breachesInside), ...breachesOfFolders(files.map((file) => file.path))]
}

const megabyte = 2 ** 20

const forbidden = [
  // The lock file goes to people who fetch from other hosts.
  [/\bregistry\.[\w-]+\.(?:org|com|net|ru|cn)\b/, 'names a host of packages'],
  [
    /(?<![\w.~:/-])\/(?:root|work|home\/[\w.-]+|Users\/[\w.-]+)\/\w|\b[A-Z]:\\Users\\/,
    'names a path of one machine',
  ],
  [/^(?:<{7} |>{7} |={7}$)/m, 'holds a conflict of a merge'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'holds a private key'],
]

function breachesInside({ path: file, text, size = text.length }) {
  const found = forbidden.flatMap(([pattern, words]) => {
    const hit = pattern.exec(text)
    return hit ? [`${file}:${text.slice(0, hit.index).split('\n').length} ${words}: ${hit[0].trim()}`] : []
  })
  if (size > megabyte && !file.includes('/fixtures/')) found.push(`${file} is larger than 1 MB`)
  if (file === 'package-lock.json' && /"resolved": "https?:/.test(text))
    found.push(`${file} names where packages lie`)
  if (path.basename(file) === 'package.json') found.push(...looseVersions(file, text))
  return found
}

/** The lock is not all: another project that takes a package of ours would get other versions. */
function looseVersions(file, text) {
  const { dependencies, devDependencies } = JSON.parse(text)
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d/.test(version))
    .map(([name, version]) => `${file} does not pin ${name} (${version})`)
}

function breachesOfFolders(paths) {
  const found = new Set()
  for (const part of ['model', 'server', 'web']) {
    const known = new Set([...layers.flat(), ...Object.values(services).flat(), ...joints[part]])
    const inside = paths
      .filter((file) => file.startsWith(`${part}/src/`))
      .map((file) => file.split('/').slice(2))
    for (const [folder, ...rest] of inside) {
      if (!rest.length) continue // main.ts and its like
      const place = `${part}/src/${folder}`
      if (!known.has(folder))
        found.add(`${place} is no known domain: name it as elsewhere or enter it in tools/domains.mjs`)
      if (rest.length > 1 && rest[0] !== 'migrations' && isCode(rest.at(-1)))
        found.add(`${place}/${rest[0]}: a domain is flat`)
      if (!paths.includes(`${place}/index.ts`)) found.add(`${place} has no door index.ts`)
    }
  }
  return [...found]
}

// Folders of fixtures, templates and the like hold no code.
function isCode(file) {
  return /\.tsx?$/.test(file)
}

function filesOfRepository(root) {
  const { stdout, status } = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error('git ls-files failed: the rules look at the files of the repository')
  return stdout
    .split('\0')
    .filter((file) => file && existsSync(path.join(root, file)))
    .map((file) => {
      const content = readFileSync(path.join(root, file))
      return {
        path: file,
        text: content.includes(0) ? '' : content.toString(),
        size: statSync(path.join(root, file)).size,
      }
    })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = breaches(filesOfRepository(fileURLToPath(new URL('..', import.meta.url))))
  for (const breach of found) console.error(breach)
  process.exitCode = found.length ? 1 : 0
}
