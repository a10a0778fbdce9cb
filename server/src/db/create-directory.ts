// Runs as a child process: initdb leaves more than half a gigabyte in use behind it.
import { mkdirSync, renameSync } from 'node:fs'
import { openDurable, syncTree } from './durable.ts'

const dir = process.argv[2]
if (!dir) throw new Error('usage: create-directory DIR')
const fresh = `${dir}.new-${process.pid}`
mkdirSync(fresh, { recursive: true })
const db = await openDurable(fresh)
await db.close()
syncTree(fresh)
renameSync(fresh, dir)
process.exit(0)
