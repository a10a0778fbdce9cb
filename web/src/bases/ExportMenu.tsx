import { baseApi } from '@app/model/bases'
import type { BaseRole, PersonKind } from '@app/model/people'
import type { CycleRow } from '@app/model/programmes'
import { useLingui } from '@lingui/react/macro'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { download, useCan } from '#api'
import { refusals } from '#refusals'
import { ActionsMenu, notify } from '#ui'

type Props = { cycle: CycleRow; role: BaseRole }

/** The base as workbooks of the federal form: whole, or by kinds of people (domain/02 §3). */
export function ExportMenu({ cycle, role }: Props) {
  const { t } = useLingui()
  const mayExport = useCan('person.export')
  if (!mayExport) return null
  const save = async (kind?: PersonKind) => {
    const e = role === 'mentee' ? baseApi.exportMentees : baseApi.exportMentors
    const outcome = await download(e, { params: { cycleId: cycle.id }, querystring: kind ? { kind } : {} })
    if (outcome.ok) notify(t`Сохранено: ${outcome.name}`)
    else notify(t(refusals[outcome.code]), { tone: 'danger' })
  }
  const icon = <IconFileSpreadsheet size={18} aria-hidden />
  const book = (title: string, kind?: PersonKind) => ({ title, icon, onClick: () => void save(kind) })
  const books =
    role === 'mentee'
      ? [book(t`Вся база`), book(t`Обучающиеся`, 'learner'), book(t`Педагоги`, 'teacher')]
      : [
          book(t`Вся база`),
          book(t`Обучающиеся`, 'learner'),
          book(t`Педагоги`, 'teacher'),
          book(t`Работодатели`, 'partner'),
        ]
  return <ActionsMenu title={t`Выгрузить в Excel`} actions={books} />
}
