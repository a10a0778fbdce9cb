import { Trans, useLingui } from '@lingui/react/macro'
import { Modal } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useCan } from '#api'
import { findPlaces } from './find-places.ts'
import type { MenuItem } from './navigation.ts'
import classes from './Palette.module.css'
import { PlaceIcon } from './PlaceIcon.tsx'
import type { SearchHit } from './search.ts'

type Props = { menu: readonly MenuItem[]; onClose: () => void }

/** Ctrl+K: pages of the menu, and whatever the server finds by name or number. */
export function Palette({ menu, onClose }: Props) {
  const { t } = useLingui()
  const router = useRouter()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [asked] = useDebouncedValue(typed.trim(), 150)
  const maySearch = useCan('search.use')
  const searchFor = maySearch ? router.options.context.searchFor : undefined
  const { data: hits = [], isFetching } = useQuery({
    queryKey: ['palette', asked],
    queryFn: ({ signal }) => searchFor?.(asked, signal) ?? [],
    enabled: Boolean(searchFor) && asked.length > 1,
    placeholderData: (old) => (asked.length > 1 ? old : undefined),
    // Names are not kept longer than they are looked at.
    gcTime: 0,
  })

  const pages = menu
    .flatMap((item) => [item, ...item.under])
    .flatMap(({ key, title, to }) => (to ? [{ key, title: t(title), to }] : []))
  const places = findPlaces(pages, typed).map(
    ({ key, ...rest }): Line => ({
      ...rest,
      id: key,
      group: t`Разделы`,
      icon: <PlaceIcon place={key} size={18} />,
    }),
  )
  const lines: Line[] = typed.trim().length > 1 ? [...hits, ...places] : places
  const current = Math.min(at, lines.length - 1)

  const go = (line: Line | undefined) => {
    if (!line) return
    onClose()
    void router.navigate({ href: line.to })
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      setAt((current + step + lines.length) % Math.max(1, lines.length))
    }
    if (event.key === 'Enter') go(lines[current])
  }
  return (
    <Modal.Root opened onClose={onClose} size="lg" yOffset="12vh" centered={false}>
      <Modal.Overlay />
      <Modal.Content aria-label={t`Поиск`}>
        <div className={classes.field}>
          <IconSearch size={20} aria-hidden />
          <input
            className={classes.input}
            role="combobox"
            aria-label={t`Поиск`}
            aria-expanded
            aria-controls={id}
            aria-activedescendant={lines[current] ? `${id}-${current}` : undefined}
            aria-autocomplete="list"
            placeholder={searchFor ? t`Имя, номер пары, документ или раздел` : t`Раздел`}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              setAt(0)
            }}
            onKeyDown={onKeyDown}
            data-autofocus
          />
        </div>
        <div id={id} role="listbox" aria-label={t`Найденное`} className={classes.list} tabIndex={-1}>
          {lines.map((line, i) => (
            <Found
              key={`${line.group}-${line.id}`}
              id={`${id}-${i}`}
              line={line}
              heading={lines[i - 1]?.group !== line.group}
              current={i === current}
              onPoint={() => setAt(i)}
              onGo={() => go(line)}
            />
          ))}
        </div>
        {lines.length === 0 && (
          <p className={classes.nothing} role="status">
            {isFetching ? (
              <Trans>Ищем…</Trans>
            ) : (
              <Trans>Ничего не нашлось. Попробуйте начало фамилии или номер.</Trans>
            )}
          </p>
        )}
      </Modal.Content>
    </Modal.Root>
  )
}

type Line = SearchHit & { icon?: React.ReactNode }

type FoundProps = {
  id: string
  line: Line
  heading: boolean
  current: boolean
  onPoint: () => void
  onGo: () => void
}

function Found({ id, line, heading, current, onPoint, onGo }: FoundProps) {
  return (
    <>
      {heading && (
        <div className={classes.group} role="presentation">
          {line.group}
        </div>
      )}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the current line. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys. */}
      <div
        id={id}
        role="option"
        aria-selected={current}
        className={classes.line}
        ref={(node) => {
          if (current) node?.scrollIntoView({ block: 'nearest' })
        }}
        onPointerMove={onPoint}
        onClick={onGo}
      >
        {line.icon}
        <span className={classes.title}>{line.title}</span>
        {line.note && <span className={classes.note}>{line.note}</span>}
      </div>
    </>
  )
}
