import type { WaitingRow } from '@app/model/waiting'
import type { Db } from '#db'
import { findDraft, listRounds, readBoard } from '#rounds'

type Reason = NonNullable<WaitingRow['reason']>
type Asked = { organisationId: string; cycleId: string; today: string; now: Date; seesVetoes: boolean }

/** Why the last round of each form has found nobody, by participation; the newest round speaks first. */
export async function listReasons(db: Db, asked: Asked): Promise<Map<string, Reason>> {
  const { organisationId, cycleId } = asked
  const reasons = new Map<string, Reason>()
  const forms = new Set<string>()
  for (const round of await listRounds(db, organisationId, { cycleId })) {
    const [newest] = round.drafts.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    if (!newest || forms.has(round.form)) continue
    forms.add(round.form)
    const draft = await findDraft(db, organisationId, newest.id)
    if (!draft) continue
    const board = await (await readBoard(db, draft, asked))()
    const say = (id: string, text: string) => {
      if (!reasons.has(id))
        reasons.set(id, { roundId: round.id, round: round.title, draftId: draft.id, text })
    }
    for (const { mentee, text } of board.unmatched) say(mentee, text)
    for (const { mentee, mentor } of board.pairs) {
      const found = `в черновике ${draft.letter} пара есть, но ещё не сформирована`
      say(mentee, found)
      say(mentor, found)
    }
    for (const mentor of board.mentors) {
      if (mentor.load > 0) continue
      if (!mentor.consented) say(mentor.id, 'нет действующих согласий')
      else if (mentor.places === 0) say(mentor.id, 'нет свободных мест')
      else say(mentor.id, 'в последнем подборе никому не предложен')
    }
  }
  return reasons
}
