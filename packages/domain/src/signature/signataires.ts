import type { FauteChamp } from '../controles/constat.ts'
import { LIBELLES_SIGNATAIRES, type RoleSignataire } from './roles.ts'

/** Somebody who must sign a contract, with what it says of them; null where it says nothing. */
export interface SignataireAttendu {
  readonly role: RoleSignataire
  /** First name and family name. */
  readonly nom: string | null
  readonly courriel: string | null
  readonly telephone: string | null
}

interface SignataireDonne {
  readonly role: RoleSignataire
  readonly courriel: string
}

/** They may live under one roof, and have one mailbox. */
const FOYER: readonly RoleSignataire[] = ['apprenti', 'salarie', 'representant']

const TEXTES = {
  manquant: (quoi: string) => `Ajoutez un signataire\u00a0: «\u00a0${quoi}\u00a0» signe aussi ce contrat.`,
  deTrop: (quoi: string) =>
    `Retirez le signataire «\u00a0${quoi}\u00a0»\u00a0: ce contrat ne demande pas sa signature.`,
  double: (quoi: string) => `Indiquez «\u00a0${quoi}\u00a0» une seule fois.`,
  partage:
    'Indiquez une autre adresse e-mail\u00a0: chaque signataire reçoit son lien et son code dans sa propre boîte.',
}

/**
 * What is wrong with the people given to sign a contract: who is missing, who has nothing to sign, who shares an address. A
 * minor and the legal representative may share one.
 * @param attendus those that the contract asks for
 * @returns faults by field of `signataires`; none where they may sign
 */
export function checkSignataires(
  attendus: readonly SignataireAttendu[],
  donnes: readonly SignataireDonne[],
): FauteChamp[] {
  const erreurs: FauteChamp[] = []
  for (const [rang, { role, courriel }] of donnes.entries()) {
    const libelle = LIBELLES_SIGNATAIRES[role]
    const avant = donnes.slice(0, rang)
    const at = (champ: string, code: string, message: string) =>
      erreurs.push({ chemin: `signataires.${rang}.${champ}`, code, message })
    if (!attendus.some((attendu) => attendu.role === role))
      at('role', 'signataire_de_trop', TEXTES.deTrop(libelle))
    else if (avant.some((autre) => autre.role === role))
      at('role', 'signataire_double', TEXTES.double(libelle))
    else if (
      avant.some(
        (autre) => autre.courriel === courriel && !(FOYER.includes(autre.role) && FOYER.includes(role)),
      )
    )
      at('courriel', 'courriel_partage', TEXTES.partage)
  }
  for (const { role } of attendus)
    if (!donnes.some((donne) => donne.role === role))
      erreurs.push({
        chemin: 'signataires',
        code: 'signataire_manquant',
        message: TEXTES.manquant(LIBELLES_SIGNATAIRES[role]),
      })
  return erreurs
}
