import { baseApi } from '@app/model/bases'
import type { CycleRow } from '@app/model/programmes'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { queryOf, useCan } from '#api'
import { QuickEntry } from '#people'
import { PlaceLink, useCycle, usePlaceExists } from '#programmes'
import { formatNumber, LinkTabs, Loading, Note, Page } from '#ui'
import { AllPeople } from './AllPeople.tsx'
import { BaseTable } from './BaseTable.tsx'
import { refreshBases } from './base-queries.ts'
import { ExportMenu } from './ExportMenu.tsx'
import { PersonPanel } from './PersonPanel.tsx'
import type { BaseTab, PeopleSearch } from './routes.tsx'
import { useImportLink } from './use-import-link.tsx'

/** «Участники»: the two bases of the cycle and all people of the organisation. */
export function PeoplePage() {
  const { t } = useLingui()
  const cycle = useCycle()
  const search: PeopleSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [entering, setEntering] = useState(false)
  const mayWrite = useCan('person.write')
  const importLink = useImportLink()
  const tab: BaseTab = cycle ? (search.base ?? 'mentees') : 'people'
  const role = tab === 'people' ? undefined : tab === 'mentees' ? 'mentee' : 'mentor'
  const open = (person: string | undefined) =>
    void navigate({
      to: '/programme/people',
      search: (old: PeopleSearch) => {
        const { person: _, ...rest } = old
        return person ? { ...rest, person } : rest
      },
      replace: true,
    })
  const onAdd = () => setEntering(true)
  return (
    <Page
      title={t`Участники`}
      width="fill"
      actions={
        <>
          {/* Workbooks are for a desk: on a phone only people are added. */}
          <Group gap={8} visibleFrom="sm">
            {cycle && role && <ExportMenu cycle={cycle} role={role} />}
            {importLink}
          </Group>
          {mayWrite && (
            <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={onAdd}>
              <Trans>Добавить людей</Trans>
            </Button>
          )}
        </>
      }
      tabs={cycle && <Tabs cycle={cycle} tab={tab} />}
      side={search.person && <PersonPanel id={search.person} cycle={cycle} onClose={() => open(undefined)} />}
    >
      {!cycle && <NoCycle />}
      <Suspense fallback={<Loading />}>
        {cycle && role ? (
          <BaseTable
            key={`${cycle.id}-${role}`}
            role={role}
            cycle={cycle}
            chip={search.view}
            opened={search.person}
            onOpen={open}
            onAdd={onAdd}
          />
        ) : (
          <AllPeople cycle={cycle} opened={search.person} onOpen={open} onAdd={onAdd} />
        )}
      </Suspense>
      {entering && (
        <QuickEntry
          cycleId={cycle && !cycle.closedOn ? cycle.id : undefined}
          role={role}
          onAdded={() => refreshBases(queryClient)}
          onClose={() => setEntering(false)}
        />
      )}
    </Page>
  )
}

function Tabs({ cycle, tab }: { cycle: CycleRow; tab: BaseTab }) {
  const { t } = useLingui()
  const { data } = useQuery(queryOf(baseApi.summary, { params: { cycleId: cycle.id } }))
  const titles: [BaseTab, string, number | undefined][] = [
    ['mentees', t`Наставляемые`, data?.mentees],
    ['mentors', t`Наставники`, data?.mentors],
    ['people', t`Все люди`, data?.people],
  ]
  return (
    <LinkTabs label={t`Участники`}>
      {titles.map(([base, title, count]) => (
        <Link
          key={base}
          to="/programme/people"
          search={{ base }}
          aria-current={tab === base ? 'page' : undefined}
        >
          {title} {count !== undefined && formatNumber(count)}
        </Link>
      ))}
    </LinkTabs>
  )
}

/** People may be entered before the year begins; bases need a cycle. */
function NoCycle() {
  const { t } = useLingui()
  const mayOpen = useCan('cycle.write')
  const exists = usePlaceExists()
  return (
    <Note
      tone="info"
      title={t`Цикл ещё не открыт`}
      action={
        mayOpen && exists('/programme/new') && <PlaceLink to="/programme/new">{t`Открыть цикл`}</PlaceLink>
      }
    >
      <Trans>
        Список людей можно собрать уже сейчас. Базы наставляемых и наставников появятся вместе с циклом.
      </Trans>
    </Note>
  )
}
