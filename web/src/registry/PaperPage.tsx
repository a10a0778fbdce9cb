import { type Paper, registryApi } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconDownload, IconPrinter } from '@tabler/icons-react'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useCallback, useRef, useState } from 'react'
import { call, download, fileUrl, useCan } from '#api'
import { refusals } from '#refusals'
import { ConfirmButton, formatDate, notify, Page, StateMark } from '#ui'
import { ChangeNote } from './ChangeNote.tsx'
import { Pages, type PagesHandle } from './Pages.tsx'
import { PaperFacts } from './PaperFacts.tsx'
import classes from './PaperPage.module.css'
import { PaperPairs } from './PaperPairs.tsx'
import { PaperProblems, problemId } from './PaperProblems.tsx'
import { Readers } from './Readers.tsx'
import { RegisterDialog } from './RegisterDialog.tsx'
import { SignDialog } from './SignDialog.tsx'
import { usePaper } from './use-paper.ts'
import { isOrder, kindTitle, stateWords } from './words.ts'

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
          {isDraft && paper.registered && maySign && (
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
            onShow={(code) => pages.current?.showProblem(code)}
          />
          <ChangeNote paper={paper} />
          <PaperFacts key={paper.id} paper={paper} take={take} readOnly={!isDraft || !mayWrite} />
          {ofPairs && <PaperPairs paper={paper} take={take} readOnly={!isDraft || !mayWrite} />}
          {!isDraft && paper.readers.length > 0 && <Readers paper={paper} take={take} mayWrite={mayWrite} />}
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
