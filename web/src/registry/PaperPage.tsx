import { registryApi } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Tooltip } from '@mantine/core'
import { IconDownload, IconPrinter } from '@tabler/icons-react'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useCallback, useRef, useState } from 'react'
import { call, download, fileUrl, useCan } from '#api'
import { ApprovalSection, SendButton } from '#approvals'
import { localDay } from '#programmes'
import { refusals } from '#refusals'
import { SignatureSection } from '#signatures'
import { ConfirmButton, formatDate, Note, notify, Page, StateMark } from '#ui'
import { ChangeNote } from './ChangeNote.tsx'
import { Pages, type PagesHandle } from './Pages.tsx'
import { PaperFacts } from './PaperFacts.tsx'
import classes from './PaperPage.module.css'
import { PaperPairs } from './PaperPairs.tsx'
import { PaperProblems, problemId } from './PaperProblems.tsx'
import { Readers } from './Readers.tsx'
import { RegisterDialog } from './RegisterDialog.tsx'
import { Consequences, SignDialog } from './SignDialog.tsx'
import { usePaper } from './use-paper.ts'
import { paperWords } from './words.ts'

const route = getRouteApi('/app/programme/programme/documents/$id')

/** One order: what a person decides about it at the left, its pages at the right. */
export function PaperPage() {
  const { t } = useLingui()
  const { id } = route.useParams()
  const navigate = useNavigate()
  const { paper, take } = usePaper(id)
  const [dialog, setDialog] = useState<'register' | 'sign'>()
  const mayWrite = useCan('document.write')
  const maySign = useCan('document.sign')
  const pages = useRef<PagesHandle>(null)
  // The red place of a page leads to its line beside, which says where it is mended.
  const toProblem = useCallback((code: string) => document.getElementById(problemId(code))?.focus(), [])
  const isDraft = paper.state === 'draft'
  const state = paperWords(paper)
  const unagreed = paper.agreement === 'asked' || paper.agreement === 'refused'
  const save = async (format: 'docx' | 'pdf') => {
    const outcome = await download(registryApi.file, { params: { id }, querystring: { format } })
    if (!outcome.ok) notify(t(refusals[outcome.code]), { tone: 'danger' })
  }
  const remove = async () => {
    const outcome = await call(registryApi.remove, { params: { id } })
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    notify(t`Проект приказа удалён, пары остались`)
    await navigate({ to: '/programme/documents' })
  }
  return (
    <Page
      title={paper.number && !isDraft ? t`Приказ № ${paper.number}` : t`Проект приказа`}
      note={
        <span className={classes.note}>
          <StateMark tone={state.tone}>{t(state.title)}</StateMark> {paper.title}
          {paper.datedOn && !isDraft && <>, {formatDate(paper.datedOn)}</>}
        </span>
      }
      crumbs={[{ title: t`Документы`, to: '/programme/documents' }]}
      width="fill"
      actions={
        <>
          {isDraft && mayWrite && (
            <ConfirmButton
              variant="subtle"
              color="gray"
              question={
                <Trans>Проект будет удалён. Пары останутся, их можно включить в другой приказ.</Trans>
              }
              confirm={t`Удалить проект`}
              onConfirm={remove}
            >
              <Trans>Удалить…</Trans>
            </ConfirmButton>
          )}
          <Button
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
            onClick={() => void save('docx')}
          >
            DOCX
          </Button>
          <Button
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
            onClick={() => void save('pdf')}
          >
            PDF
          </Button>
          <Button
            component="a"
            variant="default"
            leftSection={<IconPrinter size={18} aria-hidden />}
            href={fileUrl(registryApi.file, {
              params: { id },
              querystring: { format: 'pdf', inline: 'true' },
            })}
            target="_blank"
            rel="noreferrer"
          >
            <Trans>Напечатать</Trans>
          </Button>
          <SendButton paper={paper} />
          {isDraft && maySign && (
            <Tooltip label={t(refusals['paper.on-agreement'])} disabled={!unagreed} multiline w={320}>
              <Button
                // Reachable by the keyboard, so that the reason is heard.
                aria-disabled={unagreed || undefined}
                data-disabled={unagreed || undefined}
                onClick={() => !unagreed && setDialog('register')}
              >
                <Trans>Зарегистрировать…</Trans>
              </Button>
            </Tooltip>
          )}
          {paper.state === 'registered' && maySign && (
            <Button onClick={() => setDialog('sign')}>
              <Trans>Подписан на бумаге…</Trans>
            </Button>
          )}
        </>
      }
    >
      <div className={classes.desk}>
        <div className={classes.facts}>
          <PaperProblems
            paper={paper}
            mayWrite={mayWrite}
            onShow={(code) => pages.current?.showProblem(code)}
          />
          <ApprovalSection paper={paper} />
          {!isDraft && (
            <SignatureSection
              paper={paper}
              consequences={
                <Note tone="info" title={t`Что произойдёт`}>
                  <ul>
                    <Consequences paper={paper} today={localDay()} />
                  </ul>
                </Note>
              }
            />
          )}
          <ChangeNote paper={paper} />
          <PaperFacts key={paper.id} paper={paper} take={take} readOnly={!isDraft || !mayWrite} />
          <PaperPairs paper={paper} take={take} readOnly={!isDraft || !mayWrite} />
          {!isDraft && <Readers paper={paper} take={take} mayWrite={mayWrite} />}
        </div>
        <Pages id={id} version={paper.updatedAt} ref={pages} onProblem={toProblem} />
      </div>
      {dialog === 'register' && (
        <RegisterDialog paper={paper} take={take} onClose={() => setDialog(undefined)} />
      )}
      {dialog === 'sign' && <SignDialog paper={paper} take={take} onClose={() => setDialog(undefined)} />}
    </Page>
  )
}
