import { compareWords, type Slot, type Standing, wordsOf } from '@app/model/editions'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { StateMark } from '#ui'
import { Bits } from './Changes.tsx'
import { kept, without } from './edit-list.ts'
import classes from './TextEditor.module.css'
import type { Change } from './use-text.ts'

type Props = { slot: Slot; standing: Standing; label: string; change: Change }

/** Beside a corrected piece: what the system made of the data, what is other in it, and the way back. */
export function SlotNote({ slot, standing, label, change }: Props) {
  const { t } = useLingui()
  const { generated, piece } = slot
  const back = () => change((edits) => without(edits, slot))
  const stale = standing === 'changed'
  return (
    <aside className={classes.note} data-stale={stale || undefined} aria-label={t`${label}: правка`}>
      <StateMark tone={stale ? 'warning' : 'info'}>
        {stale
          ? t`данные изменились: посмотрите новую редакцию`
          : slot.removed
            ? t`убрано вручную`
            : slot.added
              ? t`добавлено вручную`
              : t`исправлено вручную`}
      </StateMark>
      {generated && !slot.removed && (
        <>
          <div className={classes.noteTitle}>
            <Trans>Сформировано системой</Trans>
          </div>
          <div className={classes.words}>{wordsOf(generated.parts)}</div>
          <div className={classes.noteTitle}>
            <Trans>Что изменено</Trans>
          </div>
          <div className={classes.words}>
            <Bits bits={compareWords(wordsOf(generated.parts), wordsOf(piece.parts))} />
          </div>
        </>
      )}
      <div className={classes.buttons}>
        {stale && generated && (
          <Button
            size="compact-sm"
            onClick={() =>
              change((edits) =>
                kept(
                  edits,
                  slot.edits.map((edit) => edit.id),
                  generated,
                ),
              )
            }
          >
            <Trans>Оставить правку</Trans>
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          onClick={back}
          aria-label={slot.added ? t`Убрать добавленное: ${label}` : t`Вернуть как было: ${label}`}
        >
          {slot.added ? (
            <Trans>Убрать</Trans>
          ) : stale ? (
            <Trans>Взять новую редакцию</Trans>
          ) : (
            <Trans>Вернуть как было</Trans>
          )}
        </Button>
      </div>
    </aside>
  )
}
