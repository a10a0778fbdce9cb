import type { OrderedPerson } from '#orders'

type Named = 'dative' | 'accusative' | 'genitive'

export type RewardKind = {
  /** In the list of the appendix: «грамота». */
  title: string
  /** How an item of the order begins: an infinitive. */ item: string
  /** The same where one person is meant. */
  itemOfOne?: string
  /** The case of who is rewarded after it. */
  name: Named
  /** What must be said besides: how much, or which. */
  needs?: 'amount' | 'what'
}

/** How mentors are encouraged (handbook 05 §7). */
export const rewardKinds = {
  thanks: { title: 'благодарность', item: 'Объявить благодарность', name: 'dative' },
  letter: {
    title: 'благодарственное письмо',
    item: 'Наградить благодарственным письмом',
    name: 'accusative',
  },
  diploma: { title: 'грамота', item: 'Наградить грамотой', name: 'accusative' },
  board: { title: 'занесение на доску почета', item: 'Занести на доску почета', name: 'accusative' },
  bonus: {
    ...{ title: 'премия', item: 'Выплатить единовременную премию', name: 'dative' },
    needs: 'amount',
  },
  payment: {
    ...{ title: 'стимулирующая выплата', item: 'Установить стимулирующую выплату', name: 'dative' },
    needs: 'amount',
  },
  award: {
    ...{ title: 'представление к награде', item: 'Представить к награждению', name: 'accusative' },
    needs: 'what',
  },
  contest: {
    title: 'рекомендация к участию в конкурсе',
    item: 'Рекомендовать к участию в конкурсах профессионального мастерства',
    name: 'accusative',
  },
  training: {
    title: 'направление на обучение',
    item: 'Направить на обучение по дополнительной профессиональной программе',
    name: 'accusative',
  },
  parents: {
    title: 'благодарственное письмо родителям',
    item: 'Направить благодарственные письма родителям (законным представителям)',
    itemOfOne: 'Направить благодарственное письмо родителям (законным представителям)',
    name: 'genitive',
  },
} as const satisfies Record<string, RewardKind>

export type RewardCode = keyof typeof rewardKinds

export type Reward = {
  kind: RewardCode
  people: readonly OrderedPerson[]
  /** «5000 рублей», «30 процентов должностного оклада»: of payments. */
  amount?: string
  /** «нагрудным знаком «Наставник»»: of awards, in the instrumental. */
  what?: string
  /** «за победу в конкурсе «Лучший наставник»»; the work of the year without it. */
  merit?: string
}
