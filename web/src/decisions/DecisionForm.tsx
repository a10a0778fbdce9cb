import { type DecisionBody, DecisionInput, decisionApi, type RoundDecision } from '@app/model/decisions'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core'
import { call } from '#api'
import { DateField, useForm } from '#forms'
import { localDay } from '#programmes'
import { refusals } from '#refusals'
import { Note, notify, Section } from '#ui'
import classes from './Decisions.module.css'
import { bodyWords, opinionWords } from './words.ts'

type Props = { decision: RoundDecision; onRecorded: (next: RoundDecision) => void }

/** Writes down what a council has decided: for which draft, when, by which protocol. */
export function DecisionForm({ decision, onRecorded }: Props) {
  const { t } = useLingui()
  const { rule, drafts } = decision
  const first = drafts.find((draft) => draft.pairs > 0) ?? drafts[0]
  const form = useForm({
    schema: DecisionInput,
    start: {
      draftId: first?.id ?? '',
      step: first?.step ?? 0,
      body: rule.bodies[0] ?? ('teachers_council' as DecisionBody),
      decidedOn: '',
      protocolNumber: '',
      opinionOn: null as string | null,
      opinionNumber: '',
      employerAgreedOn: null as string | null,
      employerOrderOn: null as string | null,
      employerOrderNumber: '',
      comment: '',
    },
    save: async (body) => {
      const outcome = await call(decisionApi.record, { params: { id: decision.roundId }, body })
      if (!outcome.ok) return { reason: t(refusals[outcome.code]) }
      onRecorded(outcome.answer)
      notify(t`Решение записано. Теперь можно сформировать пары`)
      return undefined
    },
  })
  const day = (key: 'decidedOn' | 'opinionOn' | 'employerAgreedOn' | 'employerOrderOn') => ({
    name: key,
    max: localDay(),
    value: form.values[key] || null,
    error: form.error(key),
  })
  return (
    <Section title={t`Записать решение`}>
      <form {...form.props} className={classes.form}>
        {form.problem && (
          <Note tone="danger" live>
            {form.problem}
          </Note>
        )}
        <Radio.Group
          label={t`О каком черновике`}
          value={form.values.draftId}
          onChange={(id) => {
            form.set('draftId', id)
            form.set('step', drafts.find((draft) => draft.id === id)?.step ?? 0)
          }}
        >
          <div className={classes.radios}>
            {drafts.map((draft) => (
              <Radio
                key={draft.id}
                value={draft.id}
                disabled={draft.pairs === 0}
                label={
                  <>
                    {draft.title
                      ? t`черновик ${draft.letter} «${draft.title}»`
                      : t`черновик ${draft.letter}`}
                    ,{' '}
                    <Plural value={draft.pairs} one="# пара" few="# пары" many="# пар" other="# пары" />
                  </>
                }
              />
            ))}
          </div>
        </Radio.Group>
        <div className={classes.fields}>
          <NativeSelect
            label={t`Кто решил`}
            value={form.values.body}
            onChange={(event) => form.set('body', event.currentTarget.value as DecisionBody)} // From the list below.
            data={rule.bodies.map((body) => ({ value: body, label: t(bodyWords[body]) }))}
          />
          <DateField
            label={t`Когда`}
            {...day('decidedOn')}
            onChange={(iso) => form.set('decidedOn', iso ?? '')}
          />
          <TextInput label={t`№ протокола`} {...form.text('protocolNumber')} />
        </div>
        {rule.opinion && (
          <div className={classes.fields}>
            <DateField
              label={t`Мнение получено: ${t(opinionWords[rule.opinion])}`}
              {...day('opinionOn')}
              onChange={(iso) => form.set('opinionOn', iso)}
            />
            <TextInput label={t`№ документа с мнением`} {...form.text('opinionNumber')} />
          </div>
        )}
        {rule.employerAgreed && (
          <div className={classes.fields}>
            <DateField
              label={t`Работодатель согласовал`}
              {...day('employerAgreedOn')}
              onChange={(iso) => form.set('employerAgreedOn', iso)}
            />
            <DateField
              label={t`Дата приказа работодателя`}
              description={t`Копия приказа прикладывается к нашему`}
              {...day('employerOrderOn')}
              onChange={(iso) => form.set('employerOrderOn', iso)}
            />
            <TextInput label={t`№ приказа работодателя`} {...form.text('employerOrderNumber')} />
          </div>
        )}
        <Textarea label={t`Комментарий`} autosize minRows={2} {...form.text('comment')} />
        <div>
          <Button type="submit" loading={form.busy} disabled={!form.values.draftId}>
            <Trans>Записать решение</Trans>
          </Button>
        </div>
      </form>
    </Section>
  )
}
