import type { ConsultationEtablissement, EtablissementPublic, Habitude } from '@mon-espace/domain/api'
import { registre as t } from './textes.ts'

/** An establishment of the register, as a contract says it; known by the number that it was asked by. */
export function habitudeOf(
  { siret, denomination, adresse, codeApe, uai }: EtablissementPublic,
  nom: 'siret' | 'uai',
  numero: string,
): Habitude['valeur'] {
  const [seul, ...autres] = uai
  return {
    siret,
    denomination,
    adresse,
    codeApe,
    // Two schools at one address: hers to say which.
    uai: nom === 'uai' ? numero : autres.length === 0 ? (seul ?? null) : null,
  }
}

/** What is told of what the register said. @param nomme the name that is known of the establishment, if any */
export function wordOf({ etat, etablissement }: ConsultationEtablissement, nomme: string): string {
  if (etat === 'sans') return nomme && t.reconnu(nomme)
  if (etablissement && !etablissement.ouvert) return t.ferme(nomme)
  if (nomme) return t.reconnu(nomme)
  if (etat === 'indisponible') return t.indisponible
  if (etat === 'inconnu') return t.inconnu
  return etablissement?.diffusible === false ? t.nonDiffusible : ''
}
