import { type Paper, registryApi } from '@app/model/registry'
import { Plural, useLingui } from '@lingui/react/macro'
import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { call } from '#api'
import { Section } from '#ui'
import type { Take } from './PaperFacts.tsx'
import classes from './PaperPage.module.css'

/** Pairs of the order; before registration a pair may be left to another order. */
export function PaperPairs({ paper, take, readOnly }: { paper: Paper; take: Take; readOnly: boolean }) {
  const { t } = useLingui()
  const mayTakeOut = !readOnly && paper.code === 'D14' && paper.pairs.length > 1
  const takeOut = async (id: string) => {
    const pairIds = paper.pairs.filter((pair) => pair.id !== id).map((pair) => pair.id)
    await take(
      await call(registryApi.change, { params: { id: paper.id }, body: { pairIds } }),
      t`Пара убрана из приказа`,
    )
  }
  return (
    <Section
      title={t`Пары`}
      note={<Plural value={paper.pairs.length} one="# пара" few="# пары" many="# пар" other="# пары" />}
    >
      <ul className={classes.list}>
        {paper.pairs.map((pair) => (
          <li key={pair.id} className={classes.pair}>
            <div>
              {pair.mentors.join(', ')} ↔ {pair.mentees.join(', ')}
              <div className={classes.dimmed}>{pair.number}</div>
            </div>
            {mayTakeOut && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t`Убрать из приказа пару ${pair.number}`}
                onClick={() => void takeOut(pair.id)}
              >
                <IconX size={18} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
