import type { KyselyPlugin, PluginTransformQueryArgs, PluginTransformResultArgs } from 'kysely'

/** Moments leave the database as ISO text, as they leave the server: nobody maps them by hand. */
export class MomentsAsText implements KyselyPlugin {
  transformQuery({ node }: PluginTransformQueryArgs) {
    return node
  }

  async transformResult({ result }: PluginTransformResultArgs) {
    for (const row of result.rows) {
      for (const key in row) {
        const value = row[key]
        if (value instanceof Date) row[key] = value.toISOString()
      }
    }
    return result
  }
}
