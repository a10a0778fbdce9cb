import { ageAt, experienceAt, isYoungSpecialist, type Person } from '@app/model/people'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useCan } from '#api'
import { Facts, formatDate } from '#ui'
import { NameCases } from './NameCases.tsx'
import { PersonForm } from './PersonForm.tsx'
import { fieldName, groupWord, kindName, useSetting } from './words.ts'

/** What is known of a person; a button turns it into a form. */
export function PersonDetails({ person, today }: { person: Person; today: string }) {
  const [editing, setEditing] = useState(false)
  const mayWrite = useCan('person.write')
  if (editing) return <PersonForm person={person} onDone={() => setEditing(false)} />
  return (
    <>
      <PersonFacts person={person} today={today} />
      {mayWrite && (
        <Button mt={12} variant="default" onClick={() => setEditing(true)}>
          <Trans>Изменить сведения</Trans>
        </Button>
      )}
      <NameCases person={person} />
    </>
  )
}

function PersonFacts({ person, today }: { person: Person; today: string }) {
  const { t } = useLingui()
  const setting = useSetting()
  const age = ageAt(person.bornOn, today)
  const years = experienceAt(person, today)
  const title = (key: string) => {
    const name = fieldName(key)
    return name ? t(name) : key
  }
  const young = isYoungSpecialist(person, today)
  return (
    <Facts
      facts={[
        { label: t`Кто это`, value: t(kindName(person.kind, setting, person.sex)) },
        { label: t(groupWord(setting)), value: person.groupName },
        {
          label: title('bornOn'),
          value: person.bornOn && t`${formatDate(person.bornOn)}, полных лет: ${age ?? ''}`,
        },
        { label: title('sex'), value: person.sex && (person.sex === 'm' ? t`мужской` : t`женский`) },
        { label: title('position'), value: person.position },
        { label: title('speciality'), value: person.speciality },
        {
          label: title('experienceYears'),
          value: years !== null && (young ? t`${years}, молодой специалист` : String(years)),
        },
        { label: title('category'), value: person.category },
        { label: title('employer'), value: person.employer },
        { label: title('employerInn'), value: person.employerInn },
        { label: title('phone'), value: person.phone },
        { label: title('email'), value: person.email },
        { label: title('interests'), value: person.interests.join(', ') },
        { label: title('achievements'), value: person.achievements },
        { label: title('consider'), value: person.consider },
        {
          label: t`Справка об отсутствии судимости`,
          value:
            (person.certificateNumber || person.certificateOn) &&
            [
              person.certificateNumber && `№ ${person.certificateNumber}`,
              person.certificateOn && formatDate(person.certificateOn),
              person.certificateSeenBy,
            ]
              .filter(Boolean)
              .join(', '),
        },
        { label: title('leftOn'), value: person.leftOn && formatDate(person.leftOn) },
      ]}
    />
  )
}
