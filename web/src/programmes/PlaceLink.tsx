import { Link, useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'

type Props = { to: string; className?: string | undefined; onClick?: () => void; children: ReactNode }

/** A link to a place of work; plain words while that place has no page: no dead links. */
export function PlaceLink({ to, className, onClick, children }: Props) {
  const { routesByPath } = useRouter()
  const { path, search } = splitPlace(to)
  if (!(path in routesByPath)) return <span className={className}>{children}</span>
  return (
    <Link to={path} search={search} className={className} onClick={onClick}>
      {children}
    </Link>
  )
}

/** Address and search of a place: the router takes them apart. */
export function splitPlace(to: string) {
  const [path = '/', query = ''] = to.split('?')
  // Every page reads what it knows of the search and leaves the rest.
  return { path, search: Object.fromEntries(new URLSearchParams(query)) as never }
}

/** Whether the place has a page. */
export function usePlaceExists() {
  const { routesByPath } = useRouter()
  return (to: string) => splitPlace(to).path in routesByPath
}
