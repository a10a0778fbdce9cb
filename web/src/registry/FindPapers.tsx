import { Trans, useLingui } from '@lingui/react/macro'
import { Button, CloseButton, TextInput } from '@mantine/core'
import { IconFileSearch, IconSearch } from '@tabler/icons-react'
import { EmptyState } from '#ui'
import classes from './Pages.module.css'

type Props = { words: string; onWords: (words: string) => void }

/** Looks through the texts of the documents themselves; Escape takes the words away. */
export function WordsField({ words, onWords }: Props) {
  const { t } = useLingui()
  return (
    <search className={classes.words}>
      <TextInput
        label={t`Слова из текста документов`}
        placeholder={t`Например: переговорная комната`}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          words ? <CloseButton size="sm" aria-label={t`Очистить слова`} onClick={() => onWords('')} /> : null
        }
        maxLength={200}
        value={words}
        onChange={(event) => onWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !words) return
          event.preventDefault()
          onWords('')
        }}
      />
    </search>
  )
}

/** Nothing has these words: what else may be tried. */
export function NothingFound({ words, onClear }: { words: string; onClear: () => void }) {
  const { t } = useLingui()
  return (
    <EmptyState
      icon={<IconFileSearch size={28} stroke={1.5} />}
      title={t`Таких слов нет ни в одном документе цикла`}
      action={
        <Button variant="default" onClick={onClear}>
          <Trans>Показать все документы</Trans>
        </Button>
      }
    >
      <Trans>
        Искали «{words.trim()}» в заголовках, номерах и текстах. Проверьте написание или оставьте одно-два
        слова: падеж и число не важны. Документы прошлых циклов ищите в «Книге приказов».
      </Trans>
    </EmptyState>
  )
}
