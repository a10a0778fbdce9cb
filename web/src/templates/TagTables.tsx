import {
  exampleOf,
  hasPairs,
  headTags,
  organisationTags,
  paperTags,
  type TemplateTag,
  templateLoops,
} from '@app/model/templates'
import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, CopyButton, Tooltip } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { Section } from '#ui'
import classes from './Templates.module.css'

/** Every tag with what it gives in the sample. */
export function TagTables({ code }: { code: string }) {
  const { t } = useLingui()
  const loops = templateLoops.filter((loop) => loop.name !== 'пары' || hasPairs(code))
  return (
    <Section
      title={t`Что можно вставить`}
      note={
        <Trans>
          Наберите тег в Word вместе с фигурными скобками: он будет заменён, оформление останется вашим.
          Каждый падеж – отдельный тег.
        </Trans>
      }
    >
      <Tags title={t`Документ`} tags={paperTags} />
      <Tags title={t`Организация`} tags={organisationTags} />
      <Tags title={t`Руководитель`} tags={headTags} />
      {loops.map((loop) => (
        <div key={loop.name}>
          <Tags title={loop.title} tags={loop.inside} loop={loop.name} />
          <p className={classes.note}>
            <Trans>
              Поставьте <Tag name={`#${loop.name}`} /> перед повторяемой частью и{' '}
              <Tag name={`/${loop.name}`} /> после неё: в отдельных абзацах или в первой и последней ячейке
              строки таблицы.
            </Trans>
          </p>
        </div>
      ))}
    </Section>
  )
}

function Tags({ title, tags, loop }: { title: string; tags: readonly TemplateTag[]; loop?: string }) {
  const { t } = useLingui()
  return (
    <table className={classes.tags}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t`Тег`}</th>
          <th scope="col">{t`Что это`}</th>
          <th scope="col">{t`Пример`}</th>
        </tr>
      </thead>
      <tbody>
        {tags.map((tag) => (
          <tr key={tag.name}>
            <td>
              <Tag name={tag.name} />
            </td>
            <td>{tag.title}</td>
            <td>{shortened(exampleOf(tag, loop))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Tag({ name }: { name: string }) {
  const { t } = useLingui()
  const text = `{${name}}`
  return (
    <span className={classes.tag}>
      <code>{text}</code>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? t`Скопировано` : t`Скопировать тег`}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              onClick={copy}
              aria-label={copied ? t`Скопировано` : t`Скопировать тег ${text}`}
            >
              {copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </span>
  )
}

/** A paragraph of an order fills a screen: its beginning tells enough. */
const shortened = (text: string) => (text.length > 180 ? `${text.slice(0, 180).trimEnd()}…` : text)
