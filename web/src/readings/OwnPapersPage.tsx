import { type OwnPaper, readingApi } from '@app/model/readings'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queryOf } from '#api'
import { EmptyState, formatDate, formatMoment, Page, StateMark } from '#ui'
import { isToRead, isToSign } from './own.ts'
import classes from './Readings.module.css'

/** Papers that name the signed-in person: to read, to sign. */
export function OwnPapersPage() {
  const { t } = useLingui()
  const { data } = useSuspenseQuery({ ...queryOf(readingApi.own, {}), staleTime: 0 })
  return (
    <Page title={t`Мои документы`} width="text">
      {data.length === 0 && (
        <EmptyState title={t`Документов пока нет`}>
          <Trans>Приказы, с которыми вас нужно ознакомить, появятся здесь и на «Сегодня».</Trans>
        </EmptyState>
      )}
      <ul className={classes.list}>
        {data.map((one) => (
          <li key={one.id} className={classes.item}>
            <div className={classes.words}>
              <div>{one.title}</div>
              <p className={classes.quiet}>
                {one.kind}
                {one.number && <> № {one.number}</>}
                {one.datedOn && <>, {formatDate(one.datedOn)}</>}
              </p>
              <Mark paper={one} />
            </div>
            <Button
              component={Link}
              to={`/own-papers/${one.id}`}
              variant={isToRead(one) || isToSign(one) ? 'light' : 'default'}
              aria-label={t`Открыть документ: ${one.title}`}
            >
              {isToSign(one) ? (
                <Trans>Прочитать и подписать</Trans>
              ) : isToRead(one) ? (
                <Trans>Прочитать документ</Trans>
              ) : (
                <Trans>Открыть документ</Trans>
              )}
            </Button>
          </li>
        ))}
      </ul>
    </Page>
  )
}

export function Mark({ paper }: { paper: OwnPaper }) {
  const { t } = useLingui()
  if (isToSign(paper)) return <StateMark tone="warning">{t`ждёт вашей подписи`}</StateMark>
  if (isToRead(paper)) return <StateMark tone="warning">{t`не прочитан`}</StateMark>
  if (paper.readOn)
    return <StateMark tone="success">{t`вы ознакомлены ${formatDate(paper.readOn)}`}</StateMark>
  if (paper.signedAt)
    return <StateMark tone="success">{t`вы подписали ${formatMoment(paper.signedAt)}`}</StateMark>
  return null
}
