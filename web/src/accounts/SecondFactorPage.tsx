import { Trans } from '@lingui/react/macro'
import { Bare } from '#shell'
import classes from './Entry.module.css'
import { SecondFactorSetUp } from './SecondFactorSetUp.tsx'
import { useEntrance } from './use-entrance.ts'

/** The role may not be used without a second factor any longer. */
export function SecondFactorPage() {
  const enter = useEntrance()
  return (
    <Bare wide>
      <h1 className={classes.title} data-page-title tabIndex={-1}>
        <Trans>Включите код подтверждения</Trans>
      </h1>
      <p className={classes.note}>
        <Trans>
          Вашей роли доступны персональные данные детей, поэтому одного пароля мало. Понадобится телефон с
          приложением для кодов: например, «Яндекс Ключ», Aegis или FreeOTP.
        </Trans>
      </p>
      <SecondFactorSetUp onDone={() => void enter(undefined)} />
    </Bare>
  )
}
