import { type Paper, registryApi, replacementObstacles } from '@app/model/registry'
import { useLingui } from '@lingui/react/macro'
import { IconBan, IconHistory, IconReplace, IconTrash, IconUserCheck } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call, useCan } from '#api'
import { SendDialog } from '#approvals'
import { EditionsDialog } from '#editions'
import { refusals } from '#refusals'
import { ActionsMenu, type MenuAction, notify } from '#ui'
import { CancelDialog } from './CancelDialog.tsx'
import { RemoveDialog } from './RemoveDialog.tsx'
import type { Take } from './use-paper.ts'

/** What is seldom done with a document: others are asked to agree it, its editions, another one in its place, its end. */
export function PaperMenu({ paper, take }: { paper: Paper; take: Take }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const mayWrite = useCan('document.write')
  const maySign = useCan('document.sign')
  const [dialog, setDialog] = useState<'send' | 'editions' | 'cancel' | 'remove'>()
  const isDraft = paper.state === 'draft'
  const [kept] = replacementObstacles(paper, paper.successor !== null)
  const replace = async () => {
    const outcome = await call(registryApi.replace, { params: { id: paper.id } })
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    notify(t`Проект нового документа готов: прежний заменится, когда новый будет подписан`)
    await navigate({ to: '/programme/documents/$id', params: { id: outcome.answer.id } })
  }
  const actions: MenuAction[] = [
    {
      title: t`Версии текста`,
      icon: <IconHistory size={16} aria-hidden />,
      onClick: () => setDialog('editions'),
    },
  ]
  if (isDraft && mayWrite && paper.registered && paper.agreement === null)
    actions.unshift({
      title: t`На согласование…`,
      icon: <IconUserCheck size={16} aria-hidden />,
      onClick: () => setDialog('send'),
    })
  if (isDraft && mayWrite)
    actions.push({
      title: t`Удалить проект…`,
      icon: <IconTrash size={16} aria-hidden />,
      onClick: () => setDialog('remove'),
      danger: true,
    })
  if (!isDraft && mayWrite)
    actions.push({
      title: t`Заменить новым документом`,
      icon: <IconReplace size={16} aria-hidden />,
      onClick: () => void replace(),
      obstacle: kept && t(refusals[kept]),
    })
  if (!isDraft && maySign && paper.state !== 'cancelled' && paper.state !== 'replaced')
    actions.push({
      title: t`Отменить документ…`,
      icon: <IconBan size={16} aria-hidden />,
      onClick: () => setDialog('cancel'),
      danger: true,
    })
  return (
    <>
      <ActionsMenu title={t`Ещё`} actions={actions} />
      {dialog === 'send' && <SendDialog paperId={paper.id} onClose={() => setDialog(undefined)} />}
      {dialog === 'editions' && (
        <EditionsDialog id={paper.id} mayRestore={isDraft && mayWrite} onClose={() => setDialog(undefined)} />
      )}
      {dialog === 'cancel' && <CancelDialog paper={paper} take={take} onClose={() => setDialog(undefined)} />}
      {dialog === 'remove' && <RemoveDialog paper={paper} onClose={() => setDialog(undefined)} />}
    </>
  )
}
