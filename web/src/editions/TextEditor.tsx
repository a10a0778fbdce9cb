import type { Block } from '@app/model/documents'
import type { Slot, Standing } from '@app/model/editions'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { ConfirmButton, Note } from '#ui'
import { BlockSlots } from './BlockSlots.tsx'
import { LostEdits } from './LostEdits.tsx'
import classes from './TextEditor.module.css'
import { useText } from './use-text.ts'

/** The text of a draft piece by piece: every one is corrected where it stands, the generated one is beside it. */
export function TextEditor({ id, takesFocus }: { id: string; takesFocus: boolean }) {
  const { t } = useLingui()
  const { text, laid, saving, change, undo } = useText(id)
  const [fresh, setFresh] = useState<string>()
  const standings = new Map(laid.standings.map((one) => [one.id, one.standing]))
  const standingOf = (slot: Slot): Standing =>
    slot.edits.some((edit) => standings.get(edit.id) === 'changed') ? 'changed' : 'stands'
  const stale = laid.slots.filter((slot) => standingOf(slot) === 'changed')
  const lost = text.edits.filter((edit) => standings.get(edit.id) === 'lost')
  const blocks = slotsByBlock(text.generated.blocks, laid.slots)
  const region = useRef<HTMLElement>(null)
  // Whoever has opened it by a button goes on in the text, not among the questions beside.
  useEffect(() => {
    if (takesFocus) region.current?.focus({ preventScroll: true })
  }, [takesFocus])
  const press = (event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLTextAreaElement
    if (event.key === 'Escape' && !typing && !event.defaultPrevented)
      document.querySelector<HTMLElement>('[data-page-title]')?.focus()
    if (typing || !undo || !(event.ctrlKey || event.metaKey) || event.code !== 'KeyZ') return
    event.preventDefault()
    undo()
  }
  const toFirst = () => document.querySelector<HTMLElement>('[data-stale] button')?.focus()
  return (
    // The whole editor listens for Ctrl+Z and Esc, wherever in it the reader is.
    <section
      ref={region}
      tabIndex={-1}
      className={classes.editor}
      aria-label={t`Правка текста`}
      onKeyDown={press}
    >
      <div className={classes.bar}>
        <span className={classes.state} aria-live="polite">
          {saving ? (
            <Trans>Сохраняется…</Trans>
          ) : text.edits.length === 0 ? (
            <Trans>Правок нет: нажмите на текст, чтобы исправить. Esc – к кнопкам документа</Trans>
          ) : (
            <Plural
              value={text.edits.length}
              one="# правка, сохранена"
              few="# правки, сохранены"
              many="# правок, сохранены"
              other="# правки, сохранены"
            />
          )}
        </span>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          disabled={!undo}
          title={undo ? 'Ctrl+Z' : t`В этот заход вы ещё ничего не изменили`}
          onClick={undo}
        >
          <Trans>Отменить последнее</Trans>
        </Button>
        {text.edits.length > 0 && (
          <ConfirmButton
            variant="default"
            size="compact-md"
            question={<Trans>Все правки будут убраны, текст станет таким, как сформировала система.</Trans>}
            confirm={t`Вернуть весь текст`}
            onConfirm={() => change(() => [])}
          >
            <Trans>Вернуть весь текст как было…</Trans>
          </ConfirmButton>
        )}
      </div>
      {stale.length > 0 && (
        <Note
          tone="warning"
          title={t`Данные под правками изменились`}
          action={
            <Button size="compact-sm" variant="default" onClick={toFirst}>
              <Trans>Показать первую</Trans>
            </Button>
          }
        >
          <Trans>
            Правки остались, но система теперь написала бы иначе. У каждой решите: оставить правку или взять
            новую редакцию. До этого документ не зарегистрировать.
          </Trans>
        </Note>
      )}
      {lost.length > 0 && <LostEdits edits={lost} change={change} />}
      <div className={classes.sheet} lang="ru">
        {blocks.map(({ key, block, slots }) => (
          <BlockSlots key={key} {...{ block, slots, standingOf, change, fresh, setFresh }} />
        ))}
      </div>
    </section>
  )
}

/** Blocks in their order, each with its pieces; a block has no name but its place. */
function slotsByBlock(blocks: readonly Block[], slots: readonly Slot[]) {
  const byBlock = new Map<string, Slot[]>()
  for (const slot of slots) {
    const at = /^\d+/.exec(slot.piece.key)?.[0] ?? ''
    byBlock.set(at, [...(byBlock.get(at) ?? []), slot])
  }
  return blocks.map((block, i) => ({ key: String(i), block, slots: byBlock.get(String(i)) ?? [] }))
}
