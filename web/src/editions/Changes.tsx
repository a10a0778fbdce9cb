import type { Bit, LineChange } from '@app/model/editions'
import { Trans } from '@lingui/react/macro'
import { VisuallyHidden } from '@mantine/core'
import classes from './Changes.module.css'

/** Words that came and went: underlined and struck out, not by colour alone. */
export function Bits({ bits }: { bits: readonly Bit[] }) {
  return bits.map(({ t, kind }, i) => {
    const key = `${i}${kind}`
    if (kind === 'added')
      return (
        <ins key={key} className={classes.added}>
          {t}
        </ins>
      )
    if (kind === 'removed')
      return (
        <del key={key} className={classes.removed}>
          {t}
        </del>
      )
    return <span key={key}>{t}</span>
  })
}

/** How many unchanged lines stay beside a changed one. */
const around = 1

/** Two editions line by line; long unchanged stretches are folded. */
export function Lines({ changes }: { changes: readonly LineChange[] }) {
  const shown = changes.map((_, i) =>
    changes.slice(Math.max(0, i - around), i + around + 1).some((one) => one.kind !== 'same'),
  )
  return (
    <ol className={classes.lines}>
      {changes.map((change, i) => {
        const key = `${i}${change.kind}`
        if (!shown[i])
          return shown[i - 1] === false ? null : (
            <li key={key} className={classes.fold}>
              …
            </li>
          )
        if (change.kind === 'changed')
          return (
            <li key={key}>
              <Bits bits={change.bits} />
            </li>
          )
        if (change.kind === 'same') return <li key={key}>{change.text}</li>
        return (
          <li key={key}>
            <VisuallyHidden>
              {change.kind === 'added' ? <Trans>Добавлено:</Trans> : <Trans>Убрано:</Trans>}{' '}
            </VisuallyHidden>
            <Bits bits={[{ t: change.text, kind: change.kind }]} />
          </li>
        )
      })}
    </ol>
  )
}
