import { type Gathering, gatheringApi } from '@app/model/gatherings'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconCalendarPlus, IconUsersGroup } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { call, useCan } from '#api'
import { refusals } from '#refusals'
import { RoundStep } from '#rounds'
import { ConfirmButton, EmptyState, formatLongDate, notify, Section } from '#ui'
import { Guests } from './Guests.tsx'
import { PlanForm } from './PlanForm.tsx'
import { PlanView } from './PlanView.tsx'
import { ProtocolForm } from './ProtocolForm.tsx'
import { TalkPlan } from './TalkPlan.tsx'
import { useGathering } from './use-gathering.ts'

const route = getRouteApi('/app/programme/programme/matching/$round/meeting')

/** «Встреча»: the general group meeting of a round, from the invitation to the protocol. */
export function GatheringPage() {
  const { t } = useLingui()
  const { round: id } = route.useParams()
  const { gathering, change, keep } = useGathering(id)
  const mayWrite = useCan('matching.write')
  const [planning, setPlanning] = useState(false)
  return (
    <RoundStep
      id={id}
      title={t`Встреча`}
      note={gathering && `${formatLongDate(gathering.heldOn)}, ${gathering.startsAt}, ${gathering.place}`}
    >
      {(round) => {
        const writable = mayWrite && round.closedOn === null
        if (!gathering && !planning)
          return (
            <EmptyState
              icon={<IconUsersGroup size={28} stroke={1.5} />}
              title={t`Встреча ещё не назначена`}
              action={
                writable && (
                  <Button
                    leftSection={<IconCalendarPlus size={18} aria-hidden />}
                    onClick={() => setPlanning(true)}
                  >
                    <Trans>Назначить встречу</Trans>
                  </Button>
                )
              }
            >
              <Trans>
                На общей встрече наставники и наставляемые знакомятся и коротко говорят с каждым, с кем могли
                бы работать. Система составит список гостей, расписание бесед и протокол.
              </Trans>
            </EmptyState>
          )
        return (
          <>
            <Section
              title={t`Когда, где и как`}
              actions={
                gathering &&
                !planning &&
                writable && (
                  <>
                    <Button variant="default" onClick={() => setPlanning(true)}>
                      <Trans>Изменить встречу</Trans>
                    </Button>
                    <CancelMeeting gathering={gathering} onDone={() => keep(null)} />
                  </>
                )
              }
            >
              {planning || !gathering ? (
                <PlanForm
                  gathering={gathering}
                  save={async (body) => {
                    const outcome = await call(gatheringApi.save, { params: { id }, body })
                    if (!outcome.ok) return t(refusals[outcome.code])
                    keep(outcome.answer)
                    setPlanning(false)
                    notify(gathering ? t`Встреча изменена` : t`Встреча назначена`)
                    return undefined
                  }}
                  onClose={() => setPlanning(false)}
                />
              ) : (
                <PlanView gathering={gathering} />
              )}
            </Section>
            {gathering && (
              <>
                <Guests gathering={gathering} change={change} mayWrite={writable} />
                <TalkPlan gathering={gathering} change={change} mayWrite={writable} />
                <ProtocolForm key={gathering.id} gathering={gathering} change={change} mayWrite={mayWrite} />
              </>
            )}
          </>
        )
      }}
    </RoundStep>
  )
}

function CancelMeeting({ gathering, onDone }: { gathering: Gathering; onDone: () => void }) {
  const { t } = useLingui()
  const cancel = async () => {
    const outcome = await call(gatheringApi.cancel, { params: { id: gathering.id } })
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    onDone()
    notify(t`Встреча отменена`)
  }
  return (
    <ConfirmButton
      variant="subtle"
      color="red"
      question={<Trans>Список гостей, отметки о явке и расписание бесед пропадут.</Trans>}
      confirm={t`Отменить встречу`}
      onConfirm={cancel}
    >
      <Trans>Отменить встречу…</Trans>
    </ConfirmButton>
  )
}
