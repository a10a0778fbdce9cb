import { type ConfirmationView, confirmationApi, type GivenAnswer } from '@app/model/decisions'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { call, queryOf } from '#api'
import { refusals } from '#refusals'
import { EmptyState, Page } from '#ui'
import classes from './Answer.module.css'
import { AnswerForm } from './AnswerForm.tsx'

/** Pairs that the signed-in person, or the child, is asked about. */
export function OwnAnswersPage() {
  const { t } = useLingui()
  const { data: views } = useSuspenseQuery({ ...queryOf(confirmationApi.own, {}), staleTime: 0 })
  return (
    <Page title={t`Согласие на пару`} width="text">
      {views.length === 0 && (
        <EmptyState title={t`Сейчас отвечать не на что`}>
          <Trans>Когда вам предложат пару, вопрос появится здесь.</Trans>
        </EmptyState>
      )}
      {views.map((view) => (
        <div key={`${view.pairId} ${view.personId}`} className={classes.own}>
          <Own view={view} />
        </div>
      ))}
    </Page>
  )
}

function Own({ view }: { view: ConfirmationView }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const save = async (body: GivenAnswer) => {
    const params = { id: view.pairId, person: view.personId }
    const outcome = await call(confirmationApi.answerOwn, { params, body })
    if (!outcome.ok) return t(refusals[outcome.code])
    await queryClient.invalidateQueries()
    return undefined
  }
  return <AnswerForm view={view} save={save} />
}
