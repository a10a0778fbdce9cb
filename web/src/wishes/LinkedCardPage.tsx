import { type CardAnswer, wishApi } from '@app/model/wishes'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { call, load, RefusedError } from '#api'
import { refusals } from '#refusals'
import { Bare } from '#shell'
import { Loading, Note } from '#ui'
import classes from './Card.module.css'
import { CardSteps } from './CardSteps.tsx'

/** A preference card by a link or a code, without an account. */
export function LinkedCardPage() {
  const { t } = useLingui()
  const token = useLocation({ select: (location) => location.hash.replace(/^#/, '') })
  const { data, error, refetch } = useQuery({
    queryKey: ['card', token],
    queryFn: () => load(wishApi.readByLink, { body: { token } }),
    enabled: token.length >= 16,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })
  const wrong = token.length < 16
  const save = async (answer: CardAnswer) => {
    const outcome = await call(wishApi.saveByLink, { body: { token, answer } })
    return outcome.ok ? undefined : t(refusals[outcome.code])
  }
  return (
    <Bare>
      {(wrong || error) && (
        <>
          <h1 className={classes.title} data-page-title tabIndex={-1}>
            <Trans>Карточка предпочтений</Trans>
          </h1>
          <Note
            tone="danger"
            live
            action={
              !wrong && (
                <button type="button" className={classes.again} onClick={() => void refetch()}>
                  <Trans>Повторить</Trans>
                </button>
              )
            }
          >
            {t(refusals[wrong ? 'wishes.link-unknown' : error instanceof RefusedError ? error.code : 'bug'])}
          </Note>
        </>
      )}
      {!data && !error && !wrong && <Loading />}
      {data && <CardSteps key={token} view={data} save={save} />}
    </Bare>
  )
}
