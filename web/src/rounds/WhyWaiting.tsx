import { Plural, useLingui } from '@lingui/react/macro'
import { UnstyledButton } from '@mantine/core'
import { useMemo } from 'react'
import { PlaceLink } from '#programmes'
import { reasonGroups } from './columns.ts'
import { HelpLine, mentorsPlace } from './HelpLine.tsx'
import classes from './WhyWaiting.module.css'
import { otherReason, waitingReasons } from './words.ts'
import { useWorkbench } from './workbench-context.ts'

/** «Почему 43 без наставника»: each reason shows its people, and the place where it is mended. */
export function WhyWaiting() {
  const { t } = useLingui()
  const { board, reason, setReason } = useWorkbench()
  const groups = useMemo(() => reasonGroups(board.unmatched), [board.unmatched])
  if (groups.length === 0) return null
  return (
    <section className={classes.why} aria-labelledby="why-waiting">
      <h2 id="why-waiting" className={classes.title}>
        <Plural
          value={board.unmatched.length}
          one="Почему # без наставника"
          few="Почему # без наставника"
          many="Почему # без наставника"
          other="Почему # без наставника"
        />
      </h2>
      <ul className={classes.reasons}>
        {groups.map(({ key, count }) => {
          const { title, mend, to } = waitingReasons[key] ?? { title: otherReason }
          return (
            <li key={key}>
              <UnstyledButton
                className={classes.reason}
                aria-pressed={reason === key}
                onClick={() => setReason(reason === key ? undefined : key)}
              >
                <strong>{count}</strong>: {t(title)}
              </UnstyledButton>
              {to && mend && (
                <PlaceLink to={to} className={classes.mend}>
                  {t(mend)}
                </PlaceLink>
              )}
            </li>
          )
        })}
      </ul>
      <HelpLine linked={groups.some(({ key }) => waitingReasons[key]?.to === mentorsPlace)} />
    </section>
  )
}
