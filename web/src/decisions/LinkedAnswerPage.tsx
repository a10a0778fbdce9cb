import { confirmationApi, type GivenAnswer } from '@app/model/decisions'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { call, load, RefusedError } from '#api'
import { refusals } from '#refusals'
import { Bare } from '#shell'
import { Loading, Note } from '#ui'
import classes from './Answer.module.css'
import { AnswerForm } from './AnswerForm.tsx'

/** The question about a pair by a link or a code, without an account. */
export function LinkedAnswerPage() {
  const { t } = useLingui()
  const token = useLocation({ select: (location) => location.hash.replace(/^#/, '') })
  const wrong = token.length < 16
  const { data, error, refetch } = useQuery({
    queryKey: ['answer', token],
    queryFn: () => load(confirmationApi.readByLink, { body: { token } }),
    enabled: !wrong,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })
  const save = async (answer: GivenAnswer) => {
    const outcome = await call(confirmationApi.answerByLink, { body: { token, ...answer } })
    return outcome.ok ? undefined : t(refusals[outcome.code])
  }
  const code = wrong
    ? 'confirmation.link-unknown'
    : error instanceof RefusedError
      ? error.code
      : error
        ? 'bug'
        : undefined
  return (
    <Bare>
      <h1 className={classes.title} data-page-title tabIndex={-1}>
        <Trans>Согласие на пару</Trans>
      </h1>
      {code && (
        <Note
          tone="danger"
          live
          action={!wrong && <Button variant="default" onClick={() => void refetch()}>{t`Повторить`}</Button>}
        >
          {t(refusals[code])}
        </Note>
      )}
      {!data && !code && <Loading />}
      {data && <AnswerForm key={token} view={data} save={save} />}
    </Bare>
  )
}
