import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Tooltip } from '@mantine/core'
import { IconFileText, IconPencil } from '@tabler/icons-react'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Suspense, useCallback, useRef, useState } from 'react'
import { useCan } from '#api'
import { ApprovalSection } from '#approvals'
import { TextEditor } from '#editions'
import { localDay } from '#programmes'
import { refusals } from '#refusals'
import { SignatureSection, useSigningOn } from '#signatures'
import { formatDate, Loading, Note, Page, StateMark } from '#ui'
import { ChangeNote } from './ChangeNote.tsx'
import { FilesMenu } from './FilesMenu.tsx'
import { Pages, type PagesHandle } from './Pages.tsx'
import { PaperFacts } from './PaperFacts.tsx'
import { PaperLife, PaperStorage } from './PaperLife.tsx'
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
  const isHead = useCan('document.e-sign')
  const signsHere = useSigningOn(paper.id, paper.updatedAt) && isHead
  const pages = useRef<PagesHandle>(null)
  // The red place of a page leads to its line beside, which says where it is mended.
  const toProblem = useCallback((code: string) => document.getElementById(problemId(code))?.focus(), [])
  const isDraft = paper.state === 'draft'
  const state = paperWords(paper)
  const unagreed = paper.agreement === 'asked' || paper.agreement === 'refused'
  const { mode } = route.useSearch()
  const mayEdit = isDraft && mayWrite
  const editing = mayEdit && mode === 'text'
  const [opened, setOpened] = useState(false)
  const setEditing = (on: boolean) => {
    setOpened(on)
    void navigate({ to: '.', search: on ? { mode: 'text' } : {}, replace: true })
  }
  const ofPairs = paper.subject === 'pairs' || paper.subject === 'change'
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
          {[
            isOrder(paper) ? paper.title : kindTitle(paper.code) !== paper.title && kindTitle(paper.code),
            paper.number && !isDraft && !isOrder(paper) && `№ ${paper.number}`,
            paper.datedOn && !isDraft && formatDate(paper.datedOn),
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
      }
      crumbs={[{ title: t`Документы`, to: '/programme/documents' }]}
      width="fill"
      actions={
        <>
          <PaperMenu paper={paper} take={take} />
          <FilesMenu paper={paper} />
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
            // The head who may sign here has his main button beside, in «Подпись».
            <Button variant={signsHere ? 'default' : 'filled'} onClick={() => setDialog('sign')}>
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
          {isDraft ? (
            <ApprovalSection paper={paper} />
          ) : (
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
          {!isDraft && paper.readers.length > 0 && (
            // Nobody is asked to read a paper that is cancelled.
            <Readers paper={paper} take={take} mayWrite={mayWrite && paper.state !== 'cancelled'} />
          )}
          <ChangeNote paper={paper} />
          <PaperFacts key={paper.id} paper={paper} take={take} readOnly={!isDraft || !mayWrite} />
          {ofPairs && <PaperPairs paper={paper} take={take} readOnly={!isDraft || !mayWrite} />}
          {!isDraft && <ApprovalSection paper={paper} />}
          <PaperStorage paper={paper} />
        </div>
        {editing ? (
          <Suspense fallback={<Loading />}>
            <TextEditor key={id} id={id} takesFocus={opened} />
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
