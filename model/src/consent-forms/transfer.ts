import type { Block } from '#documents'
import { clause, clauses, gap, line, para, runs } from '#documents'
import type { ConsentForm } from './consent-form.ts'
import { identity, me, minorPart, named, ofMinor, signed } from './signing.ts'
import { actionsClause, operatorWords, termClause, withdrawalClause } from './terms.ts'

/** Consent to give the data to a recipient who is named, and to nobody else. */
export function transfer(form: ConsentForm): Block[] {
  const { subject, representative, recipient } = form
  const forMinor = Boolean(representative)
  const blank = !subject && !representative
  const who = forMinor ? representative : subject
  return [
    me(who),
    ...identity('места жительства'),
    ...(forMinor || blank
      ? [
          ...(blank ? [line('Заполняет законный представитель:', { size: 11, keep: true })] : []),
          ...ofMinor(form, true),
        ]
      : []),
    para(
      runs(
        `свободно, своей волей и в ${forMinor ? 'интересах несовершеннолетнего' : 'своем интересе'} даю согласие оператору (`,
        ...operatorWords(form),
        `) на передачу ${forMinor ? 'персональных данных несовершеннолетнего' : 'персональных данных'} получателю, который указан ниже.`,
      ),
      { indent: 0, before: 4, after: 2 },
    ),
    ...(blank && !recipient
      ? [named('Получатель:', '', '(наименование организации)'), named('Адрес получателя:')]
      : [
          para(
            runs(
              'Получатель: ',
              recipient?.name.trim() || gap('document.organisation-name-missing'),
              ', адрес: ',
              recipient?.address.trim() || gap('document.address-missing'),
              '.',
            ),
            { indent: 0, after: 2 },
          ),
        ]),
    clauses([
      clause(
        `Цель передачи: ${recipient?.purpose?.trim() || 'подбор наставника или наставляемого и организация совместной работы пары (группы)'}.`,
      ),
      clause(
        'Передаваемые персональные данные: фамилия, имя, отчество; класс (группа, курс) либо место работы и должность; телефон и адрес электронной почты совершеннолетнего участника или законного представителя; сведения о запросе, компетенциях, интересах и достижениях; форма наставничества и график встреч.',
      ),
      clause('Ответы на анкеты, дневники, отчеты и сведения об оценке не передаются.'),
      actionsClause('передача (предоставление, доступ) указанному получателю'),
      clause(
        'Получатель использует данные только для указанной цели, не передает их дальше и уничтожает, когда цель достигнута.',
      ),
      termClause(form),
      withdrawalClause(form),
    ]),
    signed(
      forMinor
        ? 'Законный представитель'
        : blank
          ? 'Субъект персональных данных (законный представитель)'
          : 'Субъект персональных данных',
      who?.name,
    ),
    ...(forMinor || blank
      ? minorPart(form, 'Даю согласие на передачу моих персональных данных на указанных условиях.')
      : []),
  ]
}
