import { z } from 'zod'
import { documentCodes } from '#documents'
import type { RecordError } from './errors.ts'

/** A case of the list of records («номенклатура дел») of an organisation. */
export const RecordCase = z
  .object({
    /** Absent of one that is not saved yet. */
    id: z.uuid().nullable(),
    index: z.string().trim().min(1).max(20),
    title: z.string().trim().min(1).max(300),
    /** How long it is kept; null for ever. */
    years: z.number().int().min(1).max(100).nullable(),
    /** Where the term comes from: an article of a list, a decision of the organisation. */
    source: z.string().trim().max(300),
    /** Kinds of documents that are filed here by themselves. */
    kinds: z.array(z.string().max(10)).max(60),
  })
  .meta({ id: 'RecordCase' })
export type RecordCase = z.output<typeof RecordCase>

/**
 * Cases to begin with (handbook 11 §2); every term has to be checked with the archivist, so the organisation edits
 * them. Papers on the staff are kept fifty years in the personnel records, not here.
 */
export const usualCases: readonly Omit<RecordCase, 'id'>[] = [
  {
    index: '01-01',
    title: 'Приказы по основной деятельности: наставничество',
    years: null,
    source: 'приказ Росархива от 20.12.2019 № 236, ст. 19',
    kinds: ['D01', 'D04', 'D14', 'D24', 'D25', 'D37'],
  },
  {
    index: '01-02',
    title: 'Положения, программы и дорожные карты наставничества',
    years: null,
    source: 'номенклатура дел организации',
    kinds: ['D02', 'D03', 'D05'],
  },
  {
    index: '01-03',
    title: 'Протоколы и выписки из протоколов',
    years: null,
    source: 'номенклатура дел организации',
    kinds: ['D32'],
  },
  {
    index: '01-04',
    title: 'Отчеты, мониторинг и реестры программы наставничества',
    years: null,
    source: 'номенклатура дел организации',
    kinds: ['D27', 'D30', 'D31', 'D35'],
  },
  {
    index: '01-05',
    title: 'Согласия на обработку персональных данных, акты об уничтожении',
    years: 3,
    source: 'после истечения срока или отзыва согласия',
    kinds: ['D07', 'D34', 'D39'],
  },
  {
    index: '01-06',
    title: 'Анкеты, дневники, планы и отчеты участников',
    years: 1,
    source: 'после окончания цикла',
    kinds: ['D08', 'D09', 'D10', 'D11', 'D12', 'D13', 'D18', 'D19', 'D20', 'D21', 'D22', 'D23', 'D28'],
  },
  {
    index: '01-07',
    title: 'Соглашения о наставничестве и о сотрудничестве',
    years: 5,
    source: 'после окончания срока действия',
    kinds: ['D15', 'D16', 'D17'],
  },
  {
    index: '01-08',
    title: 'Переписка, справки, благодарности и памятки',
    years: 5,
    source: 'номенклатура дел организации',
    kinds: ['D06', 'D26', 'D29', 'D33', 'D36', 'D38'],
  },
]

/** What is wrong with a list of cases: an index or a kind stands in it twice. */
export function nomenclatureObstacles(cases: readonly Pick<RecordCase, 'index' | 'kinds'>[]) {
  const obstacles: Extract<RecordError, 'records.index-taken' | 'records.kind-twice'>[] = []
  const twice = (values: readonly string[]) => new Set(values).size < values.length
  if (twice(cases.map((one) => one.index))) obstacles.push('records.index-taken')
  if (twice(cases.flatMap((one) => one.kinds))) obstacles.push('records.kind-twice')
  return obstacles
}

/** Kinds of documents that no case takes. */
export const unfiled = (cases: readonly Pick<RecordCase, 'kinds'>[]): string[] => {
  const taken = new Set(cases.flatMap((one) => one.kinds))
  return documentCodes.filter((code) => !taken.has(code))
}
