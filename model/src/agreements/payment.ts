import type { Clause, Run, Text } from '#documents'
import { blank, clause, gap, grouped, runs } from '#documents'

/** How the work of a mentor is paid: a sum, a share of the salary, or nothing apart because it is the job itself. */
export type Payment =
  | { kind: 'fixed'; amount: number; basis?: string | null }
  /** `of` in the genitive: «должностного оклада». */
  | { kind: 'percent'; percent: number; of?: string | null; basis?: string | null }
  /** `paragraph` of the job description: «2.7». */
  | { kind: 'job-function'; paragraph?: string | null }

const usualBasis = 'локальным нормативным актом Работодателя об оплате труда'

/** Amount and conditions (art. 351.8 of the labour code; the inspectorate holds it to be a stimulating payment). */
export function paymentItems(payment: Payment | null | undefined): (Clause | Text)[] {
  if (!payment) return [clause(runs(gap('document.payment-missing'), '.')), ...conditions]
  if (payment.kind === 'job-function') return [jobFunction(payment.paragraph)]
  const amount: (string | Run)[] =
    payment.kind === 'fixed'
      ? [rubles(payment.amount)]
      : [
          percents(payment.percent),
          ` ${payment.of?.trim() || 'должностного оклада (ставки заработной платы)'}`,
        ]
  return [
    clause(
      runs(
        'За работу по наставничеству Работнику ежемесячно выплачивается стимулирующая выплата в размере ',
        ...amount,
        ` в соответствии с ${payment.basis?.trim() || usualBasis}.`,
      ),
    ),
    ...conditions,
  ]
}

/** On a blank form all three ways stand, the one that is agreed is marked by hand. */
export const paymentByHand = {
  question: 'Оплата работы по наставничеству (отметить нужное):',
  options: [
    'ежемесячная стимулирующая выплата в размере ____________ рублей;',
    'ежемесячная стимулирующая выплата в размере ______ процентов должностного оклада (ставки заработной платы);',
    'работа по наставничеству входит в трудовую функцию Работника (пункт ______ должностной инструкции) и учтена в размере заработной платы.',
  ],
}

export const conditions: string[] = [
  'Выплата начисляется со дня начала работы по наставничеству, за неполный месяц – пропорционально отработанному времени, и выплачивается в сроки выплаты заработной платы.',
  'Выплата прекращается со дня, следующего за днем окончания или досрочного прекращения работы по наставничеству.',
]

const jobFunction = (paragraph: string | null | undefined): Clause =>
  clause(
    runs(
      'Работа по наставничеству входит в трудовую функцию Работника (пункт ',
      paragraph?.trim() ? paragraph.trim() : blank(15),
      ' должностной инструкции) и учтена в размере его заработной платы; отдельная выплата за нее не устанавливается.',
    ),
  )

/** After «в размере»: «3000 рублей», «21 рубля», «12 500,50 рубля». */
function rubles(amount: number): string {
  if (!Number.isInteger(amount)) {
    const [whole = '', kopecks] = amount.toFixed(2).split('.')
    return `${grouped(Number(whole))},${kopecks}\u00A0рубля`
  }
  return `${grouped(amount)}\u00A0${endsWithOne(amount) ? 'рубля' : 'рублей'}`
}

/** After «в размере»: «10 процентов», «21 процента», «7,5 процента». */
function percents(share: number): string {
  if (!Number.isInteger(share)) return `${String(share).replace('.', ',')}\u00A0процента`
  return `${share}\u00A0${endsWithOne(share) ? 'процента' : 'процентов'}`
}

const endsWithOne = (n: number) => n % 10 === 1 && n % 100 !== 11
