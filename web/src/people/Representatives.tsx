import {
  type PersonCard,
  peopleApi,
  type Representative,
  RepresentativeInput,
  relations,
} from '@app/model/people'
import { Trans, useLingui } from '@lingui/react/macro'
import { Autocomplete, Button, Group, Stack, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, useCan } from '#api'
import { useForm } from '#forms'
import { refusals } from '#refusals'
import { ConfirmButton, Note, notify } from '#ui'
import { personQuery, refreshPeople } from './person-queries.ts'
import classes from './Representatives.module.css'

/** Parents and guardians: who signs consents and is called first. */
export function Representatives({ card }: { card: PersonCard }) {
  const { t } = useLingui()
  const mayWrite = useCan('person.write')
  const [editing, setEditing] = useState<string | 'new'>()
  const { person, representatives } = card
  return (
    <Stack gap={12}>
      {representatives.length === 0 && editing !== 'new' && (
        <p className={classes.nothing}>
          <Trans>
            Представитель не указан. Он подписывает согласия несовершеннолетнего, его телефон стоит в базе
            вместо телефона ребёнка.
          </Trans>
        </p>
      )}
      {representatives.map((one) =>
        editing === one.id ? (
          <OneForm key={one.id} personId={person.id} present={one} onDone={() => setEditing(undefined)} />
        ) : (
          <One key={one.id} one={one} mayWrite={mayWrite} onEdit={() => setEditing(one.id)} />
        ),
      )}
      {editing === 'new' && <OneForm personId={person.id} onDone={() => setEditing(undefined)} />}
      {mayWrite && editing === undefined && (
        <Group>
          <Button variant="default" onClick={() => setEditing('new')}>
            {t`Добавить представителя`}
          </Button>
        </Group>
      )}
    </Stack>
  )
}

function One({ one, mayWrite, onEdit }: { one: Representative; mayWrite: boolean; onEdit: () => void }) {
  const { t } = useLingui()
  const change = useChange(one.personId)
  const remove = () =>
    change(() =>
      call(peopleApi.removeRepresentative, { params: { id: one.personId, representativeId: one.id } }),
    )
  return (
    <section className={classes.one} aria-label={one.name}>
      <strong>{one.name}</strong>
      <span className={classes.line}>{one.relation}</span>
      {one.phone && <a href={`tel:${one.phone}`}>{one.phone}</a>}
      {one.email && <a href={`mailto:${one.email}`}>{one.email}</a>}
      {one.authority && <span className={classes.line}>{one.authority}</span>}
      {mayWrite && (
        <Group gap={8} mt={4}>
          <Button size="xs" variant="default" onClick={onEdit}>
            <Trans>Изменить</Trans>
          </Button>
          <ConfirmButton
            size="xs"
            variant="subtle"
            question={t`${one.name} больше не будет представителем в этой карточке. История останется.`}
            confirm={t`Убрать представителя`}
            onConfirm={remove}
          >
            <Trans>Убрать</Trans>
          </ConfirmButton>
        </Group>
      )}
    </section>
  )
}

type FormProps = { personId: string; present?: Representative; onDone: () => void }

function OneForm({ personId, present, onDone }: FormProps) {
  const { t } = useLingui()
  const change = useChange(personId)
  const form = useForm({
    schema: RepresentativeInput,
    start: {
      ...{ name: present?.name ?? '', relation: present?.relation ?? '', phone: present?.phone ?? '' },
      ...{ email: present?.email ?? '', authority: present?.authority ?? '' },
    },
    save: async (body) => {
      const reason = await change(() =>
        present
          ? call(peopleApi.changeRepresentative, {
              params: { id: personId, representativeId: present.id },
              body,
            })
          : call(peopleApi.addRepresentative, { params: { id: personId }, body }),
      )
      if (reason) return { reason }
      onDone()
      return undefined
    },
  })
  return (
    <form {...form.props} className={classes.one}>
      <Stack gap={8}>
        <TextInput label={t`Фамилия, имя, отчество`} required {...form.text('name')} data-autofocus />
        <Autocomplete
          label={t`Кем приходится`}
          data={[...relations]}
          value={form.values.relation}
          onChange={(relation) => form.set('relation', relation)}
        />
        <TextInput label={t`Телефон`} type="tel" {...form.text('phone')} />
        <TextInput label={t`Электронная почта`} type="email" {...form.text('email')} />
        <TextInput
          label={t`Документ о полномочиях`}
          description={t`Только вид и номер. Паспортные данные остаются на бумаге`}
          {...form.text('authority')}
        />
        {form.problem && (
          <Note tone="danger" live>
            {form.problem}
          </Note>
        )}
        <Group gap={8}>
          <Button type="submit" loading={form.busy}>
            <Trans>Сохранить представителя</Trans>
          </Button>
          <Button variant="default" onClick={onDone}>
            <Trans>Не сохранять</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** Makes a change of a representative and asks for the card again; answers the reason of a refusal. */
function useChange(personId: string) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  return async (make: () => Promise<{ ok: true } | { ok: false; code: keyof typeof refusals }>) => {
    const outcome = await make()
    if (!outcome.ok) {
      notify(t(refusals[outcome.code]), { tone: 'danger' })
      return t(refusals[outcome.code])
    }
    await queryClient.invalidateQueries({ queryKey: personQuery(personId).queryKey })
    refreshPeople(queryClient)
    return undefined
  }
}
