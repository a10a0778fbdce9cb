import { type Paper, registryApi } from '@app/model/registry'
import { useLingui } from '@lingui/react/macro'
import { IconDownload, IconPrinter } from '@tabler/icons-react'
import { download, fileUrl } from '#api'
import { refusals } from '#refusals'
import { ActionsMenu, notify } from '#ui'

/** On paper, or as a file of each kind there is. */
export function FilesMenu({ paper }: { paper: Pick<Paper, 'id' | 'formats'> }) {
  const { t } = useLingui()
  const params = { id: paper.id }
  const save = async (format: Paper['formats'][number]) => {
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
          title: t`Скачать ${format.toUpperCase()}`,
          icon: <IconDownload size={16} aria-hidden />,
          onClick: () => void save(format),
        })),
      ]}
    />
  )
}
