import { sampleSchool } from '#documents'
import { orderSamples } from '#orders'
import type { TemplateTag } from './tags.ts'
import { type TemplateValues, templateData } from './template-data.ts'

/** A template filled for a trial: an order of an invented school. */
export function sampleValues(): TemplateValues {
  const [order] = orderSamples
  if (!order || !('build' in order)) throw new Error('no sample of an order')
  return templateData({
    issuer: sampleSchool,
    doc: order.build().doc,
    at: { date: '2026-11-20', number: '45-од' },
    today: '2026-11-20',
    pairs: [
      {
        mentors: [{ name: 'Ключевская Ольга Ивановна', about: 'учитель математики' }],
        mentees: [{ name: 'Родников Павел Андреевич', about: 'учитель физики' }],
        form: 'учитель – учитель',
        from: '2026-11-20',
        to: '2027-05-31',
      },
      {
        mentors: [{ name: 'Тропинин Максим Олегович', about: '10 «А» класс' }],
        mentees: [
          { name: 'Снегирева Дарья Романовна', about: '6 «Б» класс' },
          { name: 'Ольховский Кирилл Денисович', about: '6 «Б» класс' },
        ],
        form: 'ученик – ученик',
        from: '2026-11-20',
        to: '2027-05-31',
      },
    ],
  })
}

/** What a tag gives in the sample; of a loop its first round is taken. */
export function exampleOf({ name }: TemplateTag, loop?: string): string {
  const values = sampleValues()
  const rounds = loop === undefined ? [values] : values[loop]
  const value = typeof rounds === 'string' ? undefined : rounds?.[0]?.[name]
  return typeof value === 'string' ? value : ''
}
