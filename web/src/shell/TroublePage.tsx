import { Trans, useLingui } from '@lingui/react/macro'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { RefusedError } from '#api'
import { ErrorPage } from '#ui'

// Sentences of all domains: too many to come with the first screen.
const RefusalWords = lazy(() => import('./RefusalWords.tsx').then((m) => ({ default: m.RefusalWords })))

/** What a page shows when it could not be opened: the reason in words and a way on. */
export function TroublePage({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui()
  const router = useRouter()
  const retry = () => {
    reset()
    void router.invalidate()
  }
  const { code, report } = error instanceof RefusedError ? error : { code: 'bug' as const, report: undefined }
  if (code === 'not-found') return <MissingPage />
  if (code === 'forbidden') {
    return (
      <ErrorPage kind="forbidden" title={t`Эта страница не для вашей роли`}>
        <Trans>
          Если у вас есть другая роль, переключитесь на неё наверху. Если доступ нужен по работе, попросите об
          этом куратора или директора.
        </Trans>
      </ErrorPage>
    )
  }
  if (code === 'offline') {
    return (
      <ErrorPage kind="offline" title={t`Нет связи с сервером`} onRetry={retry}>
        <Trans>Проверьте подключение к сети. Всё, что вы успели сохранить, цело.</Trans>
      </ErrorPage>
    )
  }
  if (code === 'bug') {
    return (
      <ErrorPage kind="bug" title={t`Страница сломалась`} report={report} onRetry={retry}>
        <Trans>
          Это наша вина, а не ваша. Повторите; если не поможет, сообщите тому, кто обслуживает систему.
        </Trans>
      </ErrorPage>
    )
  }
  return (
    <ErrorPage kind="refused" title={t`Страница не открылась`} onRetry={retry}>
      <Suspense>
        <RefusalWords code={code} />
      </Suspense>
    </ErrorPage>
  )
}

/** The same where there is no frame around it. */
export function TroubleAlone(props: ErrorComponentProps) {
  return (
    <main>
      <TroublePage {...props} />
    </main>
  )
}

export function MissingAlone() {
  return (
    <main>
      <MissingPage />
    </main>
  )
}

/** There is no such page, or the thing is not within reach: nobody learns which. */
export function MissingPage() {
  const { t } = useLingui()
  return (
    <ErrorPage kind="missing" title={t`Такой страницы нет`}>
      <Trans>Возможно, ссылка устарела, или запись относится к другой организации или роли.</Trans>
    </ErrorPage>
  )
}
