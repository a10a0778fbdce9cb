import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { Link, useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Bare } from '#shell'
import classes from './Entry.module.css'

/** The code from a slip of paper. */
export function InvitationCodePage() {
  const { t } = useLingui()
  const router = useRouter()
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const token = code.trim()
    if (!token) return setProblem(t`Введите код с листка`)
    void router.navigate({ to: '/invitation/$token', params: { token } })
  }
  return (
    <Bare>
      <h1 className={classes.title} data-page-title tabIndex={-1}>
        <Trans>Приглашение</Trans>
      </h1>
      <form onSubmit={submit} className={classes.form} noValidate>
        <TextInput
          label={t`Код с листка`}
          description={t`Большие и маленькие буквы и дефисы не важны`}
          autoComplete="off"
          spellCheck={false}
          autoFocus
          value={code}
          error={problem}
          onChange={(event) => {
            setCode(event.currentTarget.value)
            setProblem(undefined)
          }}
        />
        <Button type="submit">
          <Trans>Продолжить</Trans>
        </Button>
      </form>
      <p className={classes.help}>
        <Link to="/sign-in">
          <Trans>У меня есть логин и пароль</Trans>
        </Link>
      </p>
    </Bare>
  )
}
