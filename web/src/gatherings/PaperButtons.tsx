import { type Gathering, type GatheringPaper, gatheringApi } from '@app/model/gatherings'
import { useLingui } from '@lingui/react/macro'
import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconFileTypeDocx, IconFileTypePdf } from '@tabler/icons-react'
import { useState } from 'react'
import { download } from '#api'
import { refusals } from '#refusals'
import { notify } from '#ui'

type Props = { gathering: Gathering; paper: GatheringPaper; title: string }

/** One paper of the meeting: as PDF to be printed, as DOCX to be corrected. */
export function PaperButtons({ gathering, paper, title }: Props) {
  const { t } = useLingui()
  const [busy, setBusy] = useState(false)
  const save = async (format: 'pdf' | 'docx') => {
    setBusy(true)
    const outcome = await download(gatheringApi.file, {
      params: { id: gathering.id },
      querystring: { paper, format },
    })
    setBusy(false)
    if (!outcome.ok) notify(t(refusals[outcome.code]), { tone: 'danger' })
  }
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <Button variant="default" loading={busy} rightSection={<IconChevronDown size={16} aria-hidden />}>
          {title}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconFileTypePdf size={18} aria-hidden />}
          onClick={() => void save('pdf')}
        >{t`PDF для печати`}</Menu.Item>
        <Menu.Item
          leftSection={<IconFileTypeDocx size={18} aria-hidden />}
          onClick={() => void save('docx')}
        >{t`DOCX для правки`}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
