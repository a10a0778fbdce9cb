import { type Paper, registryApi } from '@app/model/registry'
import { type CaseForms, cases } from '@app/model/words'
import { useLingui } from '@lingui/react/macro'
import { call } from '#api'
import { CasesForm } from '#people'
import { refusals } from '#refusals'
import { Dialog, notify } from '#ui'

type Props = { doubt: Paper['doubtful'][number]; onSaved: () => Promise<unknown>; onClose: () => void }

/** Six cases of a name or a post that stands on no card: corrected here once, right in every paper. */
export function CasesDialog({ doubt, onSaved, onClose }: Props) {
  const { t } = useLingui()
  const { kind, text, forms } = doubt
  const column = kind === 'name' ? t`фамилия, имя, отчество` : t`должность`
  const save = async (texts: string[][]) => {
    const outcome = await keepCases(text, formsOf(texts))
    if (!outcome.ok) return t(refusals[outcome.code])
    await onSaved()
    notify(t`Падежи сохранены`)
    return undefined
  }
  return (
    <Dialog title={text} size="lg" onClose={onClose}>
      <CasesForm
        title={t`Падежи: ${text}`}
        forms={cases.map((one) => [forms[one]])}
        columns={[column]}
        onSave={save}
        onDone={onClose}
      />
    </Dialog>
  )
}

/** Keeps the cases for this and for every later paper. */
export const keepCases = (text: string, forms: CaseForms) =>
  call(registryApi.correctCases, { body: { text, forms } })

function formsOf(texts: readonly (readonly string[])[]): CaseForms {
  const at = (i: number) => texts[i]?.[0]?.trim() ?? ''
  return {
    ...{ nominative: at(0), genitive: at(1), dative: at(2) },
    ...{ accusative: at(3), instrumental: at(4), prepositional: at(5) },
  }
}
