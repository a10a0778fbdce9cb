// A Chromium for the browser journeys: the one named, the machine's own, or one brought here.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]
const places = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
}

/** The path of a browser that starts, or undefined when none could be found or brought. */
export function findBrowser() {
  if (process.env.CHROMIUM_PATH) {
    if (starts(process.env.CHROMIUM_PATH)) return process.env.CHROMIUM_PATH
    console.error(`CHROMIUM_PATH=${process.env.CHROMIUM_PATH} does not start.`)
    return undefined
  }
  return installed() ?? playwrights() ?? (bringByApt() ? installed() : undefined) ?? bringByPlaywright()
}

function installed() {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return [...candidates, ...(places[process.platform] ?? [])].find((file) => existsSync(file) && starts(file))
}

/** Some `chromium` in PATH are only a note that asks to install it otherwise. */
function starts(file) {
  if (process.platform === 'win32') return existsSync(file) // --version would open a window there
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

function bringByApt() {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) return false
  console.log('No browser found: installing chromium by apt-get…')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  const install = () => apt('install', '-y', '--no-install-recommends', 'chromium')
  return install() || (apt('update') && install())
}

function playwright() {
  const require = createRequire(new URL('../e2e/package.json', import.meta.url))
  return {
    folder: path.dirname(require.resolve('playwright-core/package.json')),
    ...require('playwright-core'),
  }
}

function playwrights() {
  const own = playwright().chromium.executablePath()
  return existsSync(own) && starts(own) ? own : undefined
}

function bringByPlaywright() {
  console.log('No browser found: Playwright fetches its own…')
  const cli = path.join(playwright().folder, 'cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] })
  return playwrights()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = findBrowser()
  console.log(found ?? 'No browser.')
  process.exitCode = found ? 0 : 1
}
