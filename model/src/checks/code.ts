/** Digits and letters that are not mistaken for each other, on paper and on either keyboard. */
export const checkLetters = 'ABCDEFGHKLMNPRSTUXYZ23456789'

/** 16 of 28 letters are 77 bits: nobody guesses one. */
export const checkLength = 16

/** «ABCD-EFGH-KLMN-PRST»: as it is printed. */
export const shownCode = (code: string) => code.replace(/(.{4})(?=.)/g, '$1-')

/** Cyrillic letters that look like the Latin ones: typed in the wrong layout, they are meant as those. */
const lookalikes: Record<string, string> = {
  ...{ А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X' },
}

/** The code that a person typed, or undefined when it can be none: case, spaces and dashes are forgiven. */
export function readCode(typed: string): string | undefined {
  const code = [...typed.toUpperCase()].map((letter) => lookalikes[letter] ?? letter).join('')
  const bare = code.replace(/[\s‐-―−-]/g, '')
  return bare.length === checkLength && [...bare].every((letter) => checkLetters.includes(letter))
    ? bare
    : undefined
}
