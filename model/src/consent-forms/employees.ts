import type { Block } from '#documents'
import { clauses, formatPeriod, para } from '#documents'
import type { ConsentForm } from './consent-form.ts'
import { me, named, signed } from './signing.ts'

/** Written consent of an employee to the work of a mentor (art. 351.8 of the labour code). */
export function mentoringEmployee(form: ConsentForm): Block[] {
  const { subject, work = {} } = form
  return [
    me(subject),
    named('Должность:', subject?.about),
    para(
      'в соответствии со статьей 351.8 Трудового кодекса Российской Федерации даю согласие на выполнение по поручению работодателя работы по наставничеству.',
      { indent: 0, before: 4 },
    ),
    named(
      'Работник, в отношении которого осуществляется наставничество:',
      work.partner,
      '(фамилия, имя, отчество, должность)',
    ),
    named(
      'Содержание работы:',
      work.content,
      '(какие навыки и по какой должности, профессии помогает освоить)',
    ),
    named('Срок:', term(form)),
    named(
      'Форма выполнения:',
      work.manner,
      '(индивидуально или в группе, очно или дистанционно, периодичность)',
    ),
    named('Размер и условия оплаты:', work.payment),
    para('Мне известно, что:', { indent: 0, before: 4 }),
    clauses([
      'Содержание, сроки, форма выполнения и оплата этой работы указываются в трудовом договоре или дополнительном соглашении к нему.',
      'Я вправе досрочно отказаться от этой работы, а работодатель – досрочно отменить поручение, предупредив об этом другую сторону в письменной форме не менее чем за три рабочих дня.',
      'Отказ не требует объяснения причин и не влечет взыскания.',
    ]),
    signed('Работник', subject?.name),
  ]
}

/** Consent of an employee to be a mentee: the order secures the pair with it. */
export function menteeEmployee(form: ConsentForm): Block[] {
  const { subject, work = {} } = form
  return [
    me(subject),
    named('Должность:', subject?.about),
    para('даю согласие на участие в программе наставничества в качестве наставляемого.', {
      indent: 0,
      before: 4,
    }),
    named('Наставник:', work.partner, '(фамилия, имя, отчество, должность)'),
    named('Навыки, которые предстоит освоить:', work.content),
    named('Срок:', term(form)),
    para('Мне известно, что:', { indent: 0, before: 4 }),
    clauses([
      'Вместе с наставником составляется персонализированная программа наставничества, я участвую в ее составлении и могу предлагать изменения.',
      'Я могу просить о замене наставника и прекратить участие, сообщив об этом куратору.',
      'Мои ответы на анкеты доступны только мне, куратору и педагогу-психологу, наставнику они не показываются.',
    ]),
    signed('Работник', subject?.name),
  ]
}

const term = ({ work = {}, style }: ConsentForm) =>
  work.from && work.to ? formatPeriod(work.from, work.to, style) : ''
