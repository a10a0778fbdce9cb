import { plain } from '@app/model/documents'
import type { Part } from '@app/model/editions'
import { Trans, useLingui } from '@lingui/react/macro'
import { Textarea } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { PlaceLink } from '#programmes'
import { Runs } from './Runs.tsx'
import classes from './TextEditor.module.css'

type Props = {
  part: Part
  /** What it is, for a reader: «Пункт 3», «Строка 2, Наставник». */
  label: string
  onWrite: (words: string) => void
  /** Opens at once: what was just added. */
  fresh?: boolean
}

/** Words that open into a field where they stand. Enter writes, Escape leaves, Tab writes and goes on. */
export function PartField({ part, label, onWrite, fresh = false }: Props) {
  const { t } = useLingui()
  const words = plain(part.text)
  const [typed, setTyped] = useState<string | undefined>(fresh ? words : undefined)
  const button = useRef<HTMLButtonElement>(null)
  const back = useRef(false)
  const field = useRef<HTMLTextAreaElement>(null)
  // The menu that added it gives the focus back to its button: the field takes it after that.
  useEffect(() => {
    if (!fresh) return
    const timer = setTimeout(() => field.current?.focus(), 250)
    return () => clearTimeout(timer)
  }, [fresh])
  const isOpen = typed !== undefined
  // After the field is closed by a key, the reader is where it was opened.
  useEffect(() => {
    if (isOpen || !back.current) return
    back.current = false
    button.current?.focus()
  }, [isOpen])
  if (part.care === 'registration')
    return (
      <span className={classes.locked} title={t`Номер и дату даст регистрация`}>
        <Runs text={part.text} />
      </span>
    )
  const leave = () => {
    // What was just added waits for its first words.
    if (!fresh || typed) write()
  }
  const write = () => {
    setTyped(undefined)
    const next = (typed ?? '').replace(/[ \t]+\n/g, '\n').trim()
    if (next !== words) onWrite(next)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      back.current = true
      write()
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      back.current = true
      setTyped(undefined)
    }
  }
  if (typed === undefined)
    return (
      <button
        ref={button}
        type="button"
        className={classes.part}
        data-empty={!words || undefined}
        aria-label={words ? t`${label}: ${words}. Исправить` : t`${label}: пусто. Написать`}
        onClick={() => setTyped(words)}
      >
        {words ? <Runs text={part.text} /> : <Trans>пусто</Trans>}
      </button>
    )
  return (
    <div className={classes.field}>
      <Textarea
        autosize
        ref={field}
        autoFocus={!fresh}
        maxRows={16}
        maxLength={20_000}
        aria-label={label}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={press}
        onBlur={leave}
      />
      <div className={classes.hint}>
        {part.care === 'requisites' && (
          <Trans>
            Это берётся из реквизитов и изменится только в этом документе. Если неверно везде, исправьте{' '}
            <PlaceLink to="/organisation">реквизиты</PlaceLink>.
          </Trans>
        )}
        {part.care === 'data' && (
          <Trans>
            Имена, даты и формы берутся из базы: правка изменит только бумагу. Если неверно везде, исправьте
            карточку.
          </Trans>
        )}{' '}
        <Trans>Enter – записать, Shift+Enter – новая строка, Esc – не менять</Trans>
      </div>
    </div>
  )
}
