export const nonLus = (n: number) => `${n}\u00a0message${n > 1 ? 's' : ''} non lu${n > 1 ? 's' : ''}`
