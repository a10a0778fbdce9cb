import { accountApi } from '@app/model/accounts'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { call } from '#api'
import { useForm } from '#forms'
import { refusals } from '#refusals'
import { Bare } from '#shell'
import { Note, ProgressLine } from '#ui'
import classes from './Entry.module.css'
import { NewPasswordField } from './NewPasswordField.tsx'
import { SetUpForm } from './schemas.ts'
import { useEntrance } from './use-entrance.ts'

/** An empty installation: make the administrator, or look at invented data. */
export function FirstRunPage() {
  return (
    <Bare wide>
      <h1 className={classes.title} data-page-title tabIndex={-1}>
        <Trans>Первый запуск</Trans>
      </h1>
      <div className={classes.choices}>
        <Administrator />
        <Demonstration />
      </div>
    </Bare>
  )
}

function Administrator() {
  const { t } = useLingui()
  const enter = useEntrance()
  const form = useForm({
    schema: SetUpForm,
    start: { code: '', name: '', login: '', password: '' },
    check: ({ code }) => (code.trim() ? {} : { code: t`Код напечатан в окне, где запущена программа` }),
    save: async (body) => {
      const outcome = await call(accountApi.setUp, { body })
      if (!outcome.ok) {
        const reason = t(refusals[outcome.code])
        if (outcome.code === 'account.setup-code-wrong') return { field: 'code', reason }
        if (outcome.code === 'account.password-weak') return { field: 'password', reason }
        return { reason }
      }
      const { login, password } = body
      const entered = await call(accountApi.signIn, { body: { login, password } })
      await enter(entered.ok ? entered.answer : undefined)
    },
  })
  return (
    <section className={classes.choice}>
      <h2 className={classes.subtitle}>
        <Trans>Начать работу</Trans>
      </h2>
      <p className={classes.note}>
        <Trans>Создайте вход администратора: он заведёт организации и пригласит остальных.</Trans>
      </p>
      <form {...form.props} className={classes.form}>
        {form.problem && (
          <Note tone="danger" live>
            {form.problem}
          </Note>
        )}
        <TextInput
          label={t`Код из консоли`}
          description={t`Напечатан в окне, где запущена программа`}
          autoComplete="off"
          {...form.text('code')}
        />
        <TextInput label={t`Фамилия, имя, отчество`} autoComplete="name" {...form.text('name')} />
        <TextInput
          label={t`Логин`}
          description={t`Латинские буквы, цифры, точка, дефис, или адрес почты`}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          {...form.text('login')}
        />
        <NewPasswordField label={t`Пароль`} login={form.values.login} {...form.text('password')} />
        <Button type="submit" loading={form.busy}>
          <Trans>Создать администратора</Trans>
        </Button>
      </form>
    </section>
  )
}

function Demonstration() {
  const { t } = useLingui()
  const enter = useEntrance()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const fill = async () => {
    setBusy(true)
    setProblem(undefined)
    const outcome = await call(accountApi.fillDemo, {})
    setBusy(false)
    // Somebody may have filled it from another window: then the accounts are there as well.
    if (outcome.ok || outcome.code === 'account.installation-ready') return enter(undefined, '/sign-in')
    setProblem(t(refusals[outcome.code]))
  }
  return (
    <section className={classes.choice}>
      <h2 className={classes.subtitle}>
        <Trans>Посмотреть на примере</Trans>
      </h2>
      <p className={classes.note}>
        <Trans>
          Вымышленный округ: управление образования, три школы и колледж посреди учебного года. Можно войти
          любым участником и всё попробовать. Настоящих данных здесь потом не завести: для работы нужна новая
          установка.
        </Trans>
      </p>
      {problem && (
        <Note tone="danger" live>
          {problem}
        </Note>
      )}
      {busy ? (
        <ProgressLine label={t`Готовим данные, это займёт меньше минуты`} />
      ) : (
        <Button variant="default" fullWidth px="xs" onClick={() => void fill()}>
          <Trans>Посмотреть на демонстрационных данных</Trans>
        </Button>
      )}
    </section>
  )
}
