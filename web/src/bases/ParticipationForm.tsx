import type { BaseChange, Participation } from '@app/model/bases'
import type { Person } from '@app/model/people'
import type { CycleRow } from '@app/model/programmes'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DateField } from '#forms'
import { Note } from '#ui'
import { type Profile, type ProfileField, ProfileFields } from './ProfileFields.tsx'

type Props = {
  one: Participation
  person: Person
  cycle: CycleRow
  /** Answers the reason when the change was refused. */
  onSave: (set: NonNullable<BaseChange['set']>) => Promise<string | undefined>
  onDone: () => void
}

const fieldsOf: Record<Participation['role'], readonly ProfileField[]> = {
  mentee: ['request', 'requestTags', 'interests', 'slots', 'channels', 'forms'],
  mentor: [
    'competencies',
    'interests',
    'wishedAge',
    'capacity',
    'timeResource',
    'slots',
    'channels',
    'forms',
  ],
}

/** The profile of one participation, and how it ended. */
export function ParticipationForm({ one, person, cycle, onSave, onDone }: Props) {
  const { t } = useLingui()
  const [profile, setProfile] = useState<Profile>(() => startOf(one, person))
  const [dates, setDates] = useState({ trainedOn: one.trainedOn, passedOn: one.passedOn })
  const [result, setResult] = useState(one.result)
  const [caseLink, setCaseLink] = useState(one.caseLink)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    const reason = await onSave({ ...profile, ...dates, result, caseLink })
    setBusy(false)
    setProblem(reason)
    if (!reason) onDone()
  }
  return (
    <Stack gap={12}>
      <ProfileFields
        role={one.role}
        cycle={cycle}
        kind={person.kind}
        fields={fieldsOf[one.role]}
        value={profile}
        onChange={(change) => setProfile((old) => ({ ...old, ...change }))}
      />
      {one.role === 'mentor' && (
        <DateField
          label={t`Обучен`}
          value={dates.trainedOn}
          onChange={(trainedOn) => setDates((old) => ({ ...old, trainedOn }))}
        />
      )}
      <Textarea
        label={t`Результат`}
        autosize
        minRows={1}
        maxLength={1000}
        value={result}
        onChange={(event) => setResult(event.currentTarget.value)}
      />
      <DateField
        label={t`Программу прошёл`}
        value={dates.passedOn}
        onChange={(passedOn) => setDates((old) => ({ ...old, passedOn }))}
      />
      <TextInput
        label={t`Ссылка на кейс или отзыв на сайте`}
        maxLength={500}
        value={caseLink}
        onChange={(event) => setCaseLink(event.currentTarget.value)}
      />
      {problem && (
        <Note tone="danger" live>
          {problem}
        </Note>
      )}
      <Group gap={8}>
        <Button loading={busy} onClick={() => void save()}>
          <Trans>Сохранить участие</Trans>
        </Button>
        <Button variant="default" onClick={onDone}>
          <Trans>Не сохранять</Trans>
        </Button>
      </Group>
    </Stack>
  )
}

function startOf(one: Participation, person: Person): Profile {
  const { request, requestTags, competencies, wishedAgeFrom, wishedAgeTo, capacity } = one
  const { slots, channels, timeResource, forms } = one
  return {
    ...{ request, requestTags, competencies, wishedAgeFrom, wishedAgeTo, capacity },
    ...{ slots, channels, timeResource, forms, interests: person.interests },
  }
}
