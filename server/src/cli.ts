import { enableCompileCache } from 'node:module'

/** `npm run nastavnik -- <command>`: exit code 0 done, 1 refused, 2 wrong use. */
const [first = 'help', ...rest] = process.argv.slice(2)

// Keeps the compiled code in the folder of temporary files: every start after the first is twice as quick.
enableCompileCache()

// A round from a file needs no database, and to load the server takes longer than to solve most rounds.
if (first === 'match') process.exit(await (await import('#matching')).matchCommand(rest))

const { ConfigError, readConfig } = await import('#config')
const { DirectoryTaken } = await import('#db')
const { commands, help } = await import('#operations')
const two = `${first} ${rest[0] ?? ''}`.trim()
const [run, args] = commands[two] ? [commands[two], rest.slice(1)] : [commands[first], rest]

try {
  if (!run) {
    console.log(help())
    process.exit(['help', '--help', '-h'].includes(first) ? 0 : 2)
  }
  process.exit(await run(args, readConfig()))
} catch (error) {
  const expected = error instanceof ConfigError || error instanceof DirectoryTaken
  console.error(expected ? (error as Error).message : error)
  process.exit(1)
}
