import type { Paper } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { PlaceLink } from '#programmes'
import { Note } from '#ui'
import { DoubtfulNames } from './DoubtfulNames.tsx'
import classes from './PaperPage.module.css'
import { otherProblem, problemWords } from './words.ts'

type Props = {
  paper: Paper
  mayWrite: boolean
  /** Brings the red place of the page into sight. */
  onShow: (code: string) => void
}

/** What has to be mended before registration, each with its place, and names whose cases nobody is sure of. */
export function PaperProblems({ paper, mayWrite, onShow }: Props) {
  const { t } = useLingui()
  const codes = [...new Set(paper.problems.map((problem) => problem.code))]
  return (
    <>
      {codes.length > 0 && (
        <Note tone="danger" title={t`Нужно исправить`}>
          <ul className={classes.list}>
            {codes.map((code) => {
              const { title, to, field, link } = problemWords[code] ?? otherProblem
              return (
                <li key={code} id={problemId(code)} tabIndex={-1} className={classes.problem}>
                  <div>{t(title)}</div>
                  <div className={classes.links}>
                    {to && link && <PlaceLink to={to}>{t(link)}</PlaceLink>}
                    {field && link && mayWrite && (
                      <Action onClick={() => document.getElementById(field)?.focus()}>{t(link)}</Action>
                    )}
                    <Action onClick={() => onShow(code)}>
                      <Trans>Показать на странице</Trans>
                    </Action>
                  </div>
                </li>
              )
            })}
          </ul>
        </Note>
      )}
      <DoubtfulNames paper={paper} mayWrite={mayWrite} />
    </>
  )
}

/** Where a red place of a page leads. */
export const problemId = (code: string) => `problem-${code}`

const Action = ({ onClick, children }: { onClick: () => void; children: ReactNode }) => (
  <Anchor component="button" type="button" fz="inherit" underline="always" onClick={onClick}>
    {children}
  </Anchor>
)
