import { type Paper, registryApi } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Tooltip } from '@mantine/core'
import { IconDownload, IconFileText, IconPencil, IconPrinter } from '@tabler/icons-react'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Suspense, useCallback, useRef, useState } from 'react'
import { call, download, fileUrl, useCan } from '#api'
import { ApprovalSection, SendButton } from '#approvals'
import { TextEditor } from '#editions'
import { localDay } from '#programmes'
import { refusals } from '#refusals'
import { SignatureSection } from '#signatures'
import { ConfirmButton, formatDate, Loading, Note, notify, Page, StateMark } from '#ui'
import { ChangeNote } from './ChangeNote.tsx'
import { Pages, type PagesHandle } from './Pages.tsx'
import { PaperFacts } from './PaperFacts.tsx'
import { PaperLife } from './PaperLife.tsx'
import { PaperMenu } from './PaperMenu.tsx'
import classes from './PaperPage.module.css'
import { PaperPairs } from './PaperPairs.tsx'
import { PaperProblems, problemId } from './PaperProblems.tsx'
import { Readers } from './Readers.tsx'
import { RegisterDialog } from './RegisterDialog.tsx'
import { Consequences, SignDialog } from './SignDialog.tsx'
import { usePaper } from './use-paper.ts'
import { isOrder, kindTitle, paperWords } from './words.ts'

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
  const { mode } = route.useSearch()
  const mayEdit = isDraft && mayWrite
  const editing = mayEdit && mode === 'text'
  const setEditing = (on: boolean) =>
    void navigate({ to: '.', search: on ? { mode: 'text' } : {}, replace: true })
  const ofPairs = paper.subject === 'pairs' || paper.subject === 'change'
  const save = async (format: Paper['formats'][number]) => {
    const outcome = await download(registryApi.file, { params: { id }, querystring: { format } })
    if (!outcome.ok) notify(t(refusals[outcome.code]), { tone: 'danger' })
  }
  const remove = async () => {
    const outcome = await call(registryApi.remove, { params: { id } })
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    notify(ofPairs ? t`Проект приказа удалён, пары остались` : t`Проект документа удалён`)
    await navigate({ to: '/programme/documents' })
  }
  return (
    <Page
      title={
        !isOrder(paper)
          ? [paper.title, paper.about].filter(Boolean).join(', ')
          : paper.number && !isDraft
            ? t`Приказ № ${paper.number}`
            : t`Проект приказа`
      }
      note={
        <span className={classes.note}>
          {paper.registered && <StateMark tone={state.tone}>{t(state.title)}</StateMark>}{' '}
          {isOrder(paper) ? paper.title : kindTitle(paper.code) !== paper.title && kindTitle(paper.code)}
          {paper.number && !isDraft && !isOrder(paper) && <>, № {paper.number}</>}
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
                ofPairs ? (
                  <Trans>Проект будет удалён. Пары останутся, их можно включить в другой приказ.</Trans>
                ) : (
                  <Trans>Проект будет удалён вместе с ответами.</Trans>
                )
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
          {paper.formats.includes('xlsx') && (
            <Button
              variant="default"
              leftSection={<IconDownload size={18} aria-hidden />}
              onClick={() => void save('xlsx')}
            >
              XLSX
            </Button>
          )}
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
          <PaperMenu paper={paper} take={take} />
          {mayEdit && (
            <Button
              variant="default"
              leftSection={
                editing ? <IconFileText size={18} aria-hidden /> : <IconPencil size={18} aria-hidden />
              }
              onClick={() => setEditing(!editing)}
            >
              {editing ? <Trans>Показать страницы</Trans> : <Trans>Править текст</Trans>}
            </Button>
          )}
          {paper.registered && <SendButton paper={paper} />}
          {isDraft && paper.registered && maySign && (
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
            onShow={(code) => (editing ? setEditing(false) : pages.current?.showProblem(code))}
          />
          <PaperLife paper={paper} onText={mayEdit && !editing ? () => setEditing(true) : undefined} />
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
          {ofPairs && <PaperPairs paper={paper} take={take} readOnly={!isDraft || !mayWrite} />}
          {!isDraft && paper.readers.length > 0 && <Readers paper={paper} take={take} mayWrite={mayWrite} />}
        </div>
        {editing ? (
          <Suspense fallback={<Loading />}>
            <TextEditor key={id} id={id} />
          </Suspense>
        ) : (
          <Pages
            id={id}
            version={paper.updatedAt}
            marked={paper.text.marked}
            ref={pages}
            onProblem={toProblem}
          />
        )}
      </div>
      {dialog === 'register' && (
        <RegisterDialog paper={paper} take={take} onClose={() => setDialog(undefined)} />
      )}
      {dialog === 'sign' && <SignDialog paper={paper} take={take} onClose={() => setDialog(undefined)} />}
    </Page>
  )
}
