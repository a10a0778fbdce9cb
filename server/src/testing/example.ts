import { z } from 'zod'

type Schema = {
  type?: string
  format?: string
  pattern?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  prefixItems?: Schema[]
  minItems?: number
  minLength?: number
  minimum?: number
  $ref?: string
  $defs?: Record<string, Schema>
}

/** The smallest value that the schema lets in; every id in it is `id`. */
export function exampleOf(schema: z.ZodType, id: string): unknown {
  const whole = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema
  return make(whole, id, whole.$defs ?? {})
}

function make(schema: Schema, id: string, defs: Record<string, Schema>): unknown {
  if (schema.$ref) return make(defs[schema.$ref.split('/').at(-1) ?? ''] ?? {}, id, defs)
  if ('const' in schema) return schema.const
  if (schema.enum) return schema.enum[0]
  const [choice] = schema.anyOf ?? schema.oneOf ?? []
  if (choice) return make(choice, id, defs)
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => make(part, id, defs)))
  switch (schema.type) {
    case 'object': {
      const entries = (schema.required ?? []).map((key) => [
        key,
        make(schema.properties?.[key] ?? {}, id, defs),
      ])
      return Object.fromEntries(entries)
    }
    case 'array':
      if (schema.prefixItems) return schema.prefixItems.map((part) => make(part, id, defs))
      return Array.from({ length: schema.minItems ?? 0 }, () => make(schema.items ?? {}, id, defs))
    case 'integer':
    case 'number':
      return schema.minimum ?? 1
    case 'boolean':
      return true
    default:
      return text(schema, id)
  }
}

function text({ format, minLength }: Schema, id: string): string {
  if (format === 'uuid') return id
  if (format === 'date') return '2026-11-20'
  if (format === 'date-time') return '2026-11-20T09:00:00.000Z'
  if (format === 'email') return 'somebody@school.example'
  if (format === 'uri') return 'https://school.example/'
  return 'x'.repeat(Math.max(minLength ?? 0, 10))
}
