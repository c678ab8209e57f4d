import { representantLegalRequis } from '../../../controles/personne/representant-legal.ts'
import type { SignataireAttendu } from '../../../signature/signataires.ts'
import { nomAffiche } from '../../dispositif.ts'
import type { Contrat } from '../champs/sections.ts'

/** The legal representative, named or still to be, of a minor who is not emancipated; null for anybody else. */
export function representantOf({
  apprenti,
  contrat: { dateConclusion },
}: Contrat): { readonly prenom: string | null; readonly nom: string | null } | null {
  const { representantLegal: nomme, dateNaissance, emancipe } = apprenti
  const signe = nomme !== null || representantLegalRequis({ dateNaissance, emancipe }, dateConclusion)
  return signe ? { prenom: nomme?.prenom ?? null, nom: nomme?.nom ?? null } : null
}

/**
 * The employer, the apprentice, a minor's legal representative, and the training centre for its visa.
 * @source blocks of signature and visa of Cerfa 10103*14
 */
export function signatairesOf(contrat: Contrat): SignataireAttendu[] {
  const { apprenti, employeur } = contrat
  const representant = representantOf(contrat)
  return [
    { role: 'employeur', nom: null, courriel: employeur.courriel, telephone: employeur.telephone },
    {
      role: 'apprenti',
      nom: nomAffiche(apprenti) || null,
      courriel: apprenti.courriel,
      telephone: apprenti.telephone,
    },
    ...(representant
      ? [
          {
            role: 'representant' as const,
            nom: [representant.prenom, representant.nom].filter(Boolean).join(' ') || null,
            courriel: apprenti.representantLegal?.courriel ?? null,
            telephone: null,
          },
        ]
      : []),
    { role: 'cfa', nom: null, courriel: null, telephone: null },
  ]
}
