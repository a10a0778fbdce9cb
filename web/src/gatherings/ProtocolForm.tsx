import { type Gathering, gatheringApi, ProtocolFacts } from '@app/model/gatherings'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Textarea, TextInput } from '@mantine/core'
import { z } from 'zod'
import { useForm, useLeaveGuard } from '#forms'
import { Note, notify, Section } from '#ui'
import classes from './Gathering.module.css'
import { PaperButtons } from './PaperButtons.tsx'
import type { useGathering } from './use-gathering.ts'

type Props = {
  gathering: Gathering
  change: ReturnType<typeof useGathering>['change']
  mayWrite: boolean
}

/** Points are written one on a line. */
const Values = z.object({ number: ProtocolFacts.shape.number, course: z.string(), results: z.string() })

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** «Протокол»: what was done and what came of it; the rest comes of the data. */
export function ProtocolForm({ gathering, change, mayWrite }: Props) {
  const { t } = useLingui()
  const { protocol } = gathering
  const form = useForm({
    schema: Values,
    start: {
      number: protocol.number,
      course: protocol.course.join('\n'),
      results: protocol.results.join('\n'),
    },
    save: async ({ number, course, results }) => {
      const body = { number: number ?? '', course: linesOf(course), results: linesOf(results) }
      if (await change(gatheringApi.protocol, { params: { id: gathering.id }, body }))
        notify(t`Протокол сохранён`)
      return undefined
    },
  })
  useLeaveGuard(form.dirty && !form.busy)
  const unmarked = gathering.guests.every((guest) => guest.attendance === null)
  return (
    <Section
      title={t`Протокол`}
      note={t`Дата, место, присутствовавшие, число бесед и карточек попадут в протокол сами`}
      actions={<PaperButtons gathering={gathering} paper="protocol" title={t`Протокол встречи`} />}
    >
      {unmarked && (
        <Note tone="info">
          <Trans>Явка не отмечена: протокол скажет только, кто был приглашён.</Trans>
        </Note>
      )}
      <form {...form.props} className={classes.form}>
        {form.problem && (
          <Note tone="danger" live>
            {form.problem}
          </Note>
        )}
        <TextInput
          label={t`Номер протокола`}
          disabled={!mayWrite}
          className={classes.number}
          {...form.text('number')}
        />
        <Textarea
          label={t`Ход встречи`}
          description={t`Каждый пункт с новой строки`}
          autosize
          minRows={3}
          disabled={!mayWrite}
          {...form.text('course')}
        />
        <Textarea
          label={t`Итоги встречи`}
          description={t`Каждый пункт с новой строки`}
          autosize
          minRows={2}
          disabled={!mayWrite}
          {...form.text('results')}
        />
        {mayWrite && (
          <div className={classes.buttons}>
            <Button type="submit" loading={form.busy} disabled={!form.dirty}>
              <Trans>Сохранить протокол</Trans>
            </Button>
          </div>
        )}
      </form>
    </Section>
  )
}
