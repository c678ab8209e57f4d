/** Luhn key: from the right, every second digit doubled, the sum a multiple of ten. */
export function luhnValid(chiffres: string): boolean {
  let somme = 0
  for (let i = 0; i < chiffres.length; i++) {
    const chiffre = Number(chiffres[chiffres.length - 1 - i])
    const double = chiffre * 2
    somme += i % 2 === 0 ? chiffre : double > 9 ? double - 9 : double
  }
  return somme % 10 === 0
}
