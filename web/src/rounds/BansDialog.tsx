import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Dialog } from '#ui'
import classes from './Dialogs.module.css'
import { usualName } from './look-up.ts'
import { useWorkbench } from './workbench-context.ts'

/** Forbidden pairs of a draft, each with its reason and the way back. */
export function BansDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const { board, look, change } = useWorkbench()
  return (
    <Dialog onClose={onClose} size="lg" title={t`Запрещённые пары`}>
      {board.forbids.length === 0 ? (
        <p className={classes.text}>
          <Trans>Запретов нет. Пару можно запретить крестиком в её карточке.</Trans>
        </p>
      ) : (
        <ul className={classes.list}>
          {board.forbids.map(({ mentee, mentor, reason }) => {
            const names = `${usualName(look.mentees.get(mentee)?.name ?? '')} – ${usualName(look.mentors.get(mentor)?.name ?? '')}`
            return (
              <li key={`${mentee}:${mentor}`} className={classes.item}>
                <span>
                  {names}
                  {reason && <span className={classes.quiet}>: {reason}</span>}
                </span>
                {change && (
                  <Button
                    variant="light"
                    aria-label={t`Снять запрет: ${names}`}
                    onClick={() => void change({ kind: 'allow', mentee, mentor })}
                  >
                    <Trans>Снять запрет</Trans>
                  </Button>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </Dialog>
  )
}
