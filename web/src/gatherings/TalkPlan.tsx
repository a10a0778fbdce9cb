import { type Gathering, gatheringApi, type TalkSettings, usualTalks } from '@app/model/gatherings'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconCalendarTime } from '@tabler/icons-react'
import { useState } from 'react'
import { ConfirmButton, Note, Section } from '#ui'
import classes from './Gathering.module.css'
import { PaperButtons } from './PaperButtons.tsx'
import { TalkFields } from './TalkFields.tsx'
import { TalkTable } from './TalkTable.tsx'
import { talkFacts } from './talk-facts.ts'
import type { useGathering } from './use-gathering.ts'

type Props = {
  gathering: Gathering
  change: ReturnType<typeof useGathering>['change']
  mayWrite: boolean
}

/** «Беседы по кругу»: everyone meets everyone they should in the fewest rounds. */
export function TalkPlan({ gathering, change, mayWrite }: Props) {
  const { t } = useLingui()
  const { schedule } = gathering
  const [settings, setSettings] = useState<TalkSettings>(schedule?.settings ?? usualTalks)
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState(false)
  const params = { id: gathering.id }
  const plan = async () => {
    setBusy(true)
    const taken = await change(gatheringApi.schedule, { params, body: { settings } })
    setBusy(false)
    if (taken) setAsking(false)
  }
  const editing = mayWrite && (asking || !schedule)
  return (
    <Section
      title={t`Беседы по кругу`}
      note={t`Короткие разговоры за столами: каждый поговорит со всеми, с кем мог бы работать, за наименьшее число раундов`}
      actions={
        schedule && (
          <>
            <PaperButtons gathering={gathering} paper="schedule" title={t`Расписание`} />
            <PaperButtons gathering={gathering} paper="routes" title={t`Личные маршруты`} />
            {mayWrite && !asking && (
              <Button variant="default" onClick={() => setAsking(true)}>
                <Trans>Составить заново</Trans>
              </Button>
            )}
          </>
        )
      }
    >
      {editing && (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            void plan()
          }}
        >
          <TalkFields value={settings} onChange={setSettings} />
          <div className={classes.buttons}>
            <Button type="submit" loading={busy} leftSection={<IconCalendarTime size={18} aria-hidden />}>
              <Trans>Составить расписание</Trans>
            </Button>
            {schedule && (
              <Button variant="default" onClick={() => setAsking(false)}>
                <Trans>Не сейчас</Trans>
              </Button>
            )}
            {schedule && (
              <ConfirmButton
                variant="subtle"
                color="red"
                question={<Trans>Встреча пройдёт без бесед по кругу, расписание пропадёт.</Trans>}
                confirm={t`Убрать расписание`}
                onConfirm={async () => {
                  if (await change(gatheringApi.clearSchedule, { params })) setAsking(false)
                }}
              >
                <Trans>Без бесед…</Trans>
              </ConfirmButton>
            )}
          </div>
        </form>
      )}
      {!schedule && !mayWrite && (
        <p className={classes.quiet}>
          <Trans>Расписание бесед не составлено.</Trans>
        </p>
      )}
      {schedule && <Outcome gathering={gathering} schedule={schedule} />}
    </Section>
  )
}

function Outcome({
  gathering,
  schedule,
}: {
  gathering: Gathering
  schedule: NonNullable<Gathering['schedule']>
}) {
  const { t } = useLingui()
  const facts = talkFacts(gathering, schedule)
  return (
    <>
      <p className={classes.outcome}>
        <Plural value={facts.rounds} one="# раунд" few="# раунда" many="# раундов" other="# раунда" />
        {', '}
        <Plural value={facts.talks} one="# беседа" few="# беседы" many="# бесед" other="# беседы" />
        {', '}
        <Trans>
          с {facts.from} до {facts.to}
        </Trans>
        {'. '}
        <Trans>Меньшим числом раундов при этих условиях не обойтись.</Trans>
      </p>
      {facts.withoutTalks.length > 0 && (
        <Note tone="warning" title={t`Без бесед: ${facts.withoutTalks.length}`}>
          <Trans>
            Им не с кем составить пару: нет согласия, подходящей компетенции или свободных мест у наставников.
          </Trans>
          <details>
            <summary>
              <Trans>Кто это</Trans>
            </summary>
            {facts.withoutTalks.map((guest) => guest.name).join(', ')}
          </details>
        </Note>
      )}
      <TalkTable gathering={gathering} schedule={schedule} />
    </>
  )
}
