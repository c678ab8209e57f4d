import { PAYS } from '../codes/pays.ts'
import { adresse } from './adresse.ts'
import { code } from './definition.ts'

/** A person's own address, which may be in another country: that of France where none is said. */
export const adressePersonne = (de: string) => ({
  ...adresse(de, { etranger: true }),
  pays: code('Pays', PAYS),
})
