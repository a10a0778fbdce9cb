import { useLingui } from '@lingui/react/macro'
import { useElementSize } from '@mantine/hooks'
import { Loading } from '#ui'
import classes from './Pages.module.css'
import { Sheets } from './Pages.tsx'

/** Pages that are only read: fitted to the width, nothing to be mended in them. */
export function HtmlPages({ html }: { html: string }) {
  const { t } = useLingui()
  const { ref, width } = useElementSize<HTMLElement>()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls has to be reached by the keyboard.
    <section ref={ref} className={classes.frame} aria-label={t`Страницы документа`} tabIndex={0}>
      {width > 0 ? (
        <Sheets html={html} marks="" width={width} ref={null} onProblem={() => {}} />
      ) : (
        <Loading />
      )}
    </section>
  )
}
