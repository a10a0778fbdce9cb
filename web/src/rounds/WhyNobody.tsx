import { type BoardUnmatched, type Contest, roundApi } from '@app/model/rounds'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { queryOf } from '#api'
import { few, namedFirst, rivalsOf } from './contest.ts'
import { shortName } from './look-up.ts'
import { useItemStop } from './use-item-keys.ts'
import classes from './WhyNobody.module.css'
import { useWorkbench } from './workbench-context.ts'

/** Why this mentee has no mentor; where places are too few, whose places they are and who has them. */
export function WhyNobody({ mentee, why }: { mentee: string; why: BoardUnmatched }) {
  const { board } = useWorkbench()
  const { data } = useQuery({
    ...queryOf(roundApi.details, { params: { id: board.draft.id, mentee }, querystring: {} }),
    enabled: why.code === 'capacity',
    staleTime: 60_000,
  })
  if (why.code !== 'capacity' || !data?.contest) return <div className={classes.why}>{why.text}</div>
  return <Rivals mentee={mentee} contest={data.contest} />
}

function Rivals({ mentee, contest }: { mentee: string; contest: Contest }) {
  const { board, look, seek } = useWorkbench()
  const rivals = rivalsOf(contest, mentee, look)
  return (
    <div className={classes.why}>
      <p>
        {rivals.mentors.length === board.mentors.length ? (
          <Trans>Мест меньше, чем желающих:</Trans>
        ) : (
          <Trans>Подходят только эти наставники:</Trans>
        )}{' '}
        <Plural
          value={rivals.mentors.length}
          one="# наставник"
          few="# наставника"
          many="# наставников"
          other="# наставника"
        />
        {', '}
        <Plural value={contest.places} one="# место" few="# места" many="# мест" other="# места" />
      </p>
      <Names people={rivals.mentors} onGo={(id) => seek({ mentor: id })} />
      <p>
        {rivals.mentees.length > 0 ? (
          <Plural
            value={rivals.mentees.length}
            one="На эти места претендует ещё #:"
            few="На эти места претендуют ещё #:"
            many="На эти места претендуют ещё #:"
            other="На эти места претендуют ещё #:"
          />
        ) : (
          <Trans>Свободных мест у них нет.</Trans>
        )}
      </p>
      <Names people={rivals.mentees} onGo={(id) => seek({ mentee: id })} />
    </div>
  )
}

type NamesProps = {
  people: readonly { id: string; name: string; place: string }[]
  onGo: (id: string) => void
}

/** The first few by name, the rest on demand; each leads to his line. */
function Names({ people, onGo }: NamesProps) {
  const { t } = useLingui()
  const tabIndex = useItemStop()
  const [all, setAll] = useState(false)
  const { shown, rest } = namedFirst(people, all)
  const list = useRef<HTMLUListElement>(null)
  // The button goes down with the list: whoever has pressed it goes on from the first new name.
  const turn = () => {
    flushSync(() => setAll(!all))
    const next = list.current?.children[few]?.querySelector('button')
    next?.focus()
  }
  return (
    <ul className={classes.names} ref={list}>
      {shown.map(({ id, name, place }) => (
        <li key={id}>
          <UnstyledButton
            tabIndex={tabIndex}
            className={classes.name}
            title={place ? t`${name}, ${place}` : name}
            onClick={() => onGo(id)}
          >
            {shortName(name)}
          </UnstyledButton>
        </li>
      ))}
      {(rest > 0 || all) && (
        <li>
          <UnstyledButton tabIndex={tabIndex} className={classes.more} aria-expanded={all} onClick={turn}>
            {all ? <Trans>свернуть</Trans> : <Trans>и ещё {rest}</Trans>}
          </UnstyledButton>
        </li>
      )}
    </ul>
  )
}
