import { type Notice, notificationApi } from '@app/model/notifications'
import { Trans, useLingui } from '@lingui/react/macro'
import { useClickOutside } from '@mantine/hooks'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useId, useRef } from 'react'
import { call, meQuery, queryOf } from '#api'
import { formatAgo, formatDate } from '#ui'
import classes from './NoticesBell.module.css'
import { noticeSentences, unknownNotice } from './sentences.ts'

/** Latest notices; those seen for the first time are marked. */
export function NoticesList({ onClose }: { onClose: () => void }) {
  const { i18n } = useLingui()
  const id = useId()
  const queryClient = useQueryClient()
  const { data: notices, isError } = useQuery({ ...queryOf(notificationApi.list, {}), staleTime: 0 })
  const panel = useClickOutside(onClose)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const fresh = notices?.some((notice) => !notice.readAt) ?? false
  useEffect(() => {
    if (!fresh) return
    void call(notificationApi.read, {}).then(({ ok }) => {
      if (ok) queryClient.setQueryData(meQuery.queryKey, (me) => me && { ...me, unreadNotices: 0 })
    })
  }, [fresh, queryClient])

  return (
    <section
      ref={panel}
      role="dialog"
      aria-labelledby={id}
      className={classes.list}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <h2 id={id} ref={heading} tabIndex={-1} className={classes.title}>
        <Trans>Уведомления</Trans>
      </h2>
      {isError && (
        <p className={classes.empty}>
          <Trans>Не удалось загрузить. Закройте и откройте ещё раз.</Trans>
        </p>
      )}
      {notices?.length === 0 && (
        <p className={classes.empty}>
          <Trans>Пока ничего не произошло</Trans>
        </p>
      )}
      <ul>
        {notices?.map((notice) => (
          <li key={notice.id}>
            <Line
              notice={notice}
              words={i18n._({
                ...(noticeSentences[notice.code] ?? unknownNotice),
                values: shownParams(notice.params),
              })}
              onClose={onClose}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Days come as ISO and are read as days. */
const shownParams = (params: Notice['params']) =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value,
    ]),
  )

type LineProps = { notice: Notice; words: string; onClose: () => void }

function Line({ notice, words, onClose }: LineProps) {
  const inside = (
    <>
      <span>{words}</span>
      <span className={classes.when}>{formatAgo(notice.createdAt)}</span>
    </>
  )
  const rest = { className: classes.line, 'data-fresh': notice.readAt ? undefined : true }
  return notice.link ? (
    <Link to={notice.link} onClick={onClose} {...rest}>
      {inside}
    </Link>
  ) : (
    <div {...rest}>{inside}</div>
  )
}
