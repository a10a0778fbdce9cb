import type { LegalAct } from './act.ts'

const ministry = 'Министерства просвещения Российской Федерации'
const government = 'Правительства Российской Федерации'

/** Acts a mentoring programme stands on. Regions and organisations add their own beside them. */
export const federalActs = [
  {
    code: 'education-law',
    kind: 'law',
    date: '2012-12-29',
    number: '273-ФЗ',
    title: 'Об образовании в Российской Федерации',
    validFrom: '2013-09-01',
  },
  {
    code: 'labour-code-351-8',
    kind: 'code',
    // a code is cited by name only, in the genitive after its article
    title: 'Трудового кодекса Российской Федерации',
    article: '351.8',
    validFrom: '2025-03-01',
  },
  {
    code: 'labour-code-191',
    kind: 'code',
    title: 'Трудового кодекса Российской Федерации',
    article: '191',
    validFrom: '2002-02-01',
  },
  {
    code: 'mentoring-concept',
    kind: 'directive',
    issuer: government,
    date: '2025-05-21',
    number: '1264-р',
    about: 'Концепция развития наставничества в Российской Федерации на период до 2030 года',
    validFrom: '2025-05-21',
  },
  {
    code: 'target-model',
    kind: 'directive',
    issuer: ministry,
    date: '2019-12-25',
    number: 'Р-145',
    title:
      'Об утверждении методологии (целевой модели) наставничества обучающихся для организаций, осуществляющих образовательную деятельность по общеобразовательным, дополнительным общеобразовательным и программам среднего профессионального образования, в том числе с применением лучших практик обмена опытом между обучающимися',
    audience: ['school', 'college', 'additional', 'authority', 'partner'],
    validFrom: '2019-12-25',
  },
  {
    code: 'target-model-letter',
    kind: 'letter',
    issuer: ministry,
    date: '2020-01-23',
    number: 'МР-42/02',
    title: 'О направлении целевой модели наставничества и методических рекомендаций',
    audience: ['school', 'college', 'additional', 'authority', 'partner'],
    validFrom: '2020-01-23',
  },
  {
    code: 'teacher-growth',
    kind: 'directive',
    issuer: government,
    date: '2019-12-31',
    number: '3273-р',
    title:
      'Об утверждении основных принципов национальной системы профессионального роста педагогических работников Российской Федерации, включая национальную систему учительского роста',
    validFrom: '2019-12-31',
  },
  {
    code: 'teacher-mentoring-letter',
    kind: 'letter',
    issuer: `${ministry} и Профессионального союза работников народного образования и науки Российской Федерации`,
    date: '2021-12-21',
    number: 'АЗ-1128/08, № 657',
    title: 'О направлении методических рекомендаций',
    about: 'система (целевая модель) наставничества педагогических работников',
    validFrom: '2021-12-21',
  },
  {
    code: 'personal-data-law',
    kind: 'law',
    date: '2006-07-27',
    number: '152-ФЗ',
    title: 'О персональных данных',
    validFrom: '2007-01-26',
  },
  {
    code: 'distribution-consent',
    kind: 'order',
    issuer: 'Федеральной службы по надзору в сфере связи, информационных технологий и массовых коммуникаций',
    date: '2021-02-24',
    number: '18',
    validFrom: '2021-09-01',
    validTo: '2027-09-01',
  },
  {
    code: 'destruction-proof',
    kind: 'order',
    issuer: 'Федеральной службы по надзору в сфере связи, информационных технологий и массовых коммуникаций',
    date: '2022-10-28',
    number: '179',
    validFrom: '2023-03-01',
    validTo: '2029-03-01',
  },
  {
    code: 'teacher-certification',
    kind: 'order',
    issuer: ministry,
    date: '2023-03-24',
    number: '196',
    title:
      'Об утверждении Порядка проведения аттестации педагогических работников организаций, осуществляющих образовательную деятельность',
    validFrom: '2023-09-01',
  },
] as const satisfies LegalAct[]

export type FederalActCode = (typeof federalActs)[number]['code']
