// Spelling of the fixed wording of every paper: node tools/spelling.mjs. Rightful words that the dictionary
// does not know stand in tools/spelling/words.txt.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sampleCollege, samplePeople, samplePositions, sampleSchool, textsOf } from '@app/model/documents'

const ours = new URL('spelling/words.txt', import.meta.url)
const kindsOfServer = new URL('../server/src/documents/document-kinds.ts', import.meta.url)

/** Why nothing can be checked here; empty when the dictionary is in its place. */
export function whyNotChecked() {
  const { error, stdout, stderr } = spawnSync('hunspell', ['-D'], { input: '', encoding: 'utf8' })
  if (error) return 'hunspell is not installed'
  return /ru_RU/.test(stdout + stderr) ? '' : 'hunspell has no dictionary ru_RU'
}

/**
 * Words of the texts that neither the dictionary nor our list knows.
 * @param {string[]} texts
 */
export function unknownWords(texts) {
  const words = [...new Set(texts.flatMap(wordsOf))].filter((word) => !known().has(word.toLowerCase()))
  const { stdout, status, stderr } = spawnSync('hunspell', ['-i', 'utf-8', '-d', 'ru_RU', '-l'], {
    input: words.join('\n'),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  if (status !== 0) throw new Error(`hunspell failed: ${stderr}`)
  const refused = new Set(stdout.split('\n').filter(Boolean))
  // it also answers with a part of a word that is written with a hyphen
  return words.filter((word) => refused.has(word) || word.split('-').some((part) => refused.has(part)))
}

/**
 * Every sample of every paper with its texts: `D14-college` → ['ПРИКАЗ', …].
 * @returns {Promise<{ name: string, texts: string[] }[]>}
 */
export async function printedTexts() {
  const { documentKinds } = await import(kindsOfServer.href)
  return documentKinds.flatMap(({ papers }) =>
    papers.map((paper) => ({
      name: [paper.code, paper.variant].filter(Boolean).join('-'),
      texts: 'register' in paper ? ofRegister(paper.register()) : ofDocument(paper.build()),
    })),
  )
}

const ofDocument = ({ doc }) => [doc.title, ...doc.blocks.flatMap(textsOf).map(plainText)]
const plainText = (text) => (typeof text === 'string' ? text : text.map(({ t }) => t).join(''))
const ofRegister = ({ title, notes = [], columns, rows }) => [
  title,
  ...notes,
  ...columns.map((column) => column.title),
  ...rows.flat().map((value) => String(value ?? '')),
]

/** Russian words of two letters and more. Letters of other alphabets are of names, short capitals are abbreviations. */
const wordsOf = (text) =>
  (text.normalize('NFC').match(/\p{L}+(?:-\p{L}+)*/gu) ?? []).filter(
    (word) => /^[а-яё][а-яё-]+$/i.test(word) && (word.length > 5 || word !== word.toUpperCase()),
  )

let list
function known() {
  list ??= new Set([
    ...readFileSync(ours, 'utf8')
      .split('\n')
      .map((line) => line.replace(/#.*/, '').trim().toLowerCase())
      .filter(Boolean),
    // invented people and institutions of the samples are data, not wording
    ...[samplePeople, samplePositions, sampleSchool, sampleCollege]
      .flatMap((source) => JSON.stringify(source).match(/[а-яё]+(?:-[а-яё]+)*/gi) ?? [])
      .map((word) => word.toLowerCase()),
  ])
  return list
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const why = whyNotChecked()
  if (why) {
    console.warn(
      `\n!!! SPELLING WAS NOT CHECKED: ${why}.\n!!! On Debian: apt-get install hunspell hunspell-ru\n`,
    )
  } else {
    const papers = await printedTexts()
    const wrong = unknownWords(papers.flatMap(({ texts }) => texts))
    for (const word of wrong) {
      const where = papers.filter(({ texts }) => texts.some((text) => wordsOf(text).includes(word)))
      const text = where[0]?.texts.find((one) => wordsOf(one).includes(word)) ?? ''
      const at = text.indexOf(word)
      console.error(
        `${word}  (${where
          .map(({ name }) => name)
          .slice(0, 4)
          .join(', ')})  …${text.slice(Math.max(0, at - 30), at + word.length + 20).replaceAll('\n', ' ')}…`,
      )
    }
    console.log(`${papers.length} papers, ${wrong.length} unknown words`)
    process.exitCode = wrong.length ? 1 : 0
  }
}
