import type { Block, Clause } from '#documents'
import { clause, clauses, para, runs } from '#documents'
import type { ConsentForm } from './consent-form.ts'
import { identity, me, minorPart, named, ofMinor, signed } from './signing.ts'
import {
  actionsClause,
  operatorWords,
  ownActions,
  processorClause,
  termClause,
  withdrawalClause,
} from './terms.ts'

type ProcessingKind = 'processing_adult' | 'processing_minor' | 'processing_representative'

const purposes: Record<ProcessingKind, string> = {
  processing_adult:
    'организация участия в программе наставничества: выявление запроса или опыта, отбор и обучение наставников, подбор и закрепление пар (групп), проведение и учет встреч, оценка результатов, поощрение, отчетность',
  processing_minor:
    'организация участия несовершеннолетнего в программе наставничества: выявление запроса или способностей, обучение наставников, подбор и закрепление пар (групп), проведение и учет встреч, оценка результатов, поощрение, отчетность',
  processing_representative:
    'связь с законным представителем участника программы наставничества, оформление его согласий, информирование о ходе программы',
}

const data: Record<ProcessingKind, string> = {
  processing_adult:
    'фамилия, имя, отчество; дата рождения; пол; телефон и адрес электронной почты; класс (группа, курс) либо место работы, должность, образование, квалификационная категория, стаж; сведения о запросе, компетенциях, интересах, достижениях; ответы на анкеты программы; сведения о паре (группе), встречах, планах, дневниках, отчетах и результатах участия',
  processing_minor:
    'фамилия, имя, отчество; дата рождения; пол; класс (группа, курс); телефон и адрес электронной почты; сведения о запросе, интересах, способностях, успеваемости и достижениях; ответы на анкеты программы; сведения о паре (группе), встречах, планах, дневниках, отчетах и результатах участия',
  processing_representative:
    'фамилия, имя, отчество; кем приходится участнику программы; телефон и адрес электронной почты; сведения о документе, подтверждающем полномочия (вид, номер, дата); сведения о данных согласиях',
}

/** Consents to processing: of an adult, of a representative for a minor, of a representative for himself. */
export function processing(form: ConsentForm): Block[] {
  const kind = form.kind as ProcessingKind // the three kinds of the table of writers
  const who = kind === 'processing_adult' ? form.subject : form.representative
  return [
    me(who),
    ...identity('места жительства'),
    ...(kind === 'processing_minor' ? ofMinor(form, true) : []),
    ...(kind === 'processing_representative'
      ? [
          named(
            'Являюсь законным представителем несовершеннолетнего:',
            form.subject?.name,
            '(фамилия, имя, отчество)',
          ),
        ]
      : []),
    para(
      runs(
        `свободно, своей волей и в ${kind === 'processing_minor' ? 'интересах несовершеннолетнего' : 'своем интересе'} даю согласие оператору (`,
        ...operatorWords(form),
        ') на обработку ',
        kind === 'processing_minor' ? 'персональных данных несовершеннолетнего' : 'моих персональных данных',
        ' на следующих условиях.',
      ),
      { indent: 0, before: 4, after: 2 },
    ),
    clauses(terms(form, kind)),
    signed(kind === 'processing_adult' ? 'Субъект персональных данных' : 'Законный представитель', who?.name),
    ...(kind === 'processing_minor'
      ? minorPart(form, 'Даю согласие на обработку моих персональных данных на указанных условиях.')
      : []),
  ]
}

const terms = (form: ConsentForm, kind: ProcessingKind): Clause[] => [
  clause(`Цель обработки: ${purposes[kind]}.`),
  clause(`Персональные данные: ${data[kind]}.`),
  clause(
    'Сведения о здоровье, национальности, убеждениях, судимости не обрабатываются. Данные документа, удостоверяющего личность, остаются только на этом бланке.',
  ),
  processorClause(form),
  actionsClause(ownActions),
  clause('Передача данных другим лицам и их распространение этим согласием не разрешаются.'),
  termClause(form),
  withdrawalClause(form),
]
