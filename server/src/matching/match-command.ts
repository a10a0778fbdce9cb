import { closeSync, fstatSync, openSync, readSync, writeFileSync } from 'node:fs'
import {
  describeFlaw,
  JsonError,
  NoAnswerInTime,
  needsMilp,
  readInstance,
  solutionText,
  solve,
} from '@app/model/solver'
import { loadMilp } from './milp.ts'

const USAGE = 'nastavnik match ЗАДАЧА.json ОТВЕТ.json [--time-limit СЕКУНД] [--exact]'
const LARGEST_FILE = 1024 ** 3

/** `nastavnik match INSTANCE SOLUTION [--time-limit S] [--exact]`; 0 solved, 1 could not run, 2 malformed, 3 nothing found in time. */
export async function matchCommand(args: string[]): Promise<number> {
  const order = readOrder(args)
  if (!order) return complain(1, `Как вызывать: ${USAGE}`)
  const started = performance.now()
  let bytes: Uint8Array
  try {
    bytes = readBytes(order.instance)
  } catch (error) {
    return complain(1, `Не удалось прочитать «${order.instance}»: ${messageOf(error)}`)
  }
  try {
    const task = readInstance(bytes)
    const deadline = started + order.timeLimit * 1000
    const answer = solve(task, {
      remaining: () => (deadline - performance.now()) / 1000,
      milp: needsMilp(task) ? await loadMilp() : null,
      exact: order.exact,
    })
    writeFileSync(order.solution, solutionText(task, answer, (performance.now() - started) / 1000))
    return 0
  } catch (error) {
    if (error instanceof NoAnswerInTime)
      return complain(
        3,
        `${order.instance}: за ${order.timeLimit} с не нашлось ни одного ответа; дайте больше времени (--time-limit)`,
      )
    if (!(error instanceof JsonError)) throw error
    const flaw = describeFlaw(error, bytes)
    const where = `строка ${flaw.line}, столбец ${flaw.column}`
    const place = flaw.path ? `${flaw.path} (${where})` : where
    return complain(2, `${order.instance}: ${place}: ${flaw.text} [${flaw.code}]`)
  }
}

type Order = { instance: string; solution: string; timeLimit: number; exact: boolean }

function readOrder(args: readonly string[]): Order | null {
  const files: string[] = []
  let timeLimit: number | null = null
  let exact = false
  for (let a = 0; a < args.length; a++) {
    const word = args[a] ?? ''
    if (word === '--exact') exact = true
    else if (word === '--time-limit' || word.startsWith('--time-limit=')) {
      const value = word.includes('=') ? word.slice(word.indexOf('=') + 1) : (args[++a] ?? '')
      timeLimit = value.trim() === '' ? Number.NaN : Number(value)
    } else if (word.startsWith('--')) return null
    else files.push(word)
  }
  const [instance, solution] = files
  if (!instance || !solution || files.length !== 2) return null
  if (timeLimit !== null && !(timeLimit >= 0)) return null
  return { instance, solution, exact, timeLimit: timeLimit ?? (exact ? 600 : 60) }
}

/** Straight into one buffer of the file's size: large instances are not copied and never become a string. */
function readBytes(path: string): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    if (size > LARGEST_FILE) throw new Error(`файл больше ${LARGEST_FILE / 1024 ** 2} МБ`)
    const bytes = new Uint8Array(size)
    let length = 0
    while (length < size) {
      const read = readSync(file, bytes, length, size - length, length)
      if (read === 0) break
      length += read
    }
    return bytes.subarray(0, length)
  } finally {
    closeSync(file)
  }
}

function complain(code: number, text: string): number {
  process.stderr.write(`${text}\n`)
  return code
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
