import type { Meaning } from '@app/model/imports'
import { useLingui } from '@lingui/react/macro'
import { Combobox, UnstyledButton, useCombobox } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './MeaningMenu.module.css'
import { findMeanings } from './meanings.ts'

type Props = {
  /** Of which column. */
  label: string
  meaning: Meaning
  nameOf: (meaning: Meaning) => string
  /** Meanings that cannot be chosen for this column, and why. */
  barred: (meaning: Meaning) => boolean
  whyBarred: string
  onChange: (meaning: Meaning) => void
}

/** What a column means: one click opens all that it may mean, in groups, with a search. */
export function MeaningMenu({ label, meaning, nameOf, barred, whyBarred, onChange }: Props) {
  const { t } = useLingui()
  const [find, setFind] = useState('')
  const menu = useCombobox({
    onDropdownClose: () => {
      menu.resetSelectedOption()
      setFind('')
    },
    onDropdownOpen: () => menu.focusSearchInput(),
  })
  const groups = menu.dropdownOpened ? findMeanings(find, nameOf) : []
  const name = nameOf(meaning)
  return (
    <Combobox
      store={menu}
      width={300}
      position="bottom-start"
      withinPortal
      onOptionSubmit={(value) => {
        menu.closeDropdown()
        menu.focusTarget()
        // Values of the options below are meanings.
        if (value !== meaning) onChange(value as Meaning)
      }}
    >
      <Combobox.Target targetType="button">
        <UnstyledButton
          className={classes.button}
          aria-label={t`${label}: ${name}. Выбрать другое`}
          onClick={() => menu.toggleDropdown()}
        >
          <span className={classes.name}>{name}</span>
          <IconChevronDown size={16} aria-hidden />
        </UnstyledButton>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          value={find}
          onChange={(event) => {
            setFind(event.currentTarget.value)
            menu.resetSelectedOption()
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Tab') return
            // Away from the menu is back to its column.
            event.preventDefault()
            menu.closeDropdown()
            menu.focusTarget()
          }}
          placeholder={t`Что в этом столбце`}
          aria-label={t`Найти, что означает столбец`}
        />
        {groups.some((group) => group.meanings.some(barred)) && (
          <Combobox.Header>{whyBarred}</Combobox.Header>
        )}
        <Combobox.Options mah={320} style={{ overflowY: 'auto' }} tabIndex={0} aria-label={label}>
          {groups.map(({ title, meanings }) => (
            <Combobox.Group key={title.id} label={t(title)}>
              {meanings.map((one) => (
                <Combobox.Option
                  key={one}
                  value={one}
                  disabled={barred(one)}
                  selected={one === meaning}
                  aria-disabled={barred(one) || undefined}
                >
                  <span className={classes.option}>
                    {nameOf(one)}
                    {one === meaning && <IconCheck size={16} aria-hidden />}
                  </span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
          {menu.dropdownOpened && groups.length === 0 && (
            <Combobox.Empty>{t`Такого нет. Попробуйте другое слово`}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
