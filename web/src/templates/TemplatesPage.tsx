import { type DocumentCode, documentKind } from '@app/model/documents'
import { templateApi, templateCodes } from '@app/model/templates'
import { Trans, useLingui } from '@lingui/react/macro'
import { Select } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { queryOf } from '#api'
import { OrganisationTabs } from '#organisations'
import { Page } from '#ui'
import { KindTemplate } from './KindTemplate.tsx'
import { TagTables } from './TagTables.tsx'
import classes from './Templates.module.css'

const route = getRouteApi('/app/organisation/templates')

/** «Шаблоны»: own forms of documents, and everything that may stand in them. */
export function TemplatesPage() {
  const { t } = useLingui()
  const { kind = 'D14' } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: templates } = useSuspenseQuery(queryOf(templateApi.list, {}))
  const code = kind as DocumentCode // the route lets no other words through
  const used = new Set(templates.filter((one) => one.active).map((one) => one.code))
  const own = templateCodes.filter((one) => used.has(one))
  const option = (one: DocumentCode) => ({ value: one, label: documentKind(one).title })
  return (
    <Page
      title={t`Шаблоны документов`}
      heading={t`Организация`}
      note={
        <Trans>
          Документы составляются по образцу системы. Если у вас свой бланк, загрузите его: система заполнит
          отмеченные места.
        </Trans>
      }
      tabs={<OrganisationTabs />}
    >
      <Select
        className={classes.kind}
        label={t`Вид документа`}
        data={[
          ...(own.length ? [{ group: t`Со своим шаблоном`, items: own.map(option) }] : []),
          {
            group: t`По образцу системы`,
            items: templateCodes.filter((one) => !used.has(one)).map(option),
          },
        ]}
        value={code}
        onChange={(next) => next && void navigate({ search: { kind: next }, replace: true })}
        searchable
        allowDeselect={false}
        nothingFoundMessage={t`Такого вида документа нет`}
        maxDropdownHeight={360}
      />
      <KindTemplate key={code} code={code} templates={templates.filter((one) => one.code === code)} />
      <TagTables code={code} />
    </Page>
  )
}
