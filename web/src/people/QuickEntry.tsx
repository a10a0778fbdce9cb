import {
  type BaseRole,
  fullName,
  type Namesake,
  type Person,
  type PersonKind,
  peopleApi,
} from '@app/model/people'
import { readFullName } from '@app/model/values'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { call } from '#api'
import { DateField } from '#forms'
import { refusals } from '#refusals'
import { Dialog, formatDate, Note, StateMark } from '#ui'
import { refreshPeople } from './person-queries.ts'
import classes from './QuickEntry.module.css'
import { groupWord, kindName, useSetting } from './words.ts'

type Props = {
  /** Where people go; without a cycle they only get a card. */
  cycleId: string | undefined
  role: BaseRole | undefined
  /** A person came in: the lists are asked again. */
  onAdded: () => void
  onClose: () => void
}

const entered: readonly PersonKind[] = ['learner', 'teacher', 'employee', 'partner']

/** One line for a person: name, class, date, Enter – and the next one. */
export function QuickEntry({ cycleId, role, onAdded, onClose }: Props) {
  const { t } = useLingui()
  const setting = useSetting()
  const queryClient = useQueryClient()
  const nameField = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const [kind, setKind] = useState<PersonKind>(role === 'mentor' ? 'teacher' : 'learner')
  const [place, setPlace] = useState('')
  const [bornOn, setBornOn] = useState<string | null>(null)
  const [base, setBase] = useState<BaseRole | ''>(cycleId ? (role ?? '') : '')
  const [problem, setProblem] = useState<string>()
  const [namesakes, setNamesakes] = useState<Namesake[]>([])
  const [added, setAdded] = useState<{ id: string; name: string }[]>([])
  const [busy, setBusy] = useState(false)

  const add = async (apart: boolean) => {
    const { value } = readFullName(name)
    if (!value?.lastName) {
      setProblem(t`Напишите фамилию, имя и отчество`)
      return nameField.current?.focus()
    }
    setBusy(true)
    const person = { ...value, lastName: value.lastName, kind, bornOn }
    const outcome = await call(peopleApi.create, {
      body: {
        ...person,
        ...(kind === 'learner' ? { groupName: place || null } : { position: place }),
        ...(base && cycleId ? { base: { cycleId, role: base } } : {}),
        ...(apart ? { apart } : {}),
      },
    })
    if (outcome.ok) {
      setAdded((old) => [{ id: outcome.answer.id, name: nameAndPlace(outcome.answer) }, ...old].slice(0, 8))
      // The class stays: a list is entered class by class.
      setName('')
      setBornOn(null)
      setProblem(undefined)
      setNamesakes([])
      refreshPeople(queryClient)
      onAdded()
    } else {
      setProblem(t(refusals[outcome.code]))
      if (outcome.code === 'person.duplicate') {
        const found = await call(peopleApi.namesakes, { body: person })
        setNamesakes(found.ok ? found.answer : [])
      }
    }
    setBusy(false)
    nameField.current?.focus()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!busy) void add(false)
  }
  return (
    <Dialog onClose={onClose} size="72rem" title={t`Добавить людей по одному`}>
      <form className={classes.line} onSubmit={submit} noValidate>
        <TextInput
          ref={nameField}
          className={classes.name}
          label={t`Фамилия, имя, отчество`}
          value={name}
          onChange={(event) => {
            setName(event.currentTarget.value)
            setProblem(undefined)
            setNamesakes([])
          }}
          autoComplete="off"
          data-autofocus
        />
        <NativeSelect
          className={classes.kind}
          label={t`Кто это`}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as PersonKind)} // Values of the list.
          data={entered.map((value) => ({ value, label: t(kindName(value, setting)) }))}
        />
        <TextInput
          className={classes.place}
          label={kind === 'learner' ? t(groupWord(setting)) : t`Должность`}
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
        />
        <DateField label={t`Дата рождения`} className={classes.date} value={bornOn} onChange={setBornOn} />
        {cycleId && (
          <NativeSelect
            label={t`База`}
            value={base}
            onChange={(event) => setBase(event.currentTarget.value as BaseRole | '')} // As above.
            data={[
              { value: 'mentee', label: t`наставляемые` },
              { value: 'mentor', label: t`наставники` },
              { value: '', label: t`пока без базы` },
            ]}
          />
        )}
        <Button type="submit" loading={busy}>
          <Trans>Добавить</Trans>
        </Button>
      </form>
      <div className={classes.problem}>
        {problem && (
          <Note tone="warning" live>
            {problem}
            {namesakes.map((one) => (
              <div key={one.id}>
                {[one.name, one.group ?? one.position, one.bornOn && formatDate(one.bornOn)]
                  .filter(Boolean)
                  .join(', ')}
              </div>
            ))}
            {namesakes.length > 0 && (
              <Button size="xs" mt={8} variant="default" loading={busy} onClick={() => void add(true)}>
                <Trans>Это другой человек, добавить</Trans>
              </Button>
            )}
          </Note>
        )}
      </div>
      <ul className={classes.added} aria-live="polite">
        {added.map((one) => (
          <li key={one.id}>
            <StateMark tone="success">{t`${one.name}: добавлен`}</StateMark>
          </li>
        ))}
      </ul>
      <p className={classes.hint}>
        <Trans>Enter добавляет и ждёт следующего. Класс и база остаются прежними.</Trans>
      </p>
    </Dialog>
  )
}

const nameAndPlace = (person: Person) =>
  [fullName(person), person.groupName ?? person.position].filter(Boolean).join(', ')
