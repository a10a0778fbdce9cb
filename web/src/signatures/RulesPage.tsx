import { isAuthority, type OrganisationKind } from '@app/model/organisations'
import { NewSigningRule, signatureApi, usualActName } from '@app/model/signatures'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, TextInput } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { call, download, queryOf, useCan, useMe } from '#api'
import { DateField, useForm } from '#forms'
import { OrganisationTabs } from '#organisations'
import { localDay } from '#programmes'
import { refusals } from '#refusals'
import { ConfirmButton, Facts, formatDate, Note, notify, Page, Section } from '#ui'
import classes from './Signatures.module.css'

const rulesQuery = queryOf(signatureApi.rules, {})

/** «Электронная подпись»: turned on by the act of the organisation, and off again. */
export function RulesPage() {
  const { t } = useLingui()
  const { rule } = useSuspenseQuery(rulesQuery).data
  const mayAdopt = useCan('signing.adopt')
  const save = async (format: 'docx' | 'pdf') => {
    const outcome = await download(signatureApi.modelAct, { querystring: { format } })
    if (!outcome.ok) notify(t(refusals[outcome.code]), { tone: 'danger' })
  }
  return (
    <Page title={t`Электронная подпись`} heading={t`Организация`} tabs={<OrganisationTabs />} width="text">
      {rule ? <Adopted mayAdopt={mayAdopt} /> : mayAdopt ? <Adopt /> : <Off />}
      <Section
        title={t`Типовое положение`}
        note={
          <Trans>
            В нём то, чего требует статья 9 закона № 63-ФЗ: как определяют подписавшего и почему пароль нельзя
            передавать. Проверьте, утвердите приказом и укажите его реквизиты выше.
          </Trans>
        }
      >
        <div className={classes.buttons}>
          <Button
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
            onClick={() => void save('docx')}
          >
            <Trans>Скачать положение, DOCX</Trans>
          </Button>
          <Button
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
            onClick={() => void save('pdf')}
          >
            <Trans>Скачать положение, PDF</Trans>
          </Button>
        </div>
      </Section>
    </Page>
  )
}

function Off() {
  return (
    <Note tone="info">
      <Trans>Электронная подпись не включена. Её включает руководитель или куратор.</Trans>
    </Note>
  )
}

function Adopted({ mayAdopt }: { mayAdopt: boolean }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const { rule } = useSuspenseQuery(rulesQuery).data
  const ofAuthority = useOfAuthority()
  if (!rule) return null
  const abolish = async () => {
    const outcome = await call(signatureApi.abolish, {})
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    notify(t`Электронная подпись выключена`)
    await queryClient.invalidateQueries()
  }
  return (
    <Section
      title={t`Подпись включена`}
      note={
        <Trans>
          Подписывают руководитель и те, кого назвали в документе подписывающими: вводят свой пароль или код
          ещё раз, и файл с отметкой больше не меняется. Каждый один раз соглашается с положением.
        </Trans>
      }
    >
      <Facts
        facts={[
          { label: t`Положение`, value: rule.actName },
          { label: t`Дата`, value: formatDate(rule.actOn) },
          { label: t`Номер`, value: rule.actNumber },
          ...(ofAuthority
            ? []
            : [
                {
                  label: t`Семьи`,
                  value: rule.families
                    ? t`законные представители и участники от 14 лет подписывают`
                    : t`подписывают на бумаге`,
                },
              ]),
          { label: t`Включил`, value: `${rule.who}, ${formatDate(rule.adoptedAt)}` },
        ]}
      />
      {mayAdopt && (
        <div className={classes.buttons}>
          <ConfirmButton
            variant="default"
            question={
              <Trans>
                Подписывать электронно будет нельзя, пока подпись не включат снова. Уже подписанное останется
                подписанным.
              </Trans>
            }
            confirm={t`Выключить подпись`}
            onConfirm={abolish}
          >
            <Trans>Выключить подпись…</Trans>
          </ConfirmButton>
        </div>
      )}
    </Section>
  )
}

function Adopt() {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const today = localDay()
  const ofAuthority = useOfAuthority()
  const form = useForm({
    schema: NewSigningRule,
    start: { actName: usualActName, actOn: '', actNumber: '', families: !ofAuthority },
    save: async (body) => {
      const outcome = await call(signatureApi.adopt, { body })
      if (!outcome.ok) return { reason: t(refusals[outcome.code]) }
      notify(t`Электронная подпись включена`)
      await queryClient.invalidateQueries()
    },
  })
  return (
    <Section
      title={t`Включить простую электронную подпись`}
      note={
        <Trans>
          Закон № 63-ФЗ позволяет подписывать документы паролем, если организация приняла об этом правила.
          Укажите, каким актом.
        </Trans>
      }
    >
      <form {...form.props} className={classes.form}>
        <TextInput {...form.text('actName')} label={t`Название акта`} maxLength={300} />
        <DateField
          name="actOn"
          label={t`Дата акта`}
          value={form.values.actOn || null}
          onChange={(day) => form.set('actOn', day ?? '')}
          max={today}
          error={form.error('actOn')}
        />
        <TextInput {...form.text('actNumber')} label={t`Номер акта`} maxLength={50} />
        {!ofAuthority && (
          <Checkbox
            checked={form.values.families ?? false}
            onChange={(event) => form.set('families', event.currentTarget.checked)}
            label={t`По нему подписывают и законные представители, и участники от 14 лет`}
            description={t`В типовом положении это есть. Если в вашем акте об этом не сказано, снимите отметку: семьи будут подписывать на бумаге`}
          />
        )}
        {form.problem && (
          <Note tone="danger" live>
            {form.problem}
          </Note>
        )}
        <div className={classes.buttons}>
          <Button type="submit" loading={form.busy}>
            <Trans>Включить подпись</Trans>
          </Button>
        </div>
      </form>
    </Section>
  )
}

/** An authority has employees only: no families sign its papers. */
function useOfAuthority(): boolean {
  const kind = useMe().membership?.organisationKind
  // A membership carries one of the kinds of organisations.
  return kind !== undefined && isAuthority(kind as OrganisationKind)
}
