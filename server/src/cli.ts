import { ConfigError, readConfig } from '#config'
import { DirectoryTaken } from '#db'
import { commands, help } from '#operations'

/** `npm run nastavnik -- <command>`: exit code 0 done, 1 refused, 2 wrong use. */
const [first = 'help', ...rest] = process.argv.slice(2)
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
