import { Trans, useLingui } from '@lingui/react/macro'
import { Button, CloseButton, Popover, TextInput } from '@mantine/core'
import { IconBookmarkPlus } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { type Counter, Counters } from '#ui'
import { type NamedView, readOwnViews, sameRows, writeOwnViews } from './own-views.ts'
import classes from './SavedViews.module.css'
import type { TableView } from './view.ts'

type BuiltIn = Pick<Counter<string>, 'count' | 'tone'> & NamedView

type Props = {
  /** The same as of `useTableView`. */
  name: string
  /** Views that everybody has: «Без согласия 9». */
  views: readonly BuiltIn[]
  view: TableView
  onView: (view: TableView) => void
}

/** Views of a table as chips: those of the page and those that the person has saved. */
export function SavedViews({ name, views, view, onView }: Props) {
  const { t } = useLingui()
  const [own, setOwn] = useState(() => readOwnViews(name))
  const change = (next: NamedView[]) => {
    setOwn(next)
    writeOwnViews(name, next)
  }
  const all: BuiltIn[] = [...views, ...own]
  const current = all.find((one) => sameRows(one.view, view))
  const { columns } = view
  const show = (chosen: TableView) => onView({ ...chosen, ...(columns ? { columns } : {}) })
  const isOwn = current !== undefined && own.some(({ title }) => title === current.title)
  return (
    <div className={classes.views} data-no-print>
      <Counters
        label={t`Сохранённые виды`}
        items={all.map(({ title, count, tone }) => ({ key: title, title, count, tone }))}
        value={current?.title}
        onChange={(title) => show(all.find((one) => one.title === title)?.view ?? {})}
      />
      {isOwn && (
        <CloseButton
          aria-label={t`Убрать вид «${current.title}»`}
          title={t`Убрать вид «${current.title}»`}
          onClick={() => {
            change(own.filter(({ title }) => title !== current.title))
            show({})
          }}
        />
      )}
      {!current && !sameRows(view, {}) && (
        <SaveView
          taken={all.map(({ title }) => title)}
          onSave={(title) => {
            const { columns: _, ...rest } = view
            change([...own, { title, view: rest }])
          }}
        />
      )}
    </div>
  )
}

function SaveView({ taken, onSave }: { taken: readonly string[]; onSave: (title: string) => void }) {
  const { t } = useLingui()
  const [opened, setOpened] = useState(false)
  const [title, setTitle] = useState('')
  const [problem, setProblem] = useState<string>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const name = title.trim()
    if (!name) return setProblem(t`Назовите вид`)
    if (taken.includes(name)) return setProblem(t`Такой вид уже есть`)
    setOpened(false)
    onSave(name)
  }
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus withinPortal width={280}>
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconBookmarkPlus size={16} aria-hidden />}
          onClick={() => setOpened((now) => !now)}
        >
          <Trans>Сохранить вид</Trans>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={submit} className={classes.form} noValidate>
          <TextInput
            label={t`Название вида`}
            description={t`Запомнятся поиск, фильтры и порядок, на этом устройстве`}
            maxLength={40}
            value={title}
            error={problem}
            onChange={(event) => {
              setTitle(event.currentTarget.value)
              setProblem(undefined)
            }}
            data-autofocus
          />
          <div>
            <Button type="submit">
              <Trans>Сохранить вид</Trans>
            </Button>
          </div>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
