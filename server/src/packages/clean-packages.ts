import { sql } from 'kysely'
import type { Db } from '#db'
import { dateOf } from '#http'

/** Throws away files of packages whose days are over, of every organisation; what was made stays in the list. */
export async function cleanPackages(db: Db, now: Date): Promise<void> {
  const today = dateOf(now)
  await db.transaction().execute(async (tx) => {
    await sql`delete from file where exists (select 1 from paper_package p
      where p.organisation_id = file.organisation_id and p.expires_on < ${today}
        and (file.id = any(p.print_files) or file.id = any(p.zip_files)))`.execute(tx)
    await sql`update paper_package set print_files = '{}', zip_files = '{}'
      where expires_on < ${today}`.execute(tx)
  })
}
