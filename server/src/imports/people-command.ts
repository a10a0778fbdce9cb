import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { importErrorSentences, readPeople } from '@app/model/imports'
import { peopleJson, refusalJson } from './people-json.ts'
import { readTable } from './read-table.ts'
import { ImportRefusal } from './refusal.ts'

const USAGE = `Использование: nastavnik import people ФАЙЛ [--json] [--today ГГГГ-ММ-ДД]
Показывает, как будет понят список людей (XLSX, CSV, TSV). Ничего не записывает.
Usage: nastavnik import people FILE [--json] [--today YYYY-MM-DD]
Shows how a list of people is understood. Nothing is written.`

/**
 * `nastavnik import people FILE --json`: prints what is read of a list, without writing anything. The shape of
 * the JSON is described at peopleJson. Ends with 0, with 1 when the file cannot be read (the same JSON then holds
 * no people and one problem with the code of the refusal), with 2 when the command is misspelt.
 */
export async function importPeopleCommand(args: string[]): Promise<number> {
  const options = readOptions(args)
  if (!options) return misused()
  try {
    const { sheets } = await readTable(await readFile(options.file), options.file)
    const reading = readPeople(sheets, { today: options.today })
    if (reading.tables.length === 0) throw new ImportRefusal('import.no-people')
    const json = peopleJson(reading)
    if (options.json) print(JSON.stringify(json))
    else print(summary(json))
    return 0
  } catch (error) {
    const message = reasonOf(error)
    if (!message) throw error
    if (options.json)
      print(
        JSON.stringify(refusalJson(error instanceof ImportRefusal ? error.code : 'file.unreadable', message)),
      )
    process.stderr.write(`${message}\n`)
    return 1
  }
}

function readOptions(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, today: { type: 'string' } },
    })
    const [file, ...others] = positionals
    const today = values.today ?? new Date().toISOString().slice(0, 10)
    if (!file || others.length > 0 || !/^\d{4}-\d{2}-\d{2}$/.test(today)) return undefined
    return { file, json: values.json, today }
  } catch {
    // An unknown option is a misspelt command, and the usage says what is known.
    return undefined
  }
}

function reasonOf(error: unknown): string | undefined {
  if (error instanceof ImportRefusal) return importErrorSentences[error.code]
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'Файл не найден.'
  if (code === 'EISDIR') return 'Это папка, а не файл.'
  return code === 'EACCES' || code === 'EPERM' ? 'Нет права читать этот файл.' : undefined
}

function summary({ people, duplicates, problems, skipped }: ReturnType<typeof peopleJson>): string {
  const lines = problems.map(
    ({ row, sheet, message }) => `  строка ${row}${sheet ? ` (лист «${sheet}»)` : ''}: ${message}`,
  )
  const counts = `Людей: ${people.length} · дублей: ${duplicates.length} · пропущено строк: ${skipped.length} · замечаний: ${problems.length}`
  return [counts, ...lines].join('\n')
}

function misused(): number {
  process.stderr.write(`${USAGE}\n`)
  return 2
}

function print(text: string) {
  process.stdout.write(`${text}\n`)
}
