import {
  IconArrowsShuffle,
  IconBuilding,
  IconBuildings,
  IconChartBar,
  IconEye,
  IconFileText,
  IconHome,
  IconMap2,
  IconRocket,
  IconRoute,
  IconUsers,
  IconUsersGroup,
  IconWorld,
} from '@tabler/icons-react'
import type { PlaceKey } from './navigation.ts'

const icons = {
  today: IconHome,
  programme: IconRoute,
  people: IconUsersGroup,
  matching: IconArrowsShuffle,
  pairs: IconUsers,
  roadmap: IconMap2,
  monitoring: IconChartBar,
  ownPapers: IconFileText,
  documents: IconFileText,
  bureau: IconRocket,
  site: IconWorld,
  oversight: IconEye,
  organisations: IconBuildings,
  organisation: IconBuilding,
} satisfies Record<PlaceKey, unknown>

export function PlaceIcon({ place, size }: { place: PlaceKey; size: number }) {
  const Icon = icons[place]
  return <Icon size={size} stroke={1.75} aria-hidden />
}
