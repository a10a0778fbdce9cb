import { type DocumentCode, documentKind } from '@app/model/documents'
import { type Template, type TemplateFinding, templateApi } from '@app/model/templates'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { download, queryOf, upload } from '#api'
import { refusals } from '#refusals'
import { FileDrop, Note, notify, ProgressLine, Section } from '#ui'
import { findingWords } from './finding-words.ts'
import { TemplateVersions } from './TemplateVersions.tsx'

type Said = { file: string; reason?: string; findings: readonly TemplateFinding[]; taken: boolean }

/** The form of one kind of document: which one is in use, a place for a new one, earlier versions. */
export function KindTemplate({ code, templates }: { code: DocumentCode; templates: readonly Template[] }) {
  const { t, i18n } = useLingui()
  const queryClient = useQueryClient()
  const [sending, setSending] = useState<string>()
  const [said, setSaid] = useState<Said>()
  const active = templates.find((one) => one.active)
  const send = async (file: File) => {
    setSending(file.name)
    setSaid(undefined)
    const outcome = await upload(templateApi.upload, { querystring: { code } }, file)
    setSending(undefined)
    if (!outcome.ok)
      return setSaid({ file: file.name, reason: t(refusals[outcome.code]), findings: [], taken: false })
    const { findings, template } = outcome.answer
    setSaid({ file: file.name, findings, taken: template !== null })
    await queryClient.invalidateQueries({ queryKey: queryOf(templateApi.list, {}).queryKey })
  }
  const starter = async () => {
    const outcome = await download(templateApi.starter, { querystring: { code } })
    if (!outcome.ok) notify(t(refusals[outcome.code]), { tone: 'danger' })
  }
  return (
    <Section
      title={documentKind(code).title}
      note={
        active ? (
          <Trans>
            Файл DOCX составляется по вашему шаблону, версия {active.version}. PDF – тоже, если на сервере
            есть LibreOffice. Страницы на экране и подписанные электронно файлы – по образцу системы.
          </Trans>
        ) : (
          <Trans>Составляется по образцу системы.</Trans>
        )
      }
      actions={
        <Button
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
          onClick={() => void starter()}
        >
          <Trans>Скачать образец с тегами</Trans>
        </Button>
      }
    >
      {active?.failedAt && (
        <Note tone="warning">
          <Trans>
            В последний раз шаблон не удалось заполнить, и документ составлен по образцу системы. Проверьте
            файл и загрузите исправленный.
          </Trans>
        </Note>
      )}
      {said && (
        <Note
          live
          tone={said.taken ? (said.findings.length ? 'warning' : 'success') : 'danger'}
          title={said.taken ? t`Шаблон «${said.file}» загружен` : t`Файл «${said.file}» не подошёл`}
        >
          {said.reason}
          {said.findings.length > 0 ? (
            <ul>
              {said.findings.map(({ kind, tag }) => (
                <li key={`${kind} ${tag}`}>{i18n.t({ ...findingWords[kind], values: { tag } })}</li>
              ))}
            </ul>
          ) : (
            said.taken && <Trans>Документы этого вида теперь составляются по нему.</Trans>
          )}
        </Note>
      )}
      {sending ? (
        <ProgressLine label={t`Проверяем «${sending}»`} />
      ) : (
        <FileDrop
          label={active ? t`Загрузить новую версию` : t`Загрузить свой шаблон`}
          endings={['.docx']}
          onFile={(file) => void send(file)}
        >
          <Trans>
            Документ Word (DOCX) до 20 МБ, без макросов и вставленных файлов. Прежние версии сохраняются.
          </Trans>
        </FileDrop>
      )}
      <TemplateVersions code={code} templates={templates} />
    </Section>
  )
}
