import { type NodePath, types as t } from '@babel/core'
import { defineRolldownBabelPreset } from '@rolldown/plugin-babel'
import type { Plugin } from 'vite'

/** What the browser needs of an endpoint: where it is. What goes through it the server checks. */
const kept = new Set(['method', 'url', 'action', 'upload'])

/**
 * The model without what the browser has no use for: schemas of endpoints, and values that nothing on
 * the page reads. The model is pure, so whatever a module makes while it loads may be left out; the
 * bundler only has to be told. It saves a third of the first screen, Zod included.
 */
export const leanModel = () =>
  defineRolldownBabelPreset({
    preset: () => ({ plugins: [lean] }),
    rolldown: { filter: { id: /\/model\/src\/.*\.ts$/ } },
  })

const lean = () => ({
  visitor: {
    CallExpression: ({ node }: NodePath<t.CallExpression>) => {
      const [argument] = node.arguments
      if (!t.isIdentifier(node.callee, { name: 'endpoint' }) || !t.isObjectExpression(argument)) return
      argument.properties = argument.properties.filter(
        (property) =>
          !t.isObjectProperty(property) || !t.isIdentifier(property.key) || kept.has(property.key.name),
      )
    },
    Program: {
      exit: (program: NodePath<t.Program>) => {
        for (const statement of program.node.body) {
          const declaration = t.isExportNamedDeclaration(statement) ? statement.declaration : statement
          if (!t.isVariableDeclaration(declaration, { kind: 'const' })) continue
          for (const one of declaration.declarations) {
            if (one.init && !t.isFunction(one.init) && !t.isLiteral(one.init)) one.init = pure(one.init)
          }
        }
      },
    },
  },
})

/** The value as a call marked pure: left out when nobody reads it, whatever is called inside. */
function pure(value: t.Expression): t.Expression {
  return t.addComment(t.callExpression(t.arrowFunctionExpression([], value), []), 'leading', ' #__PURE__ ')
}

/** A page that reads a schema of an endpoint would find nothing, so the build tells it at once. */
export function noEndpointSchemas(): Plugin {
  return {
    name: 'no-endpoint-schemas',
    enforce: 'post',
    transform: {
      filter: { id: /\/web\/src\/.*\.tsx?$/ },
      handler(code, id) {
        const found = /\b\w+Api\.\w+\.(?:body|params|querystring|response|refusals)\b/.exec(code)
        if (found) this.error(`${id}: ${found[0]} is not there in the browser. Name the schema in the model.`)
      },
    },
  }
}
