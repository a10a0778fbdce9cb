import { registryApi } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { load, queryOf } from '#api'
import { Loading, Note } from '#ui'
import classes from './Pages.module.css'
import { markStyle, splitFaces, zoomStyle } from './page-markup.ts'

/** What the page beside can ask of the pages. */
export type PagesHandle = { showProblem: (code: string) => void }

type Props = {
  id: string
  /** Another one means that the pages are to be asked for again. */
  version: string
  /** Blocks with something corrected by hand: marked on the screen, never on paper. */
  marked?: readonly number[]
  ref: Ref<PagesHandle>
  /** A red place of a page was pressed. */
  onProblem: (code: string) => void
}

/** The pages of a document as they will be printed, fitted to the place they have. */
export function Pages({ id, version, marked = [], ref, onProblem }: Props) {
  const { t } = useLingui()
  const { ref: frame, width } = useElementSize<HTMLElement>()
  const [whole, setWhole] = useState(false)
  const { data, isError } = useQuery({
    queryKey: [...queryOf(registryApi.preview, { params: { id } }).queryKey, version],
    queryFn: ({ signal }) => load(registryApi.preview, { params: { id } }, signal),
    // The old pages stay until the new ones are there: nothing blinks while facts are typed.
    placeholderData: (previous) => previous,
  })
  return (
    <section ref={frame} className={classes.frame} aria-label={t`Страницы документа`}>
      {isError && <Note tone="danger">{t`Не удалось показать страницы. Обновите страницу`}</Note>}
      {!data && !isError && <Loading />}
      {data && width > 0 && (
        <>
          <div className={classes.zoom} data-no-print>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={
                whole ? <IconZoomOut size={16} aria-hidden /> : <IconZoomIn size={16} aria-hidden />
              }
              onClick={() => setWhole(!whole)}
            >
              {whole ? <Trans>По ширине</Trans> : <Trans>Крупнее</Trans>}
            </Button>
          </div>
          <Sheets
            html={data.html}
            marks={markStyle(marked)}
            width={whole ? undefined : width}
            ref={ref}
            onProblem={onProblem}
          />
        </>
      )}
    </section>
  )
}

type SheetsProps = {
  html: string
  marks: string
  /** Pixels that a sheet may take; undefined for its own size. */
  width: number | undefined
  ref: Ref<PagesHandle>
  onProblem: (code: string) => void
}

/** Markup of the server in a tree of its own: its style does not touch the page, and no script can come in. */
function Sheets({ html, marks, width, ref, onProblem }: SheetsProps) {
  const host = useRef<HTMLDivElement>(null)
  useImperativeHandle(ref, () => ({
    showProblem: (code) => {
      const mark = host.current?.shadowRoot?.querySelector<HTMLElement>(
        `[data-problem="${CSS.escape(code)}"]`,
      )
      const frame = host.current?.parentElement
      if (!mark || !frame) return
      // Only the pages move, not the page around them.
      const by = mark.getBoundingClientRect().top - frame.getBoundingClientRect().top - frame.clientHeight / 3
      frame.scrollBy({ top: by })
      mark.animate([{ outline: '3px solid #b00020' }, { outline: '3px solid transparent' }], 1500)
    },
  }))
  useEffect(() => {
    const place = host.current
    if (!place) return
    const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' })
    const { faces, rest } = splitFaces(html)
    declareFaces(faces)
    root.innerHTML = `${rest}<style>${zoomStyle(width)}${marks}</style>`
  }, [html, marks, width])
  useEffect(() => {
    const root = host.current?.shadowRoot
    const press = (event: Event) => {
      const mark = (event.target as HTMLElement).closest<HTMLElement>('[data-problem]')
      if (mark?.dataset.problem) onProblem(mark.dataset.problem)
    }
    root?.addEventListener('click', press)
    return () => root?.removeEventListener('click', press)
  }, [onProblem])
  return <div ref={host} className={classes.sheets} />
}

/** Faces are known to the document only, not to a tree inside it. */
function declareFaces(css: string) {
  if (!css || document.getElementById('paper-faces')) return
  const style = document.createElement('style')
  style.id = 'paper-faces'
  style.textContent = css
  document.head.append(style)
}
