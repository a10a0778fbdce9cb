import { registryApi, type Variant } from '@app/model/registry'
import { useLingui } from '@lingui/react/macro'
import { IconFileText } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { queryOf, useCan } from '#api'
import { ActionsMenu } from '#ui'
import { useCreatePaper } from './use-create-paper.ts'

type Props = {
  /** What the page is about: its papers are offered. */
  about: Extract<Variant['about'], 'person' | 'pair'>
  subjectId: string
  cycleId: string | undefined
}

/** «Документы»: papers that concern this person or this pair; one press makes the draft. */
export function PapersMenu({ about, subjectId, cycleId }: Props) {
  const { t } = useLingui()
  const mayWrite = useCan('document.write')
  const { create } = useCreatePaper()
  // Only what fits: the consent of a child is not asked of a teacher, nor is a lesson of a pupil visited.
  const querystring = about === 'person' ? { personId: subjectId, cycleId } : { pairId: subjectId }
  const kinds = useQuery({ ...queryOf(registryApi.kinds, { querystring }), enabled: mayWrite }).data ?? []
  // Questionnaires are many and are printed for a class at once: they stay in the catalogue.
  const offered = kinds
    .filter(({ code }) => code !== 'D09')
    .flatMap((kind) =>
      kind.variants
        .filter((one) => one.about === about)
        .map((one) => ({ kind, one, title: titleOf(kind.title, one, kind.variants.length) })),
    )
  if (!mayWrite || offered.length === 0) return null
  return (
    <ActionsMenu
      title={t`Документы`}
      actions={offered.map(({ kind, one, title }) => ({
        title,
        icon: <IconFileText size={18} aria-hidden />,
        onClick: () => void create({ code: kind.code, variant: one.variant, cycleId, subjectId }),
      }))}
    />
  )
}

/** A consent is told by its own title, an application by the kind and whose it is. */
function titleOf(kind: string, { title }: Variant, siblings: number): string {
  if (siblings === 1 || !title) return kind
  if (/^[А-ЯЁ]/u.test(title)) return title
  // «Дневник наставника, дневник наставляемого»: the variant is called as a part of the kind.
  const [first = ''] = title.split(' ')
  const named = kind.split(', ').some((part) => part.toLocaleLowerCase('ru').startsWith(first))
  return named ? title.charAt(0).toLocaleUpperCase('ru') + title.slice(1) : `${kind.split(',')[0]}: ${title}`
}
