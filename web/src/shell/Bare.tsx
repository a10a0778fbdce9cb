import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import classes from './Bare.module.css'
import { ChooseLanguage } from './ChooseLanguage.tsx'

/** The frame of pages before sign-in. */
export function Bare({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  return (
    <div className={classes.bare}>
      <header className={classes.header} data-no-print>
        <img src="/icon.svg" alt="" width={32} height={32} />
        <span className={classes.name}>
          <Trans>Наставник</Trans>
        </span>
        <ChooseLanguage />
      </header>
      <main className={classes.main} data-wide={wide || undefined}>
        {children}
      </main>
    </div>
  )
}
