import type { PaperSignatures, SignerCandidate } from '@app/model/signatures'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const groupWords: Record<SignerCandidate['group'], MessageDescriptor> = {
  paper: msg`Названы в документе`,
  office: msg`Руководитель и ответственные`,
  mentor: msg`Наставники`,
  mentee: msg`Наставляемые и обучающиеся`,
  representative: msg`Законные представители`,
  employee: msg`Работники и члены коллегиальных органов`,
}

export const paperOnlyWords: Record<NonNullable<PaperSignatures['paperOnly']>, MessageDescriptor> = {
  consent: msg`Согласия подписывают на бумаге: паспортные данные вписывают от руки, в системе их нет.`,
  labour: msg`Дополнительное соглашение к трудовому договору подписывают на бумаге: закон требует усиленной подписи.`,
  partner: msg`Соглашение с партнёром подписывают на бумаге: другая организация не присоединялась к вашим правилам подписи.`,
}
