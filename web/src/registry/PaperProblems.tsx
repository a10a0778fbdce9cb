import type { Paper } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { PlaceLink } from '#programmes'
import { Note } from '#ui'
import classes from './PaperPage.module.css'
import { otherProblem, problemWords } from './words.ts'

/** What has to be mended before registration, each with its place, and names whose cases nobody is sure of. */
export function PaperProblems({ paper }: { paper: Paper }) {
  const { t } = useLingui()
  const codes = [...new Set(paper.problems.map((problem) => problem.code))]
  return (
    <>
      {codes.length > 0 && (
        <Note tone="danger" title={t`Нужно исправить`}>
          <ul className={classes.list}>
            {codes.map((code) => {
              const { title, to, link } = problemWords[code] ?? otherProblem
              return (
                <li key={code}>
                  {t(title)}
                  {to && link && (
                    <>
                      {'. '}
                      <PlaceLink to={to}>{t(link)}</PlaceLink>
                    </>
                  )}
                </li>
              )
            })}
          </ul>
        </Note>
      )}
      {paper.doubtful.length > 0 && (
        <Note tone="warning" title={t`Проверьте склонение`}>
          <ul className={classes.list}>
            {paper.doubtful.map((one) => (
              <li key={one.personId}>
                <PlaceLink to={`/programme/people?person=${one.personId}`}>{one.name}</PlaceLink>
                <div className={classes.dimmed}>
                  <Trans>
                    кого? {one.genitive}; кому? {one.dative}
                  </Trans>
                </div>
              </li>
            ))}
          </ul>
        </Note>
      )}
    </>
  )
}
