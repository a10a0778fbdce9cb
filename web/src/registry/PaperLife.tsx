import type { Paper, PaperLink } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Facts, formatDate, Note, Section } from '#ui'
import { stateWords } from './words.ts'

/** What became of the document, and what it stands beside: links go both ways. */
export function PaperLife({ paper, onText }: { paper: Paper; onText?: (() => void) | undefined }) {
  const { t } = useLingui()
  const { replaces, successor, text } = paper
  return (
    <>
      {paper.state === 'cancelled' && (
        <Note tone="danger" title={t`Отменён с ${formatDate(paper.cancelledOn)}`}>
          {paper.cancelledWhy}
        </Note>
      )}
      {successor && (
        <Note tone={paper.state === 'replaced' ? 'info' : 'warning'}>
          {paper.state === 'replaced' ? <Trans>Заменён документом:</Trans> : <Trans>Готовится замена:</Trans>}{' '}
          <PaperName link={successor} />
        </Note>
      )}
      {replaces && (
        <Note tone="info">
          {paper.state === 'draft' || paper.state === 'registered' ? (
            <Trans>После подписания заменит документ:</Trans>
          ) : (
            <Trans>Заменил документ:</Trans>
          )}{' '}
          <PaperName link={replaces} />
        </Note>
      )}
      {text.count > 0 && paper.state === 'draft' && (
        <Note tone={text.stale > 0 ? 'warning' : 'info'}>
          {text.stale > 0 ? (
            <Trans>
              Данные под правками изменились: посмотрите новую редакцию. Таких правок: {text.stale}.
            </Trans>
          ) : (
            <Trans>
              Текст исправлен вручную, правок: {text.count}. На страницах они отмечены полосой слева.
            </Trans>
          )}{' '}
          {onText && (
            <Anchor component="button" type="button" fz="inherit" underline="always" onClick={onText}>
              <Trans>Открыть правки</Trans>
            </Anchor>
          )}
        </Note>
      )}
    </>
  )
}

/** Where a registered document lies, and until when. */
export function PaperStorage({ paper }: { paper: Paper }) {
  const { t } = useLingui()
  if (!paper.case) return null
  return (
    <Section title={t`Хранение`}>
      <Facts
        facts={[
          { label: t`Дело`, value: `${paper.case.index} ${paper.case.title}` },
          {
            label: t`Срок`,
            value: paper.case.keptUntil ? t`до ${formatDate(paper.case.keptUntil)}` : t`постоянно`,
          },
        ]}
      />
    </Section>
  )
}

function PaperName({ link }: { link: PaperLink }) {
  const { t } = useLingui()
  const state = t(stateWords[link.state].title)
  return (
    <Link to="/programme/documents/$id" params={{ id: link.id }}>
      {link.number && link.datedOn
        ? t`№ ${link.number} от ${formatDate(link.datedOn)}, ${state}`
        : t`проект без номера`}
    </Link>
  )
}
