import { type Gathering, gatheringApi } from '@app/model/gatherings'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { IconBell, IconChecks, IconSearch, IconUserPlus } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { call } from '#api'
import { refusals } from '#refusals'
import { Counters, formatMoment, Note, notify, Section } from '#ui'
import classes from './Gathering.module.css'
import { GuestRow } from './GuestRow.tsx'
import { type GuestGroup, groupWords, guestGroups, inGroup } from './guest-groups.ts'
import { PaperButtons } from './PaperButtons.tsx'
import type { useGathering } from './use-gathering.ts'

type Props = {
  gathering: Gathering
  change: ReturnType<typeof useGathering>['change']
  mayWrite: boolean
}

/** «Гости»: who is invited, who came, the papers for the door. */
export function Guests({ gathering, change, mayWrite }: Props) {
  const { t } = useLingui()
  const { guests, missing } = gathering
  const [group, setGroup] = useState<GuestGroup>()
  const [sought, setSought] = useState('')
  const [busy, setBusy] = useState(false)
  const looked = useDeferredValue(sought.trim().toLowerCase())
  const shown = useMemo(
    () =>
      guests.filter(
        (guest) => inGroup(guest, group) && `${guest.name} ${guest.place}`.toLowerCase().includes(looked),
      ),
    [guests, group, looked],
  )
  const params = { id: gathering.id }
  const unmarked = shown.filter((guest) => guest.attendance === null && !guest.gone)
  const invite = async () => {
    setBusy(true)
    const outcome = await call(gatheringApi.invite, { params })
    setBusy(false)
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    const { notified, withoutAccount } = outcome.answer
    notify(
      t`Уведомлений отправлено: ${notified}. Без входа в систему: ${withoutAccount}, им пригодится бумага`,
    )
  }
  return (
    <Section
      title={t`Гости`}
      note={
        <Plural
          value={guests.length}
          one="# человек в списке"
          few="# человека в списке"
          many="# человек в списке"
          other="# человека в списке"
        />
      }
      actions={
        <>
          <PaperButtons gathering={gathering} paper="guests" title={t`Лист регистрации`} />
          <PaperButtons gathering={gathering} paper="invitations" title={t`Приглашения`} />
          {mayWrite && (
            <Button
              variant="default"
              loading={busy}
              leftSection={<IconBell size={18} aria-hidden />}
              title={gathering.invitedAt ? t`В прошлый раз: ${formatMoment(gathering.invitedAt)}` : undefined}
              onClick={() => void invite()}
            >
              <Trans>Уведомить гостей</Trans>
            </Button>
          )}
        </>
      }
    >
      {missing.length > 0 && (
        <Note
          tone="info"
          action={
            mayWrite && (
              <Button
                variant="default"
                leftSection={<IconUserPlus size={18} aria-hidden />}
                onClick={() =>
                  void change(gatheringApi.guests, { params, body: { add: missing.map(({ id }) => id) } })
                }
              >
                <Trans>Добавить всех</Trans>
              </Button>
            )
          }
        >
          <Plural
            value={missing.length}
            one="# участника подбора нет в списке гостей."
            few="# участников подбора нет в списке гостей."
            many="# участников подбора нет в списке гостей."
            other="# участника подбора нет в списке гостей."
          />
        </Note>
      )}
      <Counters<GuestGroup>
        label={t`Какие гости`}
        items={guestGroups.map((key) => ({
          ...{ key, title: t(groupWords[key].title), tone: groupWords[key].tone },
          count: guests.filter((guest) => inGroup(guest, key)).length,
        }))}
        value={group}
        onChange={setGroup}
      />
      <div className={classes.guestTools}>
        <TextInput
          aria-label={t`Найти гостя`}
          placeholder={t`Найти гостя`}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
        {mayWrite && unmarked.length > 0 && (
          <Button
            variant="default"
            leftSection={<IconChecks size={18} aria-hidden />}
            onClick={() =>
              void change(gatheringApi.attendance, {
                params,
                body: {
                  marks: unmarked.map(({ id }) => ({ id, attendance: 'present' as const })),
                  // Somebody else, or the last click, may have marked one of them since.
                  onlyUnmarked: true,
                },
              })
            }
          >
            <Trans>Отметить пришедшими: {unmarked.length}</Trans>
          </Button>
        )}
      </div>
      {shown.length === 0 ? (
        <p className={classes.quiet}>
          <Trans>Таких гостей нет.</Trans>
        </p>
      ) : (
        <ul className={classes.guests}>
          {shown.map((guest) => (
            <GuestRow
              key={guest.id}
              guest={guest}
              gathering={gathering.id}
              change={change}
              mayWrite={mayWrite}
            />
          ))}
        </ul>
      )}
    </Section>
  )
}
