import type { Paper } from '@app/model/registry'
import {
  headSigns,
  type PaperSignatures,
  partiesMeet,
  partiesSign,
  type SignerCandidate,
  type SignerKey,
  signatureApi,
  signerGroups,
  signerId,
} from '@app/model/signatures'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { call, queryOf } from '#api'
import { refusals } from '#refusals'
import { Dialog, DialogFoot, Loading } from '#ui'
import classes from './Signatures.module.css'
import { SignerPlace } from './SignerPlace.tsx'
import type { useSignatures } from './use-signatures.ts'
import { groupWords } from './words.ts'

type Props = {
  paper: Paper
  signed: PaperSignatures
  take: ReturnType<typeof useSignatures>['take']
  onClose: () => void
}

type Chosen = { key: SignerKey; name: string; place: string }

/** Those whom the paper names are offered at once, anybody else by the name; the order is that of choosing. */
export function ChooseSigners({ paper, signed, take, onClose }: Props) {
  const { t } = useLingui()
  const [touched, setChosen] = useState<readonly Chosen[]>()
  const [words, setWords] = useState('')
  const [q] = useDebouncedValue(words.trim(), 300)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const query = queryOf(signatureApi.candidates, { params: { id: paper.id }, body: { q } })
  const { data } = useQuery({
    ...query,
    queryKey: [...query.queryKey, q],
    staleTime: 0,
    placeholderData: keepPreviousData,
  })
  // An agreement begins with all its parties; nobody has to look for them.
  const [parties, setParties] = useState<readonly Chosen[]>()
  if (data && !parties)
    setParties(
      partiesSign(paper.code) && signed.signers.length === 0
        ? data.filter(({ group, obstacle }) => group === 'paper' && !obstacle)
        : signed.signers,
    )
  const chosen = touched ?? parties ?? []
  const has = ({ key }: Chosen) => chosen.some((one) => signerId(one.key) === signerId(key))
  const toggle = (one: Chosen) =>
    setChosen(has(one) ? chosen.filter(({ key }) => signerId(key) !== signerId(one.key)) : [...chosen, one])
  const save = async () => {
    setBusy(true)
    const body = { signers: chosen.map(({ key }) => key) }
    const outcome = await call(signatureApi.setSigners, { params: { id: paper.id }, body })
    setBusy(false)
    const reason = take(outcome, t`Список подписывающих сохранён`)
    if (reason) setProblem(reason)
    else onClose()
  }
  const last = headSigns(paper.code)
  // More than the two of a pair.
  const ofGroup = data?.filter(({ group, key }) => group === 'paper' && key.side === 'own') ?? []
  const offered = new Set(data?.map(({ key }) => signerId(key)))
  const elsewhere = chosen.filter(({ key }) => !offered.has(signerId(key)))
  return (
    <Dialog title={last ? t`Кто ещё подписывает` : t`Кто подписывает`} size="lg" onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p className={classes.quiet}>
          <Trans>
            Каждый подпишет под своим входом. За ребёнка до 14 лет подписывает законный представитель, с 14 до
            18 лет – оба.
          </Trans>{' '}
          {last && <Trans>Руководитель подпишет последним, отмечать его не нужно.</Trans>}
        </p>
        {partiesMeet(paper.code) && ofGroup.length > 2 && (
          <p className={classes.quiet}>
            <Trans>
              Все участники группы и представители прочитают соглашение целиком: имена, классы и
              представителей друг друга. Если семьи против, подпишите его на бумаге.
            </Trans>
          </p>
        )}
        <TextInput
          data-autofocus
          label={t`Найти по фамилии или имени`}
          leftSection={<IconSearch size={16} aria-hidden />}
          maxLength={200}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          onKeyDown={(event) => {
            // The words are looked for as they are typed: Enter must not save the list.
            if (event.key === 'Enter') event.preventDefault()
          }}
        />
        <div className={classes.people}>
          {elsewhere.length > 0 && (
            <Group title={t`Уже выбраны`}>
              {elsewhere.map((one) => (
                <Choice key={signerId(one.key)} one={one} checked onToggle={() => toggle(one)} />
              ))}
            </Group>
          )}
          {!data ? (
            <Loading />
          ) : data.length === 0 ? (
            <p className={classes.quiet} role="status">
              <Trans>
                Никого с таким именем нет. Проверьте написание; нового человека сначала добавляют в
                «Участники».
              </Trans>
            </p>
          ) : (
            signerGroups
              .map((group) => ({ group, people: data.filter((one) => one.group === group) }))
              .filter(({ people }) => people.length > 0)
              .map(({ group, people }) => (
                <Group key={group} title={t(groupWords[group])}>
                  {people.map((one) => (
                    <Choice
                      key={signerId(one.key)}
                      one={one}
                      checked={has(one)}
                      candidate={one}
                      onToggle={() => toggle(one)}
                    />
                  ))}
                </Group>
              ))
          )}
        </div>
        <DialogFoot problem={problem} onClose={onClose}>
          <Button type="submit" loading={busy}>
            <Trans>Сохранить список</Trans>: {chosen.length}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend.
    <div role="group" aria-label={title} className={classes.group}>
      <div className={classes.groupTitle} aria-hidden>
        {title}
      </div>
      {children}
    </div>
  )
}

type ChoiceProps = { one: Chosen; checked: boolean; candidate?: SignerCandidate; onToggle: () => void }

/** One who may sign; who may not is shown with the reason. */
function Choice({ one, checked, candidate, onToggle }: ChoiceProps) {
  const { t } = useLingui()
  const obstacle = candidate?.obstacle
  const note = obstacle
    ? t(refusals[obstacle])
    : candidate?.both && !checked
      ? t`Подписывают вместе: участник и законный представитель`
      : candidate && !candidate.reachable
        ? t`Нет входа в систему: подпишет, когда примет приглашение`
        : undefined
  return (
    <Checkbox
      label={
        <>
          {one.name}
          <SignerPlace side={one.key.side} place={one.place} />
        </>
      }
      description={note}
      checked={checked}
      disabled={Boolean(obstacle) && !checked}
      onChange={onToggle}
    />
  )
}
