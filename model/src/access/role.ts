import { z } from 'zod'

/** Every role of the handbook (01 §5), and the administrator of the installation. */
export const roles = [
  'administrator',
  'director',
  'curator',
  'form-lead',
  'tutor',
  'psychologist',
  'methodist',
  'hr',
  'partner',
  'municipal',
  'municipal-head',
  'regional',
  'mentor',
  'mentee',
  'representative',
] as const

export const Role = z.enum(roles)
export type Role = z.output<typeof Role>

/** Roles of an authority: they are nothing in a school, whoever has written them there. */
export const authorityRoles: readonly Role[] = ['municipal', 'municipal-head', 'regional']

/**
 * How far a right reaches: the person's own things, the class of a tutor, one organisation,
 * all organisations of an authority, the whole installation.
 */
export type Scope = 'own' | 'group' | 'organisation' | 'municipality' | 'region' | 'installation'
