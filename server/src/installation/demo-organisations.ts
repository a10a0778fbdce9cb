import type { OrganisationKind } from '@app/model/organisations'
import type { Db } from '#db'
import type { Chance } from './demo-chance.ts'

const municipality = 'городской округ Верхний Луг'
const region = 'Приозёрный край'

type Director = readonly [lastName: string, firstName: string, patronymic: string, sex: 'm' | 'f']

type Place = {
  key: 'installation' | 'region' | 'authority' | 'ready' | 'active' | 'starting' | 'college' | 'plant'
  kind: OrganisationKind
  shortName: string
  fullName: string
  director: Director
  position?: string
  street?: string
  domain?: string
}

const founder = 'Управление образования администрации городского округа Верхний Луг'
const school = (no: number, name = '') =>
  `Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № ${no}${name}»`

/** The invented municipality: every organisation is at its own moment of the cycle, as its key says. */
const places: readonly Place[] = [
  {
    ...{ key: 'installation', kind: 'partner', shortName: 'Администрирование' },
    ...{ fullName: 'Администрирование', director: ['', '', '', 'm'] },
  },
  {
    ...{ key: 'region', kind: 'regional', shortName: 'Министерство образования Приозёрного края' },
    fullName: 'Министерство образования Приозёрного края',
    director: ['Темников', 'Ростислав', 'Андреевич', 'm'],
    ...{ position: 'Министр', street: 'пл. Набережная, д. 1', domain: 'minobr' },
  },
  {
    ...{ key: 'authority', kind: 'municipal', shortName: 'Управление образования Верхнего Луга' },
    fullName: founder,
    director: ['Яблонская', 'Маргарита', 'Викторовна', 'f'],
    ...{ position: 'Начальник управления', street: 'ул. Соборная, д. 4', domain: 'uo-lug' },
  },
  {
    ...{ key: 'ready', kind: 'school', shortName: 'МБОУ СОШ № 101', fullName: school(101) },
    director: ['Вершинина', 'Ольга', 'Николаевна', 'f'],
    ...{ street: 'ул. Школьная, д. 12', domain: 'school101' },
  },
  {
    ...{ key: 'active', kind: 'school', shortName: 'МБОУ СОШ № 102', fullName: school(102) },
    director: ['Мельников', 'Павел', 'Сергеевич', 'm'],
    ...{ street: 'ул. Садовая, д. 30', domain: 'school102' },
  },
  {
    ...{ key: 'starting', kind: 'school', shortName: 'МБОУ СОШ № 103', fullName: school(103) },
    director: ['Гарипова', 'Лилия', 'Ринатовна', 'f'],
    ...{ street: 'ул. Луговая, д. 7', domain: 'school103' },
  },
  {
    ...{ key: 'college', kind: 'college', shortName: 'ГАПОУ «Верхнелужский колледж технологий»' },
    fullName:
      'Государственное автономное профессиональное образовательное учреждение Приозёрного края «Верхнелужский колледж технологий»',
    director: ['Ракитин', 'Виктор', 'Леонидович', 'm'],
    ...{ street: 'пр-т Мастеров, д. 2', domain: 'college-lug' },
  },
  {
    ...{ key: 'plant', kind: 'partner', shortName: 'АО «Лугстройдеталь»' },
    fullName: 'Акционерное общество «Лугстройдеталь»',
    director: ['Кремнёв', 'Олег', 'Викторович', 'm'],
    ...{ position: 'Генеральный директор', street: 'ул. Заводская, д. 1', domain: 'lugstroydetal' },
  },
]

export type DemoOrganisation = Place & { id: string; inn: string; orderNumbering: string }
export type DemoOrganisations = Record<Place['key'], DemoOrganisation>

/** Writes the organisations; one of them has not filled all its requisites yet. */
export async function addOrganisations(db: Db, chance: Chance): Promise<DemoOrganisations> {
  const made = places.map((place) => ({
    ...{ ...place, id: chance.uuid(), inn: innOf(chance) },
    orderNumbering: place.kind === 'college' ? '{n}-у/{yyyy}' : '{n}-од',
  }))
  await db
    .insertInto('organisation')
    .values(made.map((place) => ({ ...rowOf(place, chance), ...(place.key === 'starting' ? gaps : {}) })))
    .execute()
  // Every key of the type stands in the list above.
  return Object.fromEntries(made.map((place) => [place.key, place])) as DemoOrganisations
}

const gaps = { ogrn: '', founder: '', place: '' }

function rowOf(place: DemoOrganisation, chance: Chance) {
  const [directorLastName, directorFirstName, directorPatronymic, directorSex] = place.director
  const bare = place.key === 'installation'
  return {
    ...{ id: place.id, kind: place.kind, shortName: place.shortName, fullName: place.fullName },
    ...{ directorLastName, directorFirstName, directorPatronymic, directorSex, demo: true, region },
    municipality: place.kind === 'college' || place.kind === 'regional' || bare ? null : municipality,
    directorPosition: place.position ?? 'Директор',
    founder:
      place.kind === 'school'
        ? founder
        : place.kind === 'college'
          ? 'Министерство образования Приозёрного края'
          : '',
    place: bare ? '' : 'г. Верхний Луг',
    inn: bare ? '' : place.inn,
    ogrn: bare ? '' : ogrnOf(chance),
    address: place.street ? `000000, Приозёрный край, г. Верхний Луг, ${place.street}` : '',
    phone: bare ? '' : chance.phone(),
    email: place.domain ? `info@${place.domain}.example` : '',
    site: place.domain ? `https://${place.domain}.example` : '',
    orderNumbering: place.orderNumbering,
  }
}

const innWeights = [2, 4, 10, 3, 5, 9, 4, 6, 8]

/** Ten digits of no region of the country (00), with the right control digit. */
function innOf(chance: Chance): string {
  const digits = [0, 0, ...Array.from({ length: 7 }, () => chance.whole(0, 9))]
  const sum = innWeights.reduce((total, weight, i) => total + weight * (digits[i] ?? 0), 0)
  return `${digits.join('')}${(sum % 11) % 10}`
}

/** Thirteen digits with the right control digit. */
function ogrnOf(chance: Chance): string {
  const body = `10200${String(chance.whole(0, 9_999_999)).padStart(7, '0')}`
  return `${body}${Number(BigInt(body) % 11n) % 10}`
}
