import type { Paper } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Facts, formatDate, Section } from '#ui'
import { FactFields } from './FactFields.tsx'
import type { Take } from './use-paper.ts'

type Props = { paper: Paper; take: Take; readOnly: boolean }

/** What a person decides about a paper; every change is saved at once and seen on the pages. */
export function PaperFacts({ paper, take, readOnly }: Props) {
  const { t } = useLingui()
  if (!readOnly) {
    if (paper.fields.length === 0)
      return (
        <Section title={t`Что в документе`}>
          <Trans>Вопросов нет: всё берётся из данных организации.</Trans>
        </Section>
      )
    return (
      <Section title={t`Что в документе`} note={<Trans>Изменения сразу видны на страницах</Trans>}>
        <FactFields paper={paper} take={take} />
      </Section>
    )
  }
  const { facts } = paper
  return (
    <Section title={t`Документ`}>
      <Facts
        facts={[
          { label: t`Номер`, value: paper.state !== 'draft' && paper.number },
          { label: t`Дата`, value: paper.datedOn && formatDate(paper.datedOn) },
          { label: t`Подписан`, value: paper.signedOn && formatDate(paper.signedOn) },
          { label: t`Размещение на сайте`, value: facts.publish && t`без приложения` },
        ]}
      />
    </Section>
  )
}
