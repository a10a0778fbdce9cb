import { type Paper, registryApi } from '@app/model/registry'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '#api'
import { Section } from '#ui'
import { AddPairsDialog } from './AddPairsDialog.tsx'
import classes from './PaperPage.module.css'
import type { Take } from './use-paper.ts'

type Props = { paper: Paper; take: Take; readOnly: boolean }

const shownAtOnce = 30

/** Pairs of the order; before registration they are added and taken out. */
export function PaperPairs({ paper, take, readOnly }: Props) {
  const { t } = useLingui()
  const [whole, setWhole] = useState(false)
  const [adding, setAdding] = useState(false)
  const mayChange = !readOnly && paper.code === 'D14'
  const mayTakeOut = mayChange && paper.pairs.length > 1
  const shown = whole ? paper.pairs : paper.pairs.slice(0, shownAtOnce)
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
      actions={
        mayChange && (
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            <Trans>Добавить</Trans>
          </Button>
        )
      }
    >
      <ul className={classes.list}>
        {shown.map((pair) => (
          <li key={pair.id} className={classes.pair}>
            <div>
              {pair.mentors.join(', ')} ↔ {pair.mentees.join(', ')}
              <div className={classes.dimmed}>
                <Link to="/programme/pairs/$id" params={{ id: pair.id }}>
                  {pair.number}
                </Link>
              </div>
            </div>
            {mayTakeOut && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t`Убрать из приказа пару ${pair.number}`}
                onClick={() => void takeOut(pair.id)}
              >
                <IconX size={18} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {paper.pairs.length > shownAtOnce && (
        <Button variant="subtle" size="compact-md" onClick={() => setWhole(!whole)}>
          {whole ? <Trans>Свернуть</Trans> : <Trans>Показать все: {paper.pairs.length}</Trans>}
        </Button>
      )}
      {adding && <AddPairsDialog paper={paper} take={take} onClose={() => setAdding(false)} />}
    </Section>
  )
}
