import { approvalApi, isAsked } from '@app/model/approvals'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queryOf } from '#api'
import { stepWords } from '#approvals'
import { EmptyState, formatDate, Page, StateMark } from '#ui'
import classes from './Readings.module.css'

/** Papers that the signed-in person is asked to agree. */
export function AgreementsPage() {
  const { t } = useLingui()
  const { data } = useSuspenseQuery({ ...queryOf(approvalApi.own, {}), staleTime: 0 })
  return (
    <Page title={t`Согласование документов`} width="text">
      {data.length === 0 && (
        <EmptyState title={t`Согласовывать сейчас нечего`}>
          <Trans>Когда куратор отправит вам документ, он появится здесь и на «Сегодня».</Trans>
        </EmptyState>
      )}
      <ul className={classes.list}>
        {data.map((one) => (
          <li key={one.id} className={classes.item}>
            <div className={classes.words}>
              <div>{one.title}</div>
              <p className={classes.quiet}>
                {one.kind} · {one.who}, {formatDate(one.sentOn)}
                {one.dueOn && <Trans> · ответить до {formatDate(one.dueOn)}</Trans>}
              </p>
              <StateMark tone={stepWords[one.state].tone}>{t(stepWords[one.state].title)}</StateMark>
            </div>
            <Button
              component={Link}
              to={`/agreements/${one.id}`}
              variant={isAsked(one.state) ? 'light' : 'default'}
              aria-label={
                isAsked(one.state) ? t`Прочитать и ответить: ${one.title}` : t`Открыть документ: ${one.title}`
              }
            >
              {isAsked(one.state) ? <Trans>Прочитать и ответить</Trans> : <Trans>Открыть документ</Trans>}
            </Button>
          </li>
        ))}
      </ul>
    </Page>
  )
}
