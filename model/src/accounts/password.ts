const shortest = 10

/**
 * Why this password may not be chosen; empty when it may.
 * Length and the absence of the obvious count more than kinds of characters (NIST SP 800-63B).
 */
export function passwordObstacles(password: string, login: string): 'account.password-weak'[] {
  const plain = password.toLowerCase()
  const obvious =
    plain.length < shortest ||
    new Set(plain).size < 5 ||
    (login.length > 0 && plain.includes(login.toLowerCase())) ||
    common.some((word) => plain.startsWith(word)) ||
    isSequence(plain)
  return obvious ? ['account.password-weak'] : []
}

const common = ['password', 'пароль', 'qwerty', 'йцукен', '123456', 'admin', 'nastavnik', 'наставник']

const isSequence = (text: string) =>
  [...text].every((letter, i) => i === 0 || letter.charCodeAt(0) - text.charCodeAt(i - 1) === 1)
