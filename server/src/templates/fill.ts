import type { TemplateFinding, TemplateValues } from '@app/model/templates'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'

export type Filled = {
  /** Nothing when the tags of the file are not in order. */
  bytes: Uint8Array | null
  findings: TemplateFinding[]
}

type Scope = TemplateValues | string

/**
 * Puts values into the tags of a DOCX. A tag is looked up by its name and nothing else: no expressions, no
 * properties of objects. What is not known is printed as «тег?» and named in the findings.
 */
export function fillTemplate(file: Uint8Array, values: TemplateValues): Filled {
  const known = new Set<string>()
  const unknown = new Set<string>()
  try {
    const filled = new Docxtemplater(new PizZip(file), {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      nullGetter: ({ value }: { value?: string }) => `«${short(value ?? '')}?»`,
      parser: (tag: string) => ({
        get(_scope: Scope, { scopeList }: { scopeList: Scope[] }) {
          const name = tag.trim()
          for (const scope of [...scopeList].reverse()) {
            if (typeof scope === 'string' || !Object.hasOwn(scope, name)) continue
            known.add(name)
            return scope[name]
          }
          unknown.add(name)
          return undefined
        },
      }),
    })
    filled.render(values)
    const findings = [...unknown].map((tag) => ({ kind: 'unknown' as const, tag: short(tag) }))
    if (known.size + unknown.size === 0) return { bytes: null, findings: [{ kind: 'no-tags', tag: '' }] }
    return { bytes: filled.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' }), findings }
  } catch (error) {
    return { bytes: null, findings: findingsOf(error) }
  }
}

type TagError = {
  properties?: { id?: string; xtag?: string; openingtag?: string; closingtag?: string; errors?: TagError[] }
}

const kinds: Record<string, TemplateFinding['kind']> = {
  unclosed_tag: 'tag-unclosed',
  unopened_tag: 'tag-unopened',
  unclosed_loop: 'loop-unclosed',
  unopened_loop: 'loop-unopened',
  closing_tag_does_not_match_opening_tag: 'loop-crossed',
  no_xml_tag_found_at_left: 'loop-in-line',
  no_xml_tag_found_at_right: 'loop-in-line',
  unbalanced_loop_tags: 'loop-in-line',
}

/** What docxtemplater says, in our kinds; anything else is a bug and goes on. */
function findingsOf(error: unknown): TemplateFinding[] {
  const { properties } = error as TagError
  if (!properties) throw error
  const all = properties.errors ?? [error as TagError]
  const seen = new Map<string, TemplateFinding>()
  for (const { properties: one = {} } of all) {
    const kind = kinds[one.id ?? ''] ?? 'tag-broken'
    const tag = short(one.xtag ?? [one.openingtag, one.closingtag].filter(Boolean).join(' … '))
    seen.set(`${kind} ${tag}`, { kind, tag })
  }
  return [...seen.values()].slice(0, 50)
}

const short = (tag: string) => (tag.length > 60 ? `${tag.slice(0, 60)}…` : tag)
