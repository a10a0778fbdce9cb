import { readingApi } from '@app/model/readings'
import { type Paper, registryApi } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { call, fileUrl } from '#api'
import { DateField } from '#forms'
import { localDay } from '#programmes'
import { formatDate, Section, StateMark } from '#ui'
import classes from './PaperPage.module.css'
import type { Take } from './use-paper.ts'

type Props = { paper: Paper; take: Take; mayWrite: boolean }

/** Who has read the order under his signature; the sheet comes back from the staff room and is entered at once. */
export function Readers({ paper, take, mayWrite }: Props) {
  const { t } = useLingui()
  const { people, read } = paper.familiarised
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [readOn, setReadOn] = useState<string | null>(localDay())
  const [busy, setBusy] = useState(false)
  if (people === 0) return null
  const waiting = paper.readers.filter((one) => !one.readOn)
  const all = waiting.length > 0 && waiting.every((one) => chosen.has(one.personId))
  const mark = async () => {
    if (!readOn) return
    setBusy(true)
    const outcome = await call(registryApi.familiarise, {
      params: { id: paper.id },
      body: { personIds: [...chosen], readOn },
    })
    setBusy(false)
    if (await take(outcome, t`Ознакомление отмечено: ${chosen.size}`)) setChosen(new Set())
  }
  return (
    <Section
      title={t`Ознакомление`}
      note={
        <Trans>
          Ознакомлены {read} из {people}. Взрослые с входом в систему читают на экране, остальные подписывают
          лист
        </Trans>
      }
    >
      {waiting.length > 0 && paper.state === 'in_force' && (
        <div className={classes.links}>
          <a
            href={fileUrl(readingApi.sheet, {
              params: { id: paper.id },
              querystring: { format: 'pdf', inline: 'true' },
            })}
            target="_blank"
            rel="noreferrer"
          >
            <Trans>Напечатать лист для остальных</Trans>
          </a>
        </div>
      )}
      {mayWrite && waiting.length > 1 && (
        <Checkbox
          label={t`Отметить всех: ${waiting.length}`}
          checked={all}
          indeterminate={!all && chosen.size > 0}
          onChange={() => setChosen(all ? new Set() : new Set(waiting.map((one) => one.personId)))}
        />
      )}
      <ul className={classes.list}>
        {paper.readers.map((one) => (
          <li key={one.personId} className={classes.pair}>
            {one.readOn || !mayWrite ? (
              <span>
                {one.name}
                {one.place && <span className={classes.dimmed}>, {one.place}</span>}
              </span>
            ) : (
              <Checkbox
                label={one.place ? `${one.name}, ${one.place}` : one.name}
                checked={chosen.has(one.personId)}
                onChange={(event) => {
                  const next = new Set(chosen)
                  if (event.currentTarget.checked) next.add(one.personId)
                  else next.delete(one.personId)
                  setChosen(next)
                }}
              />
            )}
            {one.readOn ? (
              <StateMark tone="success">
                {one.how === 'screen' ? (
                  <Trans>на экране, {formatDate(one.readOn)}</Trans>
                ) : (
                  <Trans>на бумаге, {formatDate(one.readOn)}</Trans>
                )}
              </StateMark>
            ) : (
              !mayWrite && <StateMark tone="neutral">{t`ещё нет`}</StateMark>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && waiting.length > 0 && (
        <div className={classes.mark}>
          <DateField label={t`Когда подписали лист`} value={readOn} onChange={setReadOn} />
          <Button
            variant="light"
            loading={busy}
            disabled={chosen.size === 0 || !readOn}
            onClick={() => void mark()}
          >
            <Trans>Отметить ознакомление: {chosen.size}</Trans>
          </Button>
        </div>
      )}
    </Section>
  )
}
