import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconSun } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { splitPlace, usePlaceExists } from '#programmes'
import { EmptyState, formatWeekday, Page } from '#ui'
import { DueMark } from './DueMark.tsx'
import { dueOf } from './due.ts'
import { greetingAt } from './greeting.ts'
import classes from './TodayPage.module.css'

/** One thing to do: it disappears when it is done in the data. */
export type Todo = {
  key: string
  /** What to do and about how many: «Подписать приказ о закреплении: 41 пара готова». */
  title: ReactNode
  /** ISO date, or null when it has no deadline. */
  due: string | null
  /** The one action: words of the button and the place where it is done; absent when that is elsewhere. */
  action?: { title: string; to: string } | undefined
}

type Props = {
  /** «Анна Сергеевна». */
  name: string
  now: Date
  /** ISO date of the organisation. */
  today: string
  todos: readonly Todo[]
  /** Things beyond those shown. */
  more?: number
  /** What changed since the last visit; already in words. */
  changes?: readonly ReactNode[]
  figures?: readonly { label: string; value: string; note?: string }[]
  /** What comes next, for a day with nothing to do. */
  next?: readonly Todo[]
  /** Nothing to do is said in a line: the own part of the role is what the page is about. */
  quietWhenDone?: boolean
  /** Own part of the role between the things and the figures. */
  children?: ReactNode
  /** Over the figures: «Цифры цикла». */
  figuresTitle?: ReactNode
}

/** The home of every role. */
export function TodayPage(props: Props) {
  const { name, now, today, todos, more = 0, changes = [], figures = [], next = [] } = props
  const { t } = useLingui()
  const greeting = t(greetingAt(now.getHours()))
  return (
    <Page title={t`Сегодня`} heading={`${greeting}, ${name}.`} note={formatWeekday(now)} large>
      {todos.length > 0 ? (
        <section aria-labelledby="todos">
          <h2 id="todos" className={classes.subtitle}>
            <Trans>Сделать</Trans>
            <span className={classes.count}>
              <Plural value={todos.length + more} one="# дело" few="# дела" many="# дел" other="# дела" />
            </span>
          </h2>
          <List todos={todos} today={today} />
          {more > 0 && (
            <p className={classes.more}>
              <Plural
                value={more}
                one="И ещё # дело: оно появится здесь, когда станет меньше"
                few="И ещё # дела: они появятся здесь, когда станет меньше"
                other="И ещё # дел: они появятся здесь, когда станет меньше"
              />
            </p>
          )}
        </section>
      ) : props.quietWhenDone ? (
        <p className={classes.more}>
          <Trans>Дел на сегодня нет.</Trans>
        </p>
      ) : (
        <EmptyState icon={<IconSun size={28} stroke={1.5} />} title={t`На сегодня всё сделано`}>
          {next.length > 0 ? (
            <Trans>Ниже то, что впереди.</Trans>
          ) : (
            <Trans>Новые дела появятся здесь сами, когда для них придёт время.</Trans>
          )}
        </EmptyState>
      )}
      {next.length > 0 && (
        <section aria-labelledby="next">
          <h2 id="next" className={classes.subtitle}>
            <Trans>Впереди</Trans>
          </h2>
          <List todos={next} today={today} quiet />
        </section>
      )}
      {props.children}
      {changes.length > 0 && (
        <section aria-labelledby="changes">
          <h2 id="changes" className={classes.subtitle}>
            <Trans>С прошлого раза</Trans>
          </h2>
          <ul className={classes.changes}>
            {changes.map((change, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change their order.
              <li key={i}>{change}</li>
            ))}
          </ul>
        </section>
      )}
      {figures.length > 0 && (
        <section aria-labelledby="figures">
          <h2 id="figures" className={classes.subtitle}>
            {props.figuresTitle ?? <Trans>Цифры цикла</Trans>}
          </h2>
          <dl className={classes.figures}>
            {figures.map((figure) => (
              <div key={figure.label}>
                <dt>{figure.label}</dt>
                <dd>
                  {figure.value}
                  {figure.note && <span className={classes.note}>{figure.note}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </Page>
  )
}

function List({ todos, today, quiet = false }: { todos: readonly Todo[]; today: string; quiet?: boolean }) {
  const exists = usePlaceExists()
  return (
    <ul className={classes.todos} data-dated={todos.some(({ due }) => due) || undefined}>
      {todos.map((todo) => (
        <li key={todo.key} className={classes.todo}>
          <DueMark due={dueOf(todo.due, today)} deadline={todo.due} />
          <span className={classes.words}>{todo.title}</span>
          {todo.action && exists(todo.action.to) && (
            <Button
              component={Link}
              to={splitPlace(todo.action.to).path}
              search={splitPlace(todo.action.to).search}
              variant={quiet ? 'subtle' : 'light'}
            >
              {todo.action.title}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
