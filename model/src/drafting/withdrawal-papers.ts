import { type ConsentKind, consentKinds } from '#consents'
import type { PaperFacts } from '#registry'
import { destructionAct, withdrawalApplication } from '#withdrawals'
import type { Dossier, DraftConsent } from './dossier.ts'
import type { PaperSource } from './source.ts'
import { declined, filled, issued, linesOf } from './words.ts'

/** The consent that is spoken of: the one that was chosen, else the newest. */
const consentOf = ({ person }: Dossier, { consentKind }: PaperFacts): DraftConsent | undefined =>
  person?.consents.find(({ kind }) => !consentKind || kind === consentKind)

/** D34: a consent is taken back, and the data are destroyed. */
export const withdrawalSources: PaperSource[] = [
  {
    code: 'D34',
    title: 'заявление об отзыве согласия',
    ...{ about: 'person', life: 'form', asks: ['demand', 'consentKind', 'resources'] },
    usual: (d) => ({ demand: 'withdrawal', ...filled({ consentKind: consentOf(d, {})?.kind }) }),
    build: (d, f) => {
      const consent = consentOf(d, f)
      const kind = consentKinds.find((one): one is ConsentKind => one === f.consentKind) ?? consent?.kind
      const resources = linesOf(f.resources)
      return withdrawalApplication({
        ...{ ...head(d), demand: f.demand ?? 'withdrawal', ...whose(d) },
        ...(kind || consent
          ? { consent: { ...filled({ kind, date: consent?.signedOn, number: consent?.number }) } }
          : {}),
        ...(resources.length ? { resources } : {}),
      })
    },
    blank: (d) => withdrawalApplication({ ...head(d), demand: 'withdrawal' }),
  },
  {
    code: 'D34',
    variant: 'destruction',
    title: 'акт об уничтожении персональных данных',
    ...{ about: 'person', life: 'paper' },
    asks: [
      ...(['dataKinds', 'destroyMethod', 'destroyReason', 'destroyedOn', 'chairId', 'members'] as const),
      ...(['orderOn', 'orderNumber', 'approvedOn', 'processorName', 'processorAddress'] as const),
    ],
    usual: (d) => ({
      dataKinds:
        'фамилия, имя, отчество\nконтактные данные\nответы на анкеты\nсведения об участии в программе',
      destroyMethod: 'удаление из базы данных без возможности восстановления',
      destroyReason: d.person?.consents.some(({ withdrawnOn }) => withdrawnOn)
        ? 'отзыв согласия'
        : 'достижение цели обработки',
    }),
    build: (d, f) => {
      const chair = d.official(f.chairId)
      return destructionAct({
        ...{ ...head(d), at: d.at, system: 'Наставник' },
        ...filled({ approvedOn: f.approvedOn }),
        ...(f.processorName
          ? { processor: { name: f.processorName, address: f.processorAddress ?? '' } }
          : {}),
        ...(chair
          ? {
              commission: {
                ...{
                  chair,
                  members: (f.members ?? []).flatMap(({ personId }) => d.official(personId) ?? []),
                },
                ...(f.orderOn || f.orderNumber
                  ? { order: { date: f.orderOn ?? null, number: f.orderNumber || null } }
                  : {}),
              },
            }
          : {}),
        destroyed: d.person
          ? [
              {
                ...{ subject: d.person.name.nominative, categories: linesOf(f.dataKinds), inSystem: true },
                ...{
                  method: f.destroyMethod ?? '',
                  reason: f.destroyReason ?? '',
                  on: f.destroyedOn ?? null,
                },
              },
            ]
          : [],
      })
    },
    blank: (d) => destructionAct({ ...head(d), at: {}, destroyed: [], blankLines: 6 }),
  },
]

function head(d: Dossier) {
  const { issuer, ...look } = issued(d)
  return { ...look, operator: issuer }
}

/** A minor's consent is taken back by the representative who gave it. */
function whose(d: Dossier) {
  const { person } = d
  if (!person) return {}
  const { name, minor, about, phone, email } = person
  if (!minor) return { applicant: { name, ...filled({ phone, email }) } }
  const [parent] = person.representatives
  return {
    child: { name, ...filled({ about }) },
    by: 'representative' as const,
    ...(parent
      ? {
          applicant: {
            name: declined(d, parent.name),
            ...filled({ phone: parent.phone, email: parent.email }),
          },
        }
      : {}),
  }
}
