import type { Controle, Dossier } from '@mon-espace/domain/api'
import { createBrouillon } from '../brouillon/brouillon.ts'
import type { SaisieOuverte } from '../contexte.ts'
import { createControleVivant } from '../controle/controle-vivant.ts'
import { createControler } from '../controle/controler.ts'
import { createPort } from './port.ts'

/** Drafts with something still to store, by account and dossier: coming back to one finds what was typed in it. */
const enAttente = new Map<string, SaisieOuverte>()

/** What a draft is opened with. */
export interface Ouverture {
  /** Whose session it is: nobody finds what another typed. */
  compte: string
  dossier: Dossier
  /** What the server says of it. */
  problemes: readonly Controle[]
  /** SIRET of the establishments of the enterprise. */
  etablissements: readonly string[]
}

/** Opens a draft for writing, or finds it as it was left when some of it could not be stored yet. */
export function openSaisie({ compte, dossier, problemes, etablissements }: Ouverture): SaisieOuverte {
  const laissee = enAttente.get(`${compte} ${dossier.id}`)
  if (laissee?.brouillon.hasUnsaved()) return laissee
  const { id, version, contrat } = dossier
  const controler = createControler(etablissements)
  const brouillon = createBrouillon({ version, contrat, problemes }, createPort(id))
  return { id, brouillon, controle: createControleVivant(brouillon, controler) }
}

/** Leaves a draft: what is not stored is sent, and kept at hand while it is not. */
export async function leaveSaisie(compte: string, saisie: SaisieOuverte): Promise<void> {
  const cle = `${compte} ${saisie.id}`
  enAttente.set(cle, saisie)
  if ((await saisie.brouillon.save()) && enAttente.get(cle) === saisie) enAttente.delete(cle)
}
