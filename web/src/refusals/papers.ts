import type { ApprovalError } from '@app/model/approvals'
import type { ReadingError } from '@app/model/readings'
import type { SignatureError } from '@app/model/signatures'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const approvalRefusals = {
  'agreement.open': msg`Документ уже на согласовании. Обновите страницу`,
  'agreement.none': msg`Этот документ никому на согласование не отправлен`,
  'agreement.not-asked': msg`Вас не просили согласовать этот документ`,
  'agreement.not-your-turn': msg`Очередь ещё не дошла: сначала ответят предыдущие согласующие`,
  'agreement.answered': msg`Ответ на этот текст уже дан`,
  'agreement.own-hand': msg`Этот согласующий отвечает сам, под своим входом`,
  'agreement.nobody-waits': msg`Напоминать некому: в системе никто не ждёт очереди с ответом`,
  'agreement.reminded': msg`Сегодня уже напоминали. Следующее напоминание можно отправить завтра`,
  'agreement.due-past': msg`Этот срок уже прошёл. Укажите сегодняшний день или позже`,
  'agreement.answer-in-future': msg`Эта дата ещё не наступила. Укажите сегодняшнюю или более раннюю`,
} satisfies Record<ApprovalError, MessageDescriptor>

export const signatureRefusals = {
  'signature.rules-off': msg`Электронная подпись в организации не включена: сначала примите её правила`,
  'signature.rules-on': msg`Электронная подпись уже включена. Чтобы указать другой акт, сначала выключите её`,
  'signature.act-in-future': msg`Дата акта ещё не наступила. Включите подпись, когда он будет утверждён`,
  'signature.not-joined': msg`Отметьте, что вы согласны с положением об электронной подписи`,
  'signature.wrong-password': msg`Пароль не подходит. Проверьте раскладку и Caps Lock`,
  'signature.wrong-code': msg`Код не подходит. Дождитесь следующего и введите его`,
  'signature.no-password': msg`У вашего входа нет пароля. Задайте его или подключите код на телефоне на странице «Мой вход»`,
  'signature.too-many-attempts': msg`Слишком много неудачных попыток. Подождите 15 минут и попробуйте снова`,
  'signature.other-head': msg`В документе другой руководитель. Подписать может он сам; если руководитель сменился, исправьте реквизиты и составьте документ заново`,
  'signature.already': msg`Вы уже подписали этот документ`,
  'signature.wait-for-signers': msg`Подписали ещё не все. Руководитель подписывает последним`,
  'signature.signed': msg`Документ уже подписывают: список подписывающих не изменить`,
  'signature.not-a-signer': msg`Этот документ подписываете не вы`,
  'signature.child': msg`За участника младше 14 лет подписывает законный представитель. Выберите его`,
  'signature.age-unknown': msg`В карточке нет даты рождения: неизвестно, может ли участник подписывать сам. Заполните её`,
  'signature.grown': msg`Участник совершеннолетний и подписывает сам, законный представитель не нужен`,
  'signature.families-off': msg`Принятое положение не распространяется на законных представителей и несовершеннолетних. Примите новое или подпишите на бумаге`,
  'signature.both-needed': msg`С 14 до 18 лет участник и законный представитель подписывают вместе. Отметьте обоих`,
  'signature.other-representative': msg`В карточке ребёнка нет законного представителя с вашим именем. Попросите куратора исправить карточку или подпишите на бумаге`,
  'signature.others-data': msg`В документе названы другие участники, полностью вам его не показать. Подпишите его на бумаге у куратора`,
  'signature.paper-only': msg`Документы этого вида подписывают только на бумаге`,
  'signature.refused': msg`Вы уже отказались подписывать. Передумали? Подпишите документ`,
  'signature.refused-by': msg`Один из подписывающих отказался. Измените список, отмените документ или подпишите его на бумаге`,
  'scan.not-a-scan': msg`Это не скан. Нужен целый файл PDF, JPEG или PNG`,
  'scan.active-content': msg`В файле PDF есть сценарии, программы или вложенные файлы. Отсканируйте документ заново или распечатайте файл в PDF`,
  'scan.encrypted': msg`Файл PDF защищён паролем. Снимите защиту и выберите файл ещё раз`,
  'scan.too-many': msg`У документа уже десять сканов. Удалите лишний или соберите страницы в один файл`,
} satisfies Record<SignatureError, MessageDescriptor>

export const readingRefusals = {
  'reading.already': msg`Ознакомление уже отмечено`,
  'reading.nobody-left': msg`Ознакомились все: печатать лист не для кого`,
} satisfies Record<ReadingError, MessageDescriptor>
