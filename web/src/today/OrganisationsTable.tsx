import { type OrganisationLine, type StageNumber, stageTexts } from '@app/model/programmes'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { StageMark } from '#programmes'
import { EmptyState, formatNumber, Section } from '#ui'
import classes from './OrganisationsTable.module.css'

/** Organisations of an authority: where each stands. Late ones first, counts only. */
export function OrganisationsTable({ organisations }: { organisations: readonly OrganisationLine[] }) {
  const { t } = useLingui()
  if (organisations.length === 0)
    return (
      <EmptyState title={t`Организаций пока нет`}>
        <Trans>Их заводит администратор. Когда они появятся, здесь будет видно, где какая стоит.</Trans>
      </EmptyState>
    )
  const sorted = organisations.toSorted((a, b) => rank(a) - rank(b))
  return (
    <Section title={t`Организации`}>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t`Организация`}</th>
              <th scope="col">{t`Этап`}</th>
              <th scope="col">{t`Состояние`}</th>
              <th scope="col" className={classes.number}>{t`Наставляемые`}</th>
              <th scope="col" className={classes.number}>{t`Наставники`}</th>
              <th scope="col" className={classes.number}>{t`Пары`}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  <Link to="/organisations/$id" params={{ id: one.id }}>
                    {one.shortName}
                  </Link>
                </th>
                <td>{stageName(one) ?? <Trans>цикл не открыт</Trans>}</td>
                <td>
                  {one.state && <StageMark state={one.state} />}{' '}
                  {one.percent !== null && `${formatNumber(one.percent)} %`}
                </td>
                <td className={classes.number} data-label={t`Наставляемые`}>
                  {formatNumber(one.mentees)}
                </td>
                <td className={classes.number} data-label={t`Наставники`}>
                  {formatNumber(one.mentors)}
                </td>
                <td className={classes.number} data-label={t`Пары`}>
                  {formatNumber(one.pairs)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

const rank = ({ cycle, state }: OrganisationLine) => (cycle === null ? 1 : state === 'late' ? 0 : 2)

function stageName({ cycle, stage }: OrganisationLine) {
  if (cycle === null) return undefined
  if (stage === null) return <Trans>все этапы выполнены</Trans>
  return `${stage}. ${stageTexts[stage as StageNumber].title}` // The server counts stages from 1 to 7.
}
