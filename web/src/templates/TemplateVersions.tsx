import type { DocumentCode } from '@app/model/documents'
import { type Template, templateApi } from '@app/model/templates'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { call, download, type Outcome, queryOf } from '#api'
import { refusals } from '#refusals'
import { formatMoment, notify, StateMark } from '#ui'
import classes from './Templates.module.css'

/** Every file that was brought for this kind, newest first. */
export function TemplateVersions({
  code,
  templates,
}: {
  code: DocumentCode
  templates: readonly Template[]
}) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const take = async (outcome: Outcome<typeof templateApi.activate>, done: string) => {
    if (!outcome.ok) notify(t(refusals[outcome.code]), { tone: 'danger' })
    else notify(done)
    await queryClient.invalidateQueries({ queryKey: queryOf(templateApi.list, {}).queryKey })
  }
  const save = async (e: typeof templateApi.file | typeof templateApi.trial, id: string) => {
    const outcome = await download(e, { params: { id } })
    if (!outcome.ok) notify(t(refusals[outcome.code]), { tone: 'danger' })
  }
  if (templates.length === 0) return null
  return (
    <ul className={classes.versions} aria-label={t`Версии шаблона`}>
      {templates.map((one) => (
        <li key={one.id}>
          <div className={classes.words}>
            <div className={classes.name}>
              <Trans>Версия {one.version}</Trans>: {one.fileName}{' '}
              <StateMark tone={one.active ? 'success' : 'neutral'}>
                {one.active ? t`действует` : t`не используется`}
              </StateMark>
            </div>
            <div className={classes.note}>
              {formatMoment(one.uploadedAt)}, {one.uploadedBy}
              {one.unknownTags.length > 0 && (
                <>
                  {' · '}
                  <Trans>неизвестные теги: {one.unknownTags.join(', ')}</Trans>
                </>
              )}
            </div>
          </div>
          <div className={classes.actions}>
            <Button variant="default" onClick={() => void save(templateApi.trial, one.id)}>
              <Trans>Заполнить для пробы</Trans>
            </Button>
            <Button variant="subtle" onClick={() => void save(templateApi.file, one.id)}>
              <Trans>Скачать файл</Trans>
            </Button>
            {one.active ? (
              <Button
                variant="subtle"
                onClick={async () =>
                  take(
                    await call(templateApi.deactivate, { querystring: { code } }),
                    t`Документы снова составляются по образцу системы`,
                  )
                }
              >
                <Trans>Вернуть образец системы</Trans>
              </Button>
            ) : (
              <Button
                variant="subtle"
                onClick={async () =>
                  take(
                    await call(templateApi.activate, { params: { id: one.id } }),
                    t`Документы составляются по версии ${one.version}`,
                  )
                }
              >
                <Trans>Включить эту версию</Trans>
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
