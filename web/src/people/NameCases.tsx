import { type Person, peopleApi } from '@app/model/people'
import {
  type CaseForms,
  caseQuestions,
  cases,
  declineFullName,
  declinePosition,
  explainDoubt,
  type NameForms,
} from '@app/model/words'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { call, useCan } from '#api'
import { refusals } from '#refusals'
import { notify, StateMark } from '#ui'
import { CasesForm, formOf, textsOf } from './CasesForm.tsx'
import classes from './NameCases.module.css'
import { keepPerson } from './person-queries.ts'

/** «Проверьте склонение»: the six cases as documents will write them, doubtful ones marked, each correctable. */
export function NameCases({ person }: { person: Person }) {
  const { t } = useLingui()
  const declined = declineFullName(person)
  const post = person.position ? declinePosition(person.position) : undefined
  const save = useSave(person)
  const names = person.nameForms ?? declined.forms
  return (
    <>
      <CasesBlock
        title={t`Имя по падежам`}
        forms={textsOf(names)}
        corrected={person.nameForms !== null}
        doubts={declined.doubts.map(explainDoubt)}
        columns={[t`фамилия`, t`имя`, t`отчество`].slice(0, partsIn(names))}
        onSave={(texts) => save({ nameForms: formOf(texts) })}
        onReset={() => save({ nameForms: null })}
      />
      {post && (
        <CasesBlock
          title={t`Должность по падежам`}
          forms={inRows(person.positionForms ?? post.forms)}
          corrected={person.positionForms !== null}
          doubts={post.doubts.map(explainDoubt)}
          columns={[t`должность`]}
          onSave={(texts) => save({ positionForms: fromRows(texts) })}
          onReset={() => save({ positionForms: null })}
        />
      )}
    </>
  )
}

type BlockProps = {
  title: string
  /** For each case in its order, the parts that stand in it. */
  forms: readonly (readonly string[])[]
  corrected: boolean
  doubts: readonly string[]
  columns: readonly string[]
  onSave: (texts: string[][]) => Promise<string | undefined>
  onReset: () => Promise<string | undefined>
}

function CasesBlock({ title, forms, corrected, doubts, columns, onSave, onReset }: BlockProps) {
  const [editing, setEditing] = useState(false)
  const mayWrite = useCan('person.write')
  const doubtful = doubts.length > 0 && !corrected
  return (
    <section className={classes.block} aria-label={title}>
      <h3 className={classes.title}>{title}</h3>
      <CasesMark corrected={corrected} doubtful={doubtful} />
      {doubtful && (
        <ul className={classes.doubts}>
          {doubts.map((doubt) => (
            <li key={doubt}>{doubt}</li>
          ))}
        </ul>
      )}
      {editing ? (
        <CasesForm
          title={title}
          forms={forms}
          columns={columns}
          onSave={onSave}
          onDone={() => setEditing(false)}
        />
      ) : (
        <>
          <dl className={classes.cases}>
            {cases.map((one, i) => (
              <div key={one}>
                <dt>{caseQuestions[one]}</dt>
                <dd>{(forms[i] ?? []).filter(Boolean).join(' ')}</dd>
              </div>
            ))}
          </dl>
          {mayWrite && (
            <Group gap={8} mt={8}>
              <Button size="xs" variant="default" onClick={() => setEditing(true)}>
                <Trans>Исправить падежи</Trans>
              </Button>
              {doubtful && (
                <Button
                  size="xs"
                  variant="light"
                  onClick={() => void onSave(forms.map((parts) => [...parts]))}
                >
                  <Trans>Всё верно</Trans>
                </Button>
              )}
              {corrected && (
                <Button size="xs" variant="subtle" onClick={() => void onReset()}>
                  <Trans>Вернуть как по правилам</Trans>
                </Button>
              )}
            </Group>
          )}
        </>
      )}
    </section>
  )
}

function CasesMark({ corrected, doubtful }: { corrected: boolean; doubtful: boolean }): ReactNode {
  if (corrected) {
    return (
      <StateMark tone="success">
        <Trans>проверено человеком</Trans>
      </StateMark>
    )
  }
  return doubtful ? (
    <StateMark tone="warning">
      <Trans>проверьте склонение</Trans>
    </StateMark>
  ) : (
    <StateMark tone="neutral">
      <Trans>по правилам</Trans>
    </StateMark>
  )
}

/** Saves forms of the card; answers the reason when they were refused. */
function useSave(person: Person) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  return async (body: { nameForms?: NameForms | null; positionForms?: CaseForms | null }) => {
    const { id, updatedAt } = person
    const outcome = await call(peopleApi.change, { params: { id }, body: { ...body, updatedAt } })
    if (!outcome.ok) {
      notify(t(refusals[outcome.code]), { tone: 'danger' })
      return t(refusals[outcome.code])
    }
    keepPerson(queryClient, outcome.answer)
    notify(t`Падежи сохранены`)
    return undefined
  }
}

/** Surname, name and patronymic, as many as the name has. */
const partsIn = ({ nominative }: NameForms) => (nominative.patronymic ? 3 : nominative.firstName ? 2 : 1)

const inRows = (forms: CaseForms) => cases.map((one) => [forms[one]])

function fromRows(texts: readonly (readonly string[])[]): CaseForms {
  const at = (i: number) => texts[i]?.[0] ?? ''
  return {
    ...{ nominative: at(0), genitive: at(1), dative: at(2) },
    ...{ accusative: at(3), instrumental: at(4), prepositional: at(5) },
  }
}
