import { type Decision, decisionApi, type RoundDecision } from '@app/model/decisions'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { call, queryOf, useCan } from '#api'
import { refusals } from '#refusals'
import { RoundStep } from '#rounds'
import { ConfirmButton, Facts, formatDate, formatMoment, Note, notify, Section } from '#ui'
import { DecisionForm } from './DecisionForm.tsx'
import { RuleDialog } from './RuleDialog.tsx'
import { bodyWords, opinionWords } from './words.ts'

const route = getRouteApi('/app/programme/programme/matching/$round/decision')

/** «Решение»: who decides on the pairs of this form, and what was decided. */
export function DecisionPage() {
  const { t } = useLingui()
  const { round: id } = route.useParams()
  const queryClient = useQueryClient()
  const query = queryOf(decisionApi.read, { params: { id } })
  // A draft may have been changed on the page before.
  const { data: decision } = useSuspenseQuery({ ...query, staleTime: 0 })
  const mayWrite = useCan('matching.write')
  const mayRule = useCan('cycle.write')
  const [ruling, setRuling] = useState(false)
  const keep = (next: RoundDecision) => queryClient.setQueryData(query.queryKey, next)
  const { rule, needed } = decision
  return (
    <RoundStep id={id} title={t`Решение`}>
      {(round) => (
        <>
          <Section
            title={t`Кто решает`}
            actions={
              mayRule && (
                <Button variant="default" onClick={() => setRuling(true)}>
                  <Trans>Изменить порядок</Trans>
                </Button>
              )
            }
          >
            <Facts
              facts={[
                { label: t`Форма`, value: decision.formTitle },
                { label: t`Решает`, value: rule.bodies.map((body) => t(bodyWords[body])).join(t` или `) },
                { label: t`Нужно мнение`, value: rule.opinion && t(opinionWords[rule.opinion]) },
                {
                  label: t`Работодатель`,
                  value: rule.employerAgreed && t`согласует пары и издаёт свой приказ`,
                },
              ]}
            />
          </Section>
          {!needed && (
            <Note
              tone="info"
              action={
                <Link to="/programme/matching/$round" params={{ round: round.id }}>
                  <Trans>Открыть черновик и сформировать пары</Trans>
                </Link>
              }
            >
              <Trans>
                Отдельного решения для этой формы не нужно: пары предлагает куратор, а решением становится
                приказ директора. Пары можно формировать сразу.
              </Trans>
            </Note>
          )}
          {decision.decisions.map((one) => (
            <Recorded key={one.id} decision={one} mayWrite={mayWrite} onCancelled={keep} />
          ))}
          {needed && <Uncovered decision={decision} />}
          {needed && <Decided decision={decision} />}
          {needed && mayWrite && round.closedOn === null && (
            <DecisionForm key={decision.decisions.length} decision={decision} onRecorded={keep} />
          )}
          {ruling && (
            <RuleDialog
              form={decision.form}
              title={decision.formTitle}
              rule={rule}
              onClose={() => setRuling(false)}
              onSaved={async () => {
                await queryClient.invalidateQueries({ queryKey: query.queryKey })
                setRuling(false)
              }}
            />
          )}
        </>
      )}
    </RoundStep>
  )
}

/** What stands between the drafts and the pairs now. */
function Uncovered({ decision }: { decision: RoundDecision }) {
  if (decision.decisions.length === 0)
    return (
      <Note tone="warning">
        <Trans>Решение ещё не записано. До него сформировать пары этой формы нельзя.</Trans>
      </Note>
    )
  const changed = decision.drafts.filter((draft) => draft.undecided > 0)
  return changed.map((draft) => (
    <Note key={draft.id} tone="warning">
      <Trans>Черновик {draft.letter}:</Trans>{' '}
      <Plural
        value={draft.undecided}
        one="# пары не было в решении."
        few="# пар не было в решении."
        many="# пар не было в решении."
        other="# пары не было в решении."
      />
    </Note>
  ))
}

/** The way on: a draft all of whose pairs were decided on. */
function Decided({ decision }: { decision: RoundDecision }) {
  const draft = decision.drafts.find((one) => one.pairs > 0 && one.undecided === 0)
  if (!draft || decision.decisions.length === 0) return null
  return (
    <Note
      tone="success"
      action={
        <Link
          to="/programme/matching/$round"
          params={{ round: decision.roundId }}
          search={{ draft: draft.letter }}
        >
          <Trans>Открыть черновик и сформировать пары</Trans>
        </Link>
      }
    >
      <Trans>О всех парах черновика {draft.letter} решение есть.</Trans>
    </Note>
  )
}

type RecordedProps = { decision: Decision; mayWrite: boolean; onCancelled: (next: RoundDecision) => void }

function Recorded({ decision, mayWrite, onCancelled }: RecordedProps) {
  const { t } = useLingui()
  const numbered = (day: string | null, number: string) =>
    day && [formatDate(day), number && `№ ${number}`].filter(Boolean).join(' ')
  const cancel = async () => {
    const outcome = await call(decisionApi.cancel, { params: { id: decision.id } })
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    onCancelled(outcome.answer)
    notify(t`Запись о решении убрана`)
  }
  return (
    <Section
      title={t`${t(bodyWords[decision.body])}, ${formatDate(decision.decidedOn)}`}
      note={t`Записал(а) ${decision.who}, ${formatMoment(decision.recordedAt)}`}
      actions={
        mayWrite && (
          <ConfirmButton
            variant="subtle"
            color="red"
            question={<Trans>Без этой записи сформировать пары будет нельзя, пока не появится другая.</Trans>}
            confirm={t`Убрать запись`}
            onConfirm={cancel}
          >
            <Trans>Убрать…</Trans>
          </ConfirmButton>
        )
      }
    >
      <Facts
        facts={[
          { label: t`Протокол`, value: decision.protocolNumber && `№ ${decision.protocolNumber}` },
          { label: t`Черновик`, value: t`${decision.letter}, пар: ${decision.pairs}` },
          { label: t`Мнение получено`, value: numbered(decision.opinionOn, decision.opinionNumber) },
          { label: t`Работодатель согласен`, value: numbered(decision.employerAgreedOn, '') },
          {
            label: t`Приказ работодателя`,
            value: numbered(decision.employerOrderOn, decision.employerOrderNumber),
          },
          { label: t`Комментарий`, value: decision.comment },
        ]}
      />
    </Section>
  )
}
