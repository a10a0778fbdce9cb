import { Trans, useLingui } from '@lingui/react/macro'
import { Suspense } from 'react'
import { OrganisationTabs } from '#organisations'
import { Loading, Page } from '#ui'
import { Nomenclature } from './Nomenclature.tsx'
import { Numbers } from './Numbers.tsx'

/** «Номера и дела»: how documents are numbered, and in which case each kind lies for how long. */
export function RecordsPage() {
  const { t } = useLingui()
  return (
    <Page
      title={t`Номера и дела`}
      heading={t`Организация`}
      tabs={<OrganisationTabs />}
      note={<Trans>Сроки по умолчанию проверьте у архивариуса: у организации своя номенклатура дел</Trans>}
    >
      <Suspense fallback={<Loading />}>
        <Nomenclature />
        <Numbers />
      </Suspense>
    </Page>
  )
}
