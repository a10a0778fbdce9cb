import { type NodePath, types as t } from '@babel/core'
import { createCompiledCatalog } from '@lingui/cli/api'
import { defineRolldownBabelPreset } from '@rolldown/plugin-babel'

/**
 * Lingui's macros, with Russian sentences compiled where they stand. So a page brings its own
 * sentences, and the first screen does not carry the catalogue of the whole product.
 */
export const russianInPlace = (building: boolean) =>
  defineRolldownBabelPreset({
    preset: () => ({
      plugins: [
        ['@lingui/babel-plugin-lingui-macro', { descriptorFields: 'message' }],
        // In development Lingui compiles by itself, and says more when a sentence is malformed.
        ...(building ? [compiled] : []),
      ],
    }),
    rolldown: { filter: { code: /from ['"]@lingui\/(?:core|react)\/macro['"]/ } },
  })

const compiled = () => ({
  visitor: {
    Program: {
      // The macros have done their work by then.
      exit: (program: NodePath<t.Program>) => {
        program.traverse({
          ObjectProperty: ({ node, parent }: NodePath<t.ObjectProperty>) => {
            if (isDescriptor(parent) && t.isIdentifier(node.key, { name: 'message' })) {
              if (t.isStringLiteral(node.value)) node.value = compiledText(node.value)
            }
          },
        })
      },
    },
  },
})

/** Lingui marks what it has made. */
const isDescriptor = (node: t.Node) =>
  node.leadingComments?.some((comment) => comment.value.includes('i18n')) ?? false

function compiledText({ value }: t.StringLiteral): t.Expression {
  const { source, errors } = createCompiledCatalog('ru', { it: value }, { namespace: 'json' })
  if (errors[0]) throw new Error(`${errors[0].error.message} in «${value}»`)
  return t.valueToNode((JSON.parse(source) as { messages: { it: unknown } }).messages.it)
}
