import { type Organisation, organisationApi, requisiteGaps } from '@app/model/organisations'
import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Button } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { call, keyOf, meQuery, queryOf, useCan, useMe } from '#api'
import { useForm, useLeaveGuard } from '#forms'
import { refusals } from '#refusals'
import { Note, notify, Page } from '#ui'
import { InvitePanel } from './InvitePanel.tsx'
import { OrganisationTabs } from './OrganisationTabs.tsx'
import { ProfileFields } from './ProfileFields.tsx'
import classes from './ProfilePage.module.css'
import { ProfileValues, profileChanges, profileValues } from './profile-form.ts'
import { useProfileProblems } from './use-profile-problems.ts'
import { gapField, gapWords, kindNames } from './words.ts'

const other = getRouteApi('/app/organisations/$id')

/** The organisation of the active role. */
export function OwnProfilePage() {
  const { membership } = useMe()
  return membership && <Profile id={membership.organisationId} own />
}

/** Another one within reach, from the list. */
export function OtherProfilePage() {
  const { id } = other.useParams()
  return <Profile key={id} id={id} />
}

function Profile({ id, own = false }: { id: string; own?: boolean }) {
  const { t } = useLingui()
  const [inviting, setInviting] = useState(false)
  // Others invite on the page of people; only the administrator invites into a place where he does not work.
  const mayInvite = useCan('organisation.create') && !own
  const query = queryOf(organisationApi.read, { params: { id } })
  const { data: organisation } = useSuspenseQuery(query)
  return (
    <Page
      title={own ? t`Организация` : organisation.shortName}
      note={
        own
          ? `${organisation.shortName}, ${t(kindNames[organisation.kind])}`
          : t(kindNames[organisation.kind])
      }
      crumbs={own ? [] : [{ title: t`Организации`, to: '/organisations' }]}
      tabs={own ? <OrganisationTabs /> : null}
      width="text"
      actions={
        mayInvite && (
          <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => setInviting(true)}>
            <Trans>Пригласить человека</Trans>
          </Button>
        )
      }
      side={
        inviting && (
          <InvitePanel
            organisation={{ id, name: organisation.shortName, kind: organisation.kind }}
            onClose={() => setInviting(false)}
          />
        )
      }
    >
      <Form organisation={organisation} />
    </Page>
  )
}

function Form({ organisation }: { organisation: Organisation }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const { id } = organisation
  const target = { organisationId: id, municipality: organisation.municipality, region: organisation.region }
  const mayWrite = useCan('organisation.write', target)
  const check = useProfileProblems()
  const from = profileValues(organisation)

  const form = useForm({
    schema: ProfileValues,
    start: from,
    check,
    save: async (values) => {
      const outcome = await call(organisationApi.change, {
        params: { id },
        body: profileChanges(values, from),
      })
      if (!outcome.ok) return { reason: t(refusals[outcome.code]) }
      queryClient.setQueryData(queryOf(organisationApi.read, { params: { id } }).queryKey, outcome.answer)
      notify(t`Сохранено`)
      await queryClient.invalidateQueries({ queryKey: keyOf(organisationApi.list) })
      // The name stands in the top bar as well.
      await queryClient.invalidateQueries({ queryKey: meQuery.queryKey })
    },
  })
  useLeaveGuard(form.dirty && !form.busy)
  const gaps = requisiteGaps(form.values)

  return (
    <form {...form.props} className={classes.form}>
      {gaps.length > 0 && (
        <Note tone="warning" title={t`Для документов не хватает`}>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>
                <Anchor
                  component="button"
                  type="button"
                  onClick={() => document.getElementsByName(gapField[gap])[0]?.focus()}
                >
                  {t(gapWords[gap].what)}
                </Anchor>
                : {t(gapWords[gap].blocks)}
              </li>
            ))}
          </ul>
        </Note>
      )}
      <ProfileFields form={form} disabled={!mayWrite} />
      {mayWrite && (
        <div className={classes.bar} data-dirty={form.dirty || undefined} data-no-print>
          {form.problem && (
            <Note tone="danger" live>
              {form.problem}
            </Note>
          )}
          <Button type="submit" loading={form.busy} disabled={!form.dirty}>
            <Trans>Сохранить реквизиты</Trans>
          </Button>
          {form.dirty && (
            <Button variant="subtle" onClick={() => form.reset(from)}>
              <Trans>Вернуть как было</Trans>
            </Button>
          )}
        </div>
      )}
    </form>
  )
}
