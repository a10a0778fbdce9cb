import type { Block } from '#documents'
import { bold, choice, clauses, organisationName, para, runs } from '#documents'
import type { ConsentForm } from './consent-form.ts'
import { authority, me, minorPart, named, signed } from './signing.ts'

/** Consent to the participation itself: not to any processing of data. */
export function participation(form: ConsentForm): Block[] {
  const { subject, representative, operator, role, form: formTitle } = form
  const about = subject?.about ? `, ${subject.about}` : ''
  return [
    me(representative),
    ...authority(representative?.relation),
    named('Телефон:', representative?.phone),
    para(
      runs(
        'даю согласие на участие в программе наставничества ',
        organisationName(operator),
        ' несовершеннолетнего:',
      ),
      { indent: 0, before: 4 },
    ),
    subject
      ? para([bold(`${subject.name.trim()}${about}`)], { indent: 0 })
      : named('', '', '(фамилия, имя, отчество, класс или группа)'),
    role
      ? para(`Роль в программе: ${role === 'mentor' ? 'наставник' : 'наставляемый'}.`, { indent: 0 })
      : choice('Роль в программе:', ['наставляемый', 'наставник'], { layout: 'row' }),
    ...(formTitle
      ? [para(`Форма наставничества: «${formTitle}».`, { indent: 0 })]
      : [named('Форма наставничества:')]),
    para('Мне разъяснено, что:', { indent: 0, before: 4 }),
    clauses([
      'Участие добровольное и бесплатное. Ребенок может прекратить его в любое время, отказ не влечет неблагоприятных последствий.',
      'Встречи проходят очно в местах, согласованных с куратором, или дистанционно в каналах, открытых куратору и мне.',
      'Куратор программы сообщит мне имя наставника (наставляемого), план и график встреч.',
      'Вопрос, жалобу, просьбу о замене наставника я могу направить куратору.',
      'Это согласие можно отозвать письменным заявлением без объяснения причин.',
      'Этот документ не является согласием на обработку персональных данных: такое согласие оформляется отдельно.',
    ]),
    signed('Законный представитель', representative?.name),
    ...minorPart(form, 'Хочу участвовать в программе наставничества, правила участия мне понятны.'),
  ]
}
