import { type ConsentKind, consentApi, consentKinds } from '@app/model/consents'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { call } from '#api'
import { DateField } from '#forms'
import { refusals } from '#refusals'
import { Dialog, DialogFoot, Note, notify } from '#ui'
import { kindNames } from './words.ts'

type Props = {
  people: readonly { id: string; name: string }[]
  /** Kinds that are missing, ticked at once. */
  needed: readonly ConsentKind[]
  today: string
  onDone: () => void
  onClose: () => void
}

/** Where the running number stands in the number of a paper. */
const mark = '{n}'

type Answer = { registered: number; skipped: { name: string; why: string; kind: ConsentKind }[] }

/** Signed papers, one or a pile: kinds, date, place. Each person gets those that fit. */
export function RegisterConsents({ people, needed, today, onDone, onClose }: Props) {
  const { t } = useLingui()
  const [kinds, setKinds] = useState<readonly ConsentKind[]>(needed)
  const [signedOn, setSignedOn] = useState<string | null>(today)
  const [expiresOn, setExpiresOn] = useState<string | null>(null)
  const [storagePlace, setStoragePlace] = useState('')
  const [number, setNumber] = useState('')
  const [signedBy, setSignedBy] = useState('')
  const [problem, setProblem] = useState<string>()
  const [answer, setAnswer] = useState<Answer>()
  const [busy, setBusy] = useState(false)
  const single = people.length === 1
  const register = async () => {
    if (!signedOn) return setProblem(t`Укажите дату подписания`)
    if (kinds.length === 0) return setProblem(t`Отметьте хотя бы одно согласие`)
    setBusy(true)
    const personIds = people.map(({ id }) => id)
    const outcome = await call(consentApi.register, {
      body: { personIds, kinds: [...kinds], signedOn, expiresOn, storagePlace, number, signedBy },
    })
    setBusy(false)
    if (!outcome.ok) return setProblem(t(refusals[outcome.code]))
    onDone()
    const { registered, skipped } = outcome.answer
    const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? ''
    // In a pile the kinds are for different ages: only those who have no paper at all are worth a word.
    const got = new Set(registered.map(({ personId }) => personId))
    const left = skipped.filter(({ personId, why }) => why !== 'consent.already' && !got.has(personId))
    if (left.length === 0) {
      notify(t`Зарегистрировано согласий: ${registered.length}`)
      return onClose()
    }
    const named = left.map(({ personId, kind, why }) => ({
      ...{ name: nameOf(personId), kind },
      why: t(refusals[why as keyof typeof refusals]), // The server answers with codes of refusals.
    }))
    setAnswer({ registered: registered.length, skipped: named })
  }
  if (answer) return <Result answer={answer} onClose={onClose} />
  const tick = (kind: ConsentKind) =>
    setKinds((old) => (old.includes(kind) ? old.filter((one) => one !== kind) : [...old, kind]))
  return (
    <Dialog
      onClose={onClose}
      size="lg"
      title={
        single ? (
          t`Зарегистрировать согласие: ${people[0]?.name ?? ''}`
        ) : (
          <Plural
            value={people.length}
            one="Зарегистрировать согласия # человека"
            few="Зарегистрировать согласия # человек"
            many="Зарегистрировать согласия # человек"
            other="Зарегистрировать согласия # человека"
          />
        )
      }
    >
      <Stack gap={12}>
        <Checkbox.Group
          label={t`Какие бумаги подписаны`}
          description={
            single
              ? undefined
              : t`Каждый получит только подходящие: несовершеннолетний – от представителя, взрослый – собственное`
          }
          value={[...kinds]}
        >
          <Stack gap={6} mt={6}>
            {consentKinds.map((kind) => (
              <Checkbox key={kind} value={kind} label={t(kindNames[kind])} onChange={() => tick(kind)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12}>
          <DateField
            label={t`Дата подписания`}
            value={signedOn}
            onChange={setSignedOn}
            max={today}
            data-autofocus
          />
          <DateField
            label={t`Действует по`}
            description={t`Пусто – до отзыва`}
            value={expiresOn}
            onChange={setExpiresOn}
            {...(signedOn ? { min: signedOn } : {})}
          />
          <TextInput
            label={t`Место хранения`}
            placeholder={t`Сейф, каб. 12`}
            value={storagePlace}
            maxLength={200}
            onChange={(event) => setStoragePlace(event.currentTarget.value)}
          />
          <TextInput
            label={t`Номер`}
            description={single ? undefined : t`${mark} – порядковый номер: «${mark}-с» даст 1-с, 2-с…`}
            value={number}
            maxLength={60}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
        </SimpleGrid>
        {single && (
          <TextInput
            label={t`Кто подписал`}
            description={t`Пусто – представитель несовершеннолетнего или сам участник`}
            value={signedBy}
            maxLength={300}
            onChange={(event) => setSignedBy(event.currentTarget.value)}
          />
        )}
        <DialogFoot problem={problem} onClose={onClose} leave={<Trans>Не надо</Trans>}>
          <Button loading={busy} onClick={() => void register()}>
            <Trans>Зарегистрировать согласия</Trans>
          </Button>
        </DialogFoot>
      </Stack>
    </Dialog>
  )
}

function Result({ answer, onClose }: { answer: Answer; onClose: () => void }) {
  const { t } = useLingui()
  return (
    <Dialog onClose={onClose} size="lg" title={t`Согласия зарегистрированы`}>
      <Note tone="success">
        <Trans>Зарегистрировано: {answer.registered}</Trans>
      </Note>
      <Note tone="warning" title={t`Остались без бумаги`}>
        {answer.skipped.map(({ name, why, kind }) => (
          <div key={name + kind}>
            {name}: {why}
          </div>
        ))}
      </Note>
      <Button mt={12} onClick={onClose}>
        <Trans>Понятно</Trans>
      </Button>
    </Dialog>
  )
}
