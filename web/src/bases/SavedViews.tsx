import { type BaseView, baseApi, baseViews, type SavedView } from '@app/model/bases'
import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, Group, Popover, TextInput } from '@mantine/core'
import { IconBookmark, IconTrash } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call, keyOf, queryOf } from '#api'
import { refusals } from '#refusals'
import type { TableView } from '#table'
import { notify } from '#ui'

export type Looking = { view: TableView; chip?: BaseView }

type Props = { page: string; current: Looking; onChoose: (looking: Looking) => void }

/** Own ways of looking at the table: order, filters, columns and the pressed counter under a title. */
export function SavedViews({ page, current, onChoose }: Props) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const [opened, setOpened] = useState(false)
  const [title, setTitle] = useState('')
  const { data: views = [] } = useQuery({
    ...queryOf(baseApi.views, { querystring: { page } }),
    enabled: opened,
  })
  const refresh = () => queryClient.invalidateQueries({ queryKey: keyOf(baseApi.views) })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!title.trim()) return
    // A view is plain JSON.
    const outcome = await call(baseApi.saveView, { body: { page, title, query: current as never } })
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    setTitle('')
    await refresh()
  }
  const remove = async (one: SavedView) => {
    const outcome = await call(baseApi.removeView, { params: { id: one.id } })
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    await refresh()
    notify(t`Вид «${one.title}» удалён`, {
      undo: () => {
        const { title, query } = one
        void call(baseApi.saveView, { body: { page, title, query: query as never } }).then(refresh)
      },
    })
  }
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={300} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          size="xs"
          flex="none"
          leftSection={<IconBookmark size={16} aria-hidden />}
          onClick={() => setOpened((now) => !now)}
        >
          <Trans>Мои виды</Trans>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {views.map((one) => (
          <Group key={one.id} gap={4} wrap="nowrap" justify="space-between">
            <Button
              variant="subtle"
              onClick={() => {
                onChoose(lookingOf(one.query))
                setOpened(false)
              }}
            >
              {one.title}
            </Button>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t`Удалить вид «${one.title}»`}
              onClick={() => void remove(one)}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <form onSubmit={(event) => void save(event)}>
          <TextInput
            label={t`Запомнить нынешний вид`}
            placeholder={t`Восьмые классы без запроса`}
            value={title}
            maxLength={100}
            data-autofocus
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Button type="submit" size="xs" mt={8} disabled={!title.trim()}>
            <Trans>Запомнить вид</Trans>
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}

/** What was kept, as far as this build understands it. */
function lookingOf(query: Record<string, unknown>): Looking {
  const view = typeof query.view === 'object' && query.view !== null ? (query.view as TableView) : {}
  const chip =
    typeof query.chip === 'string' && query.chip in baseViews ? (query.chip as BaseView) : undefined
  return chip ? { view, chip } : { view }
}
