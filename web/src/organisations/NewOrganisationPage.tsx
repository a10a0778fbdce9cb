import { organisationApi } from '@app/model/organisations'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { call, keyOf } from '#api'
import { useForm, useLeaveGuard } from '#forms'
import { refusals } from '#refusals'
import { Note, notify, Page } from '#ui'
import { ProfileFields } from './ProfileFields.tsx'
import classes from './ProfilePage.module.css'
import { emptyProfile, ProfileValues, profileChanges } from './profile-form.ts'
import { useProfileProblems } from './use-profile-problems.ts'

/** Only the short name is needed at once; the rest is filled in by the organisation itself. */
export function NewOrganisationPage() {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const router = useRouter()
  const [made, setMade] = useState(false)
  const check = useProfileProblems()
  const form = useForm({
    schema: ProfileValues,
    start: emptyProfile,
    check,
    save: async (values) => {
      const { kind, shortName, orderNumbering } = values
      const body = { ...profileChanges(values, emptyProfile), kind, shortName, orderNumbering }
      const outcome = await call(organisationApi.create, { body })
      if (!outcome.ok) return { reason: t(refusals[outcome.code]) }
      setMade(true)
      notify(t`Организация создана. Теперь пригласите в неё директора или куратора`)
      await queryClient.invalidateQueries({ queryKey: keyOf(organisationApi.list) })
      await router.navigate({
        to: '/organisations/$id',
        params: { id: outcome.answer.id },
        ignoreBlocker: true,
      })
    },
  })
  useLeaveGuard(form.dirty && !made)
  return (
    <Page
      title={t`Новая организация`}
      crumbs={[{ title: t`Организации`, to: '/organisations' }]}
      width="text"
    >
      <form {...form.props} className={classes.form}>
        <Note tone="info">
          <Trans>Достаточно вида и краткого названия: остальное директор или куратор заполнит сам.</Trans>
        </Note>
        <ProfileFields form={form} kind />
        <div className={classes.bar}>
          {form.problem && (
            <Note tone="danger" live>
              {form.problem}
            </Note>
          )}
          <Button type="submit" loading={form.busy}>
            <Trans>Создать организацию</Trans>
          </Button>
        </div>
      </form>
    </Page>
  )
}
