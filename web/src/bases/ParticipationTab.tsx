import { baseApi, nextStates, type Participation, wishedAgeText } from '@app/model/bases'
import { type BaseRole, baseRoles, capacityOf, type Person } from '@app/model/people'
import type { CycleRow } from '@app/model/programmes'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queryOf, useCan } from '#api'
import { refusals } from '#refusals'
import { ActionsMenu, Facts, formatDate, Loading, Note, notify, Section, StateMark } from '#ui'
import { useBaseChanges } from './base-queries.ts'
import { ParticipationForm } from './ParticipationForm.tsx'
import { slotText } from './slot-words.ts'
import { stateWords } from './words.ts'

/** What the person takes part in; in the open cycle it is changed here. */
export function ParticipationTab({ person, cycle }: { person: Person; cycle: CycleRow | undefined }) {
  const { data } = useQuery(queryOf(baseApi.ofPerson, { params: { id: person.id } }))
  const mayWrite = useCan('person.write')
  if (!data) return <Loading />
  const open = cycle && !cycle.closedOn ? cycle : undefined
  const missing = open
    ? baseRoles.filter((role) => !data.some((one) => one.cycleId === open.id && one.role === role))
    : []
  return (
    <Stack gap={16}>
      {data.length === 0 && (
        <p style={{ margin: 0 }}>
          <Trans>Пока ни в одной базе.</Trans>
        </p>
      )}
      {data.map((one) => (
        <OneParticipation
          key={one.id}
          one={one}
          person={person}
          cycle={open?.id === one.cycleId && mayWrite ? open : undefined}
        />
      ))}
      {mayWrite && open && missing.length > 0 && (
        <Group gap={8}>
          {missing.map((role) => (
            <PutOne key={role} base={role} cycle={open} personId={person.id} />
          ))}
        </Group>
      )}
    </Stack>
  )
}

type OneProps = { one: Participation; person: Person; cycle: CycleRow | undefined }

/** `cycle` is there only when the participation may be changed. */
function OneParticipation({ one, person, cycle }: OneProps) {
  const { t } = useLingui()
  const [editing, setEditing] = useState(false)
  const changes = useBaseChanges(one.role, one.cycleId)
  const row = { id: person.id, version: one.version }
  const { title, tone } = stateWords[one.state]
  const states = nextStates(one.state, one.role)
  const setState = async (state: (typeof states)[number]) => {
    const reason = await changes.one(row, { state })
    if (reason) notify(reason, { tone: 'danger' })
  }
  return (
    <Section title={one.role === 'mentee' ? t`Наставляемый` : t`Наставник`} note={one.cycle}>
      <div>
        <StateMark tone={tone}>{t(title)}</StateMark>
      </div>
      {one.state !== 'withdrawn' &&
        one.obstacles.map((code) => (
          <Note key={code} tone="warning">
            {t(refusals[code])}
          </Note>
        ))}
      {editing && cycle ? (
        <ParticipationForm
          one={one}
          person={person}
          cycle={cycle}
          onSave={(set) => changes.one(row, { set })}
          onDone={() => setEditing(false)}
        />
      ) : (
        <>
          <ParticipationFacts one={one} person={person} />
          {cycle && (
            <Group gap={8}>
              <Button variant="default" onClick={() => setEditing(true)}>
                <Trans>Изменить участие</Trans>
              </Button>
              {states.length > 0 && (
                <ActionsMenu
                  title={t`Состояние`}
                  actions={states.map((state) => ({
                    title: t(stateWords[state].title),
                    onClick: () => void setState(state),
                  }))}
                />
              )}
            </Group>
          )}
        </>
      )}
    </Section>
  )
}

function ParticipationFacts({ one, person }: { one: Participation; person: Person }) {
  const { t } = useLingui()
  const mentor = one.role === 'mentor'
  return (
    <Facts
      facts={[
        { label: t`Запрос`, value: one.request },
        { label: t`Метки запроса`, value: one.requestTags.join(', ') },
        { label: t`Компетенции`, value: one.competencies.join(', ') },
        { label: t`Интересы`, value: person.interests.join(', ') },
        { label: t`Желаемый возраст наставляемых`, value: wishedAgeText(one.wishedAgeFrom, one.wishedAgeTo) },
        {
          label: t`Сколько наставляемых готов взять`,
          value: mentor && String(capacityOf(person.kind, one.capacity)),
        },
        { label: t`Ресурс времени на программу`, value: one.timeResource },
        { label: t`Удобное время`, value: one.slots.map((slot) => slotText(slot, t)).join(', ') },
        { label: t`Способ встреч`, value: one.channels.join(', ') },
        { label: t`В программе с`, value: formatDate(one.enteredOn) },
        { label: t`Обучен`, value: formatDate(one.trainedOn) },
        { label: t`Выбыл`, value: formatDate(one.leftOn) },
        { label: t`Результат`, value: one.result },
        { label: t`Программу прошёл`, value: formatDate(one.passedOn) },
        { label: t`Ссылка на кейс`, value: one.caseLink },
      ]}
    />
  )
}

function PutOne({ base, cycle, personId }: { base: BaseRole; cycle: CycleRow; personId: string }) {
  const { put } = useBaseChanges(base, cycle.id)
  const [busy, setBusy] = useState(false)
  const go = async () => {
    setBusy(true)
    const answer = await put([personId])
    setBusy(false)
    if ('reason' in answer) notify(answer.reason, { tone: 'danger' })
  }
  return (
    <Button variant="default" loading={busy} onClick={() => void go()}>
      {base === 'mentee' ? <Trans>В базу наставляемых</Trans> : <Trans>В базу наставников</Trans>}
    </Button>
  )
}
