import { isToRead, isToSign, type OwnPaper, readingApi } from '@app/model/readings'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queryOf } from '#api'
import { EmptyState, formatDate, formatMoment, Page, StateMark } from '#ui'
import classes from './Readings.module.css'

/** Papers that name the signed-in person: to read, to sign. */
export function OwnPapersPage() {
  const { t } = useLingui()
  const { data } = useSuspenseQuery({ ...queryOf(readingApi.own, {}), staleTime: 0 })
  return (
    <Page title={t`Мои документы`} width="text">
      {data.length === 0 && (
        <EmptyState title={t`Документов пока нет`}>
          <Trans>
            Документы, с которыми вас нужно ознакомить или которые вам нужно подписать, появятся здесь и на
            «Сегодня».
          </Trans>
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
              aria-label={`${t(actionOf(one))}: ${one.title}`}
            >
              {t(actionOf(one))}
            </Button>
          </li>
        ))}
      </ul>
    </Page>
  )
}

/** The button of a paper, by what is still to be done with it. */
const actionOf = (paper: OwnPaper) =>
  isToSign(paper)
    ? msg`Прочитать и подписать`
    : isToRead(paper)
      ? msg`Прочитать документ`
      : msg`Открыть документ`

export function Mark({ paper }: { paper: OwnPaper }) {
  const { t } = useLingui()
  if (isToSign(paper)) return <StateMark tone="warning">{t`ждёт вашей подписи`}</StateMark>
  if (isToRead(paper)) return <StateMark tone="warning">{t`не прочитан`}</StateMark>
  if (paper.refusedAt)
    return <StateMark tone="danger">{t`вы отказались ${formatMoment(paper.refusedAt)}`}</StateMark>
  if (paper.readOn)
    return <StateMark tone="success">{t`вы ознакомлены ${formatDate(paper.readOn)}`}</StateMark>
  if (paper.signedAt)
    return <StateMark tone="success">{t`вы подписали ${formatMoment(paper.signedAt)}`}</StateMark>
  return null
}
