import { type WishCollection, type WishReport, wishApi } from '@app/model/wishes'
import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queryOf } from '#api'
import { Note, Section, StateMark } from '#ui'
import classes from './Cards.module.css'
import { matchWords } from './words.ts'

type Pair = WishReport['strong'][number]

/** What the wishes say: mutual, one-sided, and, for the curator and the psychologist, refused. */
export function Report({ collection }: { collection: WishCollection }) {
  const { t } = useLingui()
  const query = queryOf(wishApi.report, { params: { id: collection.roundId } })
  const { data: report } = useSuspenseQuery({ ...query, staleTime: 0 })
  const names = new Map(collection.cards.map((card) => [card.id, card.name]))
  const nameOf = (id: string) => names.get(id) ?? t`выбывший участник`
  const empty = report.silent.length === collection.cards.filter((card) => !card.gone).length
  if (empty)
    return (
      <Note tone="info">
        <Trans>Пока никто не ответил. Итоги появятся с первым ответом.</Trans>
      </Note>
    )
  return (
    <>
      <Note
        tone="info"
        action={
          <Link to="/programme/matching/$round" params={{ round: collection.roundId }}>
            <Trans>Открыть черновики пар</Trans>
          </Link>
        }
      >
        <Trans>
          Пожелания уже учтены в оценках: они весят 40 очков из 100, а «трудно работать» исключает пару. Чтобы
          пары выбрались по ним, в черновике нажмите «Подобрать заново».
        </Trans>
      </Note>
      <Section title={t`Выбрали друг друга: ${report.strong.length}`}>
        <Pairs pairs={report.strong} nameOf={nameOf} none={t`Взаимных первых выборов нет.`} />
      </Section>
      <Section title={t`Возможные пары: ${report.possible.length}`}>
        <Pairs pairs={report.possible} nameOf={nameOf} none={t`Других пожеланий нет.`} />
      </Section>
      {report.vetoes && (
        <Section
          title={t`Трудно работать: ${report.vetoes.length}`}
          note={t`Видят только куратор и психолог. Эти пары система не предложит`}
        >
          {report.vetoes.length === 0 ? (
            <p className={classes.quiet}>
              <Trans>Никто никого не отметил.</Trans>
            </p>
          ) : (
            <ul className={classes.pairs}>
              {report.vetoes.map(({ by, of }) => (
                <li key={`${by} ${of}`}>
                  <span>{nameOf(by)}</span>
                  <span className={classes.quiet}>
                    <Trans>трудно с</Trans>
                  </span>
                  <span>{nameOf(of)}</span>
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      {report.unchosen.length > 0 && (
        <Section
          title={t`Никто не назвал: ${report.unchosen.length}`}
          note={t`Им нужно внимание: поговорите, подумайте о другом наставнике или форме. Самим участникам этого не сообщают`}
        >
          <p className={classes.text}>{report.unchosen.map(nameOf).join(', ')}</p>
        </Section>
      )}
      {report.comments.length > 0 && (
        <Section title={t`Что написали`}>
          <ul className={classes.comments}>
            {report.comments.map(({ id, text, goalFit, sympathy }) => (
              <li key={id}>
                <strong>{nameOf(id)}</strong>
                <span className={classes.quiet}>
                  {[
                    goalFit === null ? '' : t`запросу отвечает: ${goalFit} из 10`,
                    sympathy === null ? '' : t`легко общаться: ${sympathy} из 10`,
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </span>
                {text && <p className={classes.text}>{text}</p>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function Pairs({
  pairs,
  nameOf,
  none,
}: {
  pairs: readonly Pair[]
  nameOf: (id: string) => string
  none: string
}) {
  const { t } = useLingui()
  if (pairs.length === 0) return <p className={classes.quiet}>{none}</p>
  const whose = (pair: Pair) => {
    if (pair.by === 'mentee') return t`первый выбор наставляемого`
    if (pair.by === 'mentor') return t`первый выбор наставника`
    return t(matchWords[pair.match])
  }
  return (
    <ul className={classes.pairs}>
      {pairs.map((pair) => (
        <li key={`${pair.mentee} ${pair.mentor}`}>
          <span>{nameOf(pair.mentee)}</span>
          <span aria-hidden>↔</span>
          <span>{nameOf(pair.mentor)}</span>
          <span className={classes.quiet}>{whose(pair)}</span>
          {pair.vetoed && (
            <StateMark tone="danger">
              <Trans>другой стороне трудно</Trans>
            </StateMark>
          )}
        </li>
      ))}
    </ul>
  )
}
