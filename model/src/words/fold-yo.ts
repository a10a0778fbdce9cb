/** Small letters with ё as е: how words are looked up, since papers leave the dots out at will. */
export const foldYo = (text: string): string => text.toLowerCase().replaceAll('ё', 'е')
