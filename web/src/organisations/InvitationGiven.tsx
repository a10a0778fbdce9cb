import type { NewInvitation } from '@app/model/accounts'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, CopyButton, TextInput } from '@mantine/core'
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react'
import type { z } from 'zod'
import { roleName } from '#access'
import { formatDate, Note, PrintOnly } from '#ui'
import classes from './Invitation.module.css'

type Props = {
  given: z.output<typeof NewInvitation>
  organisation: string
  kind: string
  /** A new password for somebody who has lost the former one. */
  reset?: boolean
  onNext?: () => void
}

/** The link to send and the code for paper: both are shown this once and kept only as hashes. */
export function InvitationGiven({ given, organisation, kind, reset = false, onNext }: Props) {
  const { t } = useLingui()
  const { invitation, code } = given
  // Without a configured address the server gives the path alone.
  const link = new URL(given.link, location.origin).href
  const role = t(roleName(invitation.role, kind))
  const until = formatDate(invitation.expiresAt)
  return (
    <div className={classes.given}>
      <Note tone="warning">
        <Trans>Ссылка и код показаны один раз. Отправьте ссылку или напечатайте листок сейчас.</Trans>
      </Note>
      <Shown label={t`Ссылка`} text={link} />
      <Shown label={t`Код для листка`} text={code} />
      <p className={classes.note}>
        <Trans>Действует до {until} и подходит один раз</Trans>
      </p>
      <div className={classes.actions}>
        <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => print()}>
          <Trans>Напечатать листок</Trans>
        </Button>
        {onNext && (
          <Button variant="default" onClick={onNext}>
            <Trans>Пригласить ещё</Trans>
          </Button>
        )}
      </div>
      <PrintOnly>
        <article className={classes.slip}>
          <p>{organisation}</p>
          <h1>{invitation.name}</h1>
          <p>
            {reset ? (
              <Trans>
                Код для нового пароля в системе «Наставник». Откройте в браузере страницу и введите код:
              </Trans>
            ) : (
              <Trans>
                Вас приглашают в систему «Наставник» в роли «{role}». Откройте в браузере страницу и введите
                код:
              </Trans>
            )}
          </p>
          <p className={classes.address}>{new URL('/invitation', location.origin).href}</p>
          <p className={classes.code}>{code}</p>
          <p>
            <Trans>
              Код действует до {until} и подходит один раз. Не показывайте его другим: по нему можно войти под
              вашим именем.
            </Trans>
          </p>
        </article>
      </PrintOnly>
    </div>
  )
}

function Shown({ label, text }: { label: string; text: string }) {
  return (
    <div className={classes.shown}>
      <TextInput
        label={label}
        value={text}
        readOnly
        onFocus={(event) => event.target.select()}
        className={classes.text}
      />
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            onClick={copy}
            leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
          >
            {copied ? <Trans>Готово</Trans> : <Trans>Скопировать</Trans>}
          </Button>
        )}
      </CopyButton>
    </div>
  )
}
