import { type RoundProspect, roundApi } from '@app/model/rounds'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Radio, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { call, keyOf, queryOf } from '#api'
import { PlaceLink } from '#programmes'
import { refusals } from '#refusals'
import { Dialog, Loading, Note } from '#ui'
import classes from './Dialogs.module.css'

/** A new round: one of the forms of the cycle; a form that nobody can be paired in says why. */
export function NewRoundDialog({ cycleId, onClose }: { cycleId: string; onClose: () => void }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const { data: forms, isError } = useQuery({
    ...queryOf(roundApi.prospects, { params: { id: cycleId } }),
    staleTime: 0,
  })
  const [wanted, setWanted] = useState<string>()
  const [title, setTitle] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const form = wanted ?? forms?.find(isPossible)?.form
  const choice = useRef<HTMLDivElement>(null)
  const known = forms !== undefined
  // The forms come after the dialog: the focus goes on to them.
  useEffect(() => {
    if (known) choice.current?.querySelector<HTMLElement>('input:checked')?.focus()
  }, [known])
  const begin = async () => {
    if (!form) return
    setBusy(true)
    const outcome = await call(roundApi.create, {
      params: { id: cycleId },
      body: { form, ...(title.trim() ? { title: title.trim() } : {}) },
    })
    setBusy(false)
    if (!outcome.ok) return setProblem(t(refusals[outcome.code]))
    await queryClient.invalidateQueries({ queryKey: keyOf(roundApi.list) })
    // First of all, so that the focus goes to the page and not back to the button.
    onClose()
    await navigate({ to: '/programme/matching/$round', params: { round: outcome.answer.id } })
  }
  return (
    <Dialog onClose={onClose} size="lg" title={t`Новый подбор`}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void begin()
        }}
      >
        {isError && (
          <Note tone="danger" live>
            {t(refusals.offline)}
          </Note>
        )}
        {!forms && !isError && <Loading />}
        {forms && forms.length === 0 && (
          <Note tone="warning" action={<PlaceLink to="/programme?panel=forms">{t`Выбрать формы`}</PlaceLink>}>
            <Trans>В цикле не выбрано ни одной формы наставничества.</Trans>
          </Note>
        )}
        {forms && forms.length > 0 && (
          <>
            <Radio.Group
              label={t`Форма наставничества`}
              value={form ?? null}
              onChange={(value) => {
                setWanted(value)
                setProblem(undefined)
              }}
            >
              <div ref={choice} className={classes.cards}>
                {forms.map((one) => (
                  <div key={one.form}>
                    <Radio
                      value={one.form}
                      label={one.title}
                      description={<Numbers prospect={one} />}
                      disabled={!isPossible(one)}
                    />
                  </div>
                ))}
              </div>
            </Radio.Group>
            {!forms.some(isPossible) && (
              <Note
                tone="warning"
                action={<PlaceLink to="/programme/people">{t`Открыть участников`}</PlaceLink>}
              >
                <Trans>
                  Подбирать пока некого: нужен хотя бы один наставляемый без пары и один наставник той же
                  формы.
                </Trans>
              </Note>
            )}
            <TextInput
              label={t`Название`}
              description={t`Необязательно: без него подбор назовётся по форме`}
              placeholder={forms.find((one) => one.form === form)?.title ?? ''}
              maxLength={200}
              value={title}
              onChange={(event) => setTitle(event.currentTarget.value)}
            />
          </>
        )}
        {problem && (
          <Note tone="danger" live>
            {problem}
          </Note>
        )}
        <div className={classes.buttons}>
          <Button type="submit" loading={busy} disabled={!form}>
            <Trans>Подобрать пары</Trans>
          </Button>
          <Button variant="default" onClick={onClose}>
            <Trans>Не сейчас</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

const isPossible = ({ mentees, mentors }: RoundProspect) => mentees > 0 && mentors > 0

/** What the round would begin with, or what is missing for it. */
function Numbers({ prospect }: { prospect: RoundProspect }) {
  const { mentees, mentors, places, menteesWithoutConsent } = prospect
  if (mentees === 0 && mentors === 0) return <Trans>В базах нет никого этой формы</Trans>
  if (mentees === 0) return <Trans>Нет наставляемых без пары</Trans>
  if (mentors === 0) return <Trans>В базе нет наставников этой формы</Trans>
  return (
    <>
      <Plural
        value={mentees}
        one="# наставляемый"
        few="# наставляемых"
        many="# наставляемых"
        other="# наставляемых"
      />
      {', '}
      <Plural
        value={mentors}
        one="# наставник"
        few="# наставника"
        many="# наставников"
        other="# наставника"
      />
      {', '}
      <Plural
        value={places}
        one="# свободное место"
        few="# свободных места"
        many="# свободных мест"
        other="# свободных мест"
      />
      {menteesWithoutConsent > 0 && (
        <>
          {'; '}
          <Trans>без согласия: {menteesWithoutConsent}</Trans>
        </>
      )}
    </>
  )
}
