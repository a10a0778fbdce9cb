import type { OrganisationKind } from '@app/model/organisations'
import {
  type CycleTemplate,
  type FormCode,
  forms,
  formsOfTemplate,
  formTitle,
  otherForms,
} from '@app/model/programmes'
import { useLingui } from '@lingui/react/macro'
import { Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './FormsChoice.module.css'

type Props = {
  kind: OrganisationKind
  template: CycleTemplate
  value: readonly FormCode[]
  onChange: (next: FormCode[]) => void
  label: string
  error?: ReactNode
}

/** Forms of the directory as this organisation writes them. */
export function FormsChoice({ kind, template, value, onChange, label, error }: Props) {
  const { t } = useLingui()
  const note = (code: FormCode) => {
    if (forms[code].federal === otherForms) return t`в отчёте – «иные формы»`
    if (forms[code].federal !== code) return t`в отчёте – «${formTitle(forms[code].federal, 'school')}»`
    return undefined
  }
  return (
    <Checkbox.Group
      label={label}
      error={error}
      value={[...value]}
      // The boxes below carry codes of forms only.
      onChange={(next) => onChange(next as FormCode[])}
    >
      <div className={classes.forms}>
        {formsOfTemplate(template, kind).map((code) => (
          <Checkbox key={code} value={code} label={formTitle(code, kind)} description={note(code)} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
