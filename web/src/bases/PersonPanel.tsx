import { ageAt, type PersonCard } from '@app/model/people'
import type { CycleRow } from '@app/model/programmes'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button, Tabs } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { RefusedError, useCan } from '#api'
import { ConsentsTab } from '#consents'
import { PapersMenu } from '#drafting'
import {
  groupWord,
  kindName,
  PersonDetails,
  PersonHistory,
  personQuery,
  Representatives,
  useSetting,
} from '#people'
import { localDay } from '#programmes'
import { refusals } from '#refusals'
import { Loading, Note, SidePanel } from '#ui'
import { refreshBases } from './base-queries.ts'
import { MissingConsents } from './MissingConsents.tsx'
import { ParticipationTab } from './ParticipationTab.tsx'
import classes from './PersonPanel.module.css'
import { sayValues } from './say-value.ts'

type Props = { id: string; cycle: CycleRow | undefined; onClose: () => void }

/** The card of a person beside the table. */
export function PersonPanel({ id, cycle, onClose }: Props) {
  const { t } = useLingui()
  const { data, error, refetch } = useQuery(personQuery(id))
  if (error) {
    const code = error instanceof RefusedError ? error.code : 'bug'
    return (
      <SidePanel title={t`Карточка`} onClose={onClose}>
        <Note tone="danger" action={<Button onClick={() => void refetch()}>{t`Повторить`}</Button>}>
          {t(refusals[code])}
        </Note>
      </SidePanel>
    )
  }
  if (!data) {
    return (
      <SidePanel title={t`Карточка`} onClose={onClose}>
        <Loading />
      </SidePanel>
    )
  }
  return <Card key={id} card={data} cycle={cycle} onClose={onClose} />
}

type Tab = 'details' | 'participation' | 'consents' | 'representatives' | 'history'

function Card({
  card,
  cycle,
  onClose,
}: {
  card: PersonCard
  cycle: CycleRow | undefined
  onClose: () => void
}) {
  const { t } = useLingui()
  const setting = useSetting()
  const queryClient = useQueryClient()
  const [tab, setTab] = useState<Tab>('details')
  const mayHistory = useCan('person.history')
  const mayConsents = useCan('consent.read')
  const { person, representatives } = card
  const today = localDay()
  const age = ageAt(person.bornOn, today)
  const hasFamily = representatives.length > 0 || person.kind === 'learner'
  const place = person.groupName
    ? `${t(groupWord(setting)).toLowerCase()} ${person.groupName}`
    : person.position || person.employer
  const years = age !== null && plural(age, { one: '# год', few: '# года', many: '# лет', other: '# года' })
  const note = [t(kindName(person.kind, setting, person.sex)), place, years].filter(Boolean).join(' · ')
  return (
    <SidePanel
      title={[person.lastName, person.firstName, person.patronymic].filter(Boolean).join(' ')}
      note={note}
      onClose={onClose}
    >
      <Tabs
        value={tab}
        onChange={(next) => setTab((next ?? 'details') as Tab)} // Values of the tabs below.
        keepMounted={false}
        classNames={{ tab: classes.tab ?? '' }}
      >
        <Tabs.List className={classes.list} aria-label={t`Карточка`}>
          <Tabs.Tab value="details">{t`Сведения`}</Tabs.Tab>
          <Tabs.Tab value="participation">{t`Участие`}</Tabs.Tab>
          {mayConsents && <Tabs.Tab value="consents">{t`Согласия`}</Tabs.Tab>}
          {hasFamily && <Tabs.Tab value="representatives">{t`Родители`}</Tabs.Tab>}
          {mayHistory && <Tabs.Tab value="history">{t`История`}</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="details" pt={8}>
          <PersonDetails person={person} today={today} />
          <div className={classes.papers}>
            <PapersMenu about="person" subjectId={person.id} cycleId={cycle?.id} />
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="participation" pt={8}>
          <ParticipationTab person={person} cycle={cycle} />
        </Tabs.Panel>
        <Tabs.Panel value="consents" pt={8}>
          <ConsentsTab
            personId={person.id}
            today={today}
            missing={<MissingConsents person={person} cycle={cycle} />}
            onChanged={() => refreshBases(queryClient)}
          />
        </Tabs.Panel>
        <Tabs.Panel value="representatives" pt={8}>
          <Representatives card={card} />
        </Tabs.Panel>
        <Tabs.Panel value="history" pt={8}>
          <PersonHistory id={person.id} say={sayValues(t, setting, cycle)} />
        </Tabs.Panel>
      </Tabs>
    </SidePanel>
  )
}
