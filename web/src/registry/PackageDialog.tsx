import { mostSubjects, packageApi } from '@app/model/packages'
import { type KindRow, registryApi, type Variant } from '@app/model/registry'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, Select, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call, keyOf, queryOf } from '#api'
import { useCycle } from '#programmes'
import { refusals } from '#refusals'
import { Dialog, DialogFoot, Loading, notify } from '#ui'
import classes from './Kinds.module.css'
import { Nobody } from './SubjectDialog.tsx'
import { groupsOf, matching, type Side } from './subject-lists.ts'

type Props = { kind: KindRow; variant: Variant; onClose: () => void }

/** «Для многих»: the people of a class, of a base or a selection; the package is made in the background. */
export function PackageDialog({ kind, variant, onClose }: Props) {
  const { t } = useLingui()
  const cycle = useCycle()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [typed, setTyped] = useState('')
  const [group, setGroup] = useState<string | null>(null)
  const [side, setSide] = useState<Side | undefined>()
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const [withFiles, setWithFiles] = useState(false)
  const [busy, setBusy] = useState(false)
  const asked = { code: kind.code, variant: variant.variant, cycleId: cycle?.id }
  const { data } = useQuery({ ...queryOf(registryApi.subjects, { querystring: asked }), staleTime: 0 })
  const rows = data ?? []
  // Whoever takes part is meant as a rule; before the bases there is everybody.
  const role = side === undefined ? (rows.some((row) => row.role) ? 'both' : null) : side
  const found = matching(rows, { typed, group, role })
  const chosen = found.filter(({ id }) => !without.has(id))
  const roles = new Set(rows.flatMap((row) => row.role ?? []))
  const make = async () => {
    if (!cycle) return
    setBusy(true)
    const outcome = await call(packageApi.create, {
      body: { ...asked, cycleId: cycle.id, subjectIds: chosen.map(({ id }) => id), withFiles },
    })
    setBusy(false)
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    await queryClient.invalidateQueries({ queryKey: keyOf(packageApi.list) })
    await navigate({ to: '/programme/documents/packages' })
  }
  const toggle = (id: string, on: boolean) => {
    const next = new Set(without)
    if (on) next.delete(id)
    else next.add(id)
    setWithout(next)
  }
  return (
    <Dialog title={t`Для многих: ${variant.title || kind.title}`} size="lg" onClose={onClose}>
      {!data ? (
        <Loading />
      ) : rows.length === 0 ? (
        <Nobody about={variant.about} />
      ) : (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            void make()
          }}
        >
          <div className={classes.filters}>
            <TextInput
              label={t`Найти`}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <Select
              label={variant.about === 'pair' ? t`Форма` : t`Класс, группа`}
              data={groupsOf(rows)}
              value={group}
              onChange={setGroup}
              searchable
              clearable
              clearButtonProps={{ 'aria-label': t`Все классы` }}
              placeholder={t`Все`}
              nothingFoundMessage={t`Такого нет`}
            />
            {roles.size > 0 && (
              <Select
                label={t`Кто`}
                data={[
                  { value: 'both', label: t`Участники цикла` },
                  { value: 'mentee', label: t`Наставляемые` },
                  { value: 'mentor', label: t`Наставники` },
                  { value: 'all', label: t`Все люди` },
                ]}
                value={role ?? 'all'}
                // Values of the list above.
                onChange={(next) => setSide(next === 'all' ? null : (next as Side))}
                allowDeselect={false}
              />
            )}
          </div>
          <ul className={classes.people} aria-label={t`Кому документ`}>
            {found.slice(0, mostSubjects).map((one) => (
              <li key={one.id}>
                <Checkbox
                  py={4}
                  label={one.title}
                  description={one.note}
                  checked={!without.has(one.id)}
                  onChange={(event) => toggle(one.id, event.currentTarget.checked)}
                />
              </li>
            ))}
          </ul>
          <Checkbox
            label={t`Ещё и отдельный файл на каждого, в архиве`}
            checked={withFiles}
            onChange={(event) => setWithFiles(event.currentTarget.checked)}
          />
          <div className={classes.note}>
            <Trans>
              Общие ответы (кому передаются данные, сроки и другие) берутся из последнего такого документа.
              Пакет собирается в фоне: мы сообщим, когда он будет готов. Файлы хранятся неделю.
            </Trans>
          </div>
          {chosen.length > mostSubjects && (
            <div className={classes.problem}>
              <Trans>За один раз не больше {mostSubjects}: выберите классы по частям.</Trans>
            </div>
          )}
          <DialogFoot onClose={onClose}>
            <Button
              type="submit"
              loading={busy}
              disabled={chosen.length === 0 || chosen.length > mostSubjects}
            >
              <Plural
                value={chosen.length}
                one="Собрать # документ"
                few="Собрать # документа"
                many="Собрать # документов"
                other="Собрать # документов"
              />
            </Button>
          </DialogFoot>
        </form>
      )}
    </Dialog>
  )
}
