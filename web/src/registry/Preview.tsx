import { registryApi } from '@app/model/registry'
import { useLingui } from '@lingui/react/macro'
import { useElementSize } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { load, queryOf } from '#api'
import { Loading, Note } from '#ui'
import classes from './Preview.module.css'

/** Widths of sheets in pixels of a screen, with a little air at the sides. */
const portrait = 794 + 40
const landscape = 1123 + 40

/** The pages of a document as they will be printed, fitted to the place they have. */
export function Preview({ id, version }: { id: string; version: string }) {
  const { t } = useLingui()
  const { ref, width } = useElementSize()
  const { data, isError } = useQuery({
    queryKey: [...queryOf(registryApi.preview, { params: { id } }).queryKey, version],
    queryFn: ({ signal }) => load(registryApi.preview, { params: { id } }, signal),
    // The old pages stay until the new ones are there: nothing blinks while facts are typed.
    placeholderData: (previous) => previous,
  })
  const scaleOf = (sheet: number) => Math.min(1, Math.max(0.3, (width - 4) / sheet)).toFixed(3)
  const style = `<style>html{background:#d7d9dc}body{margin:0}.paper{padding:16px 0!important;gap:16px!important}.sheet.portrait{zoom:${scaleOf(portrait)}}.sheet.landscape{zoom:${scaleOf(landscape)}}</style>`
  return (
    <div ref={ref} className={classes.preview}>
      {isError && <Note tone="danger">{t`Не удалось показать страницы. Обновите страницу`}</Note>}
      {!data || width === 0 ? (
        <Loading />
      ) : (
        // No script runs inside; the same origin only lets the fonts of the printed page load.
        <iframe
          className={classes.pages}
          sandbox="allow-same-origin"
          title={t`Страницы документа`}
          srcDoc={`<!doctype html><html lang="ru"><body>${data.html}${style}</body></html>`}
        />
      )}
    </div>
  )
}
