import { registryApi } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconDownload, IconFileText, IconPencil, IconPrinter } from '@tabler/icons-react'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Suspense, useCallback, useRef, useState } from 'react'
import { call, download, fileUrl, useCan } from '#api'
import { TextEditor } from '#editions'
import { refusals } from '#refusals'
import { ConfirmButton, formatDate, Loading, notify, Page, StateMark } from '#ui'
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
import { SignDialog } from './SignDialog.tsx'
import { usePaper } from './use-paper.ts'
import { stateWords } from './words.ts'

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
  const state = stateWords[paper.state]
  const { mode } = route.useSearch()
  const mayEdit = isDraft && mayWrite
  const editing = mayEdit && mode === 'text'
  const setEditing = (on: boolean) =>
    void navigate({ to: '.', search: on ? { mode: 'text' } : {}, replace: true })
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
          {isDraft && maySign && (
            <Button onClick={() => setDialog('register')}>
              <Trans>Зарегистрировать…</Trans>
            </Button>
          )}
          {paper.state === 'registered' && maySign && (
            <Button onClick={() => setDialog('sign')}>
              <Trans>Подписан…</Trans>
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
          <ChangeNote paper={paper} />
          <PaperFacts key={paper.id} paper={paper} take={take} readOnly={!isDraft || !mayWrite} />
          <PaperPairs paper={paper} take={take} readOnly={!isDraft || !mayWrite} />
          {!isDraft && <Readers paper={paper} take={take} mayWrite={mayWrite} />}
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
