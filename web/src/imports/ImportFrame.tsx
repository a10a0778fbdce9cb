import { useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Page, Steps } from '#ui'
import classes from './ImportFrame.module.css'

type Props = {
  /** The import, once there is one. */
  id?: string
  /** From 0: file, columns, check, done. */
  step: 0 | 1 | 2 | 3
  /** What came of each step. */
  notes?: readonly (string | undefined)[]
  note?: ReactNode
  actions?: ReactNode
  width?: 'wide' | 'fill'
  side?: ReactNode
  children: ReactNode
}

/** The page of an import with its four steps, which stay in sight from the beginning. */
export function ImportFrame({ id, step, notes = [], children, ...page }: Props) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const titles = [t`Файл`, t`Столбцы`, t`Проверка`, t`Готово`]
  const go = (to: number) => {
    if (!id || to === 0) return void navigate({ to: '/programme/people/import' })
    const page = to === 2 ? '/programme/people/import/$id/check' : '/programme/people/import/$id'
    void navigate({ to: page, params: { id } })
  }
  return (
    <Page
      title={t`Загрузка списка`}
      crumbs={[{ title: t`Участники`, to: '/programme/people' }]}
      tabs={
        <div className={classes.steps}>
          <Steps
            label={t`Шаги загрузки`}
            steps={titles.map((title, i) => ({ title, note: notes[i] }))}
            current={step}
            // What is loaded has no way back but «Отменить загрузку».
            {...(step < 3 ? { onGo: go } : {})}
          />
        </div>
      }
      {...page}
    >
      {children}
    </Page>
  )
}
