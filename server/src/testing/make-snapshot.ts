import { migrate, openDatabase } from '#db'

const dataDir = process.argv[2]
if (!dataDir) throw new Error('usage: make-snapshot DIR')
const database = await openDatabase({ dataDir })
await migrate(database.db)
await database.close()
process.exit(0)
