import { type Paper, registryApi } from '@app/model/registry'
import { useLingui } from '@lingui/react/macro'
import { IconDownload, IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { download, fileUrl, queryOf } from '#api'
import { refusals } from '#refusals'
import { ActionsMenu, notify } from '#ui'

/** On paper, or as a file of each kind there is. */
export function FilesMenu({ paper }: { paper: Pick<Paper, 'id' | 'formats'> }) {
  const { t } = useLingui()
  const params = { id: paper.id }
  const layout = useQuery({ ...queryOf(registryApi.layout, { params }), staleTime: 0 }).data?.pdf
  const save = async (format: Paper['formats'][number]) => {
    // LibreOffice takes a few seconds: the person hears that something is going on.
    if (format === 'pdf' && layout === 'own-form') notify(t`Готовим PDF по вашему шаблону`)
    const outcome = await download(registryApi.file, { params, querystring: { format } })
    if (!outcome.ok) notify(t(refusals[outcome.code]), { tone: 'danger' })
  }
  return (
    <ActionsMenu
      title={t`Печать и файлы`}
      actions={[
        {
          title: t`Напечатать`,
          icon: <IconPrinter size={16} aria-hidden />,
          href: fileUrl(registryApi.file, { params, querystring: { format: 'pdf', inline: 'true' } }),
        },
        ...paper.formats.map((format) => ({
          title:
            format === 'pdf' && layout === 'standard'
              ? t`Скачать PDF в стандартном оформлении`
              : t`Скачать ${format.toUpperCase()}`,
          note:
            format === 'pdf' && layout === 'standard'
              ? t`По вашему шаблону составлен только DOCX`
              : undefined,
          icon: <IconDownload size={16} aria-hidden />,
          onClick: () => void save(format),
        })),
      ]}
    />
  )
}
