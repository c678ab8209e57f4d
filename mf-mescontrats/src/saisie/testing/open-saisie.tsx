import type { Session } from '@mon-espace/domain/api'
import { expect } from 'vitest'
import { userEvent } from 'vitest/browser'
import { chemins } from '../../routes/chemins.ts'
import { Pages } from '../../routes/pages.tsx'
import { idServi, service } from '../../testing/monde.ts'
import { monter } from '../../testing/monter.tsx'
import { loadParcours } from '../dispositifs/parcours.ts'

/** Opens a screen of the entry, as its address does, and waits for its heading: not that of the frame that stands for it. */
export async function openSaisie(ecran: string, type = 'apprentissage') {
  const session = await service.ask<Session>('GET', '/session')
  const parcours = await loadParcours(type)
  const told = await monter(<Pages />, { at: chemins.saisie(idServi(), ecran), session })
  await expect
    .poll(() => document.querySelector('.mc-cadre:not([aria-busy]) h1')?.textContent)
    .toBe(parcours?.etapes.liste.find(({ nom }) => nom === ecran)?.titre)
  return told
}

/** The control of a path. */
export function champ(chemin: string): HTMLInputElement {
  const control = document.getElementById(`champ-${chemin}`)
  if (!control) throw new Error(`no field for ${chemin}`)
  return control as HTMLInputElement
}

/** True when the question is on the screen. */
export const asked = (chemin: string): boolean => document.getElementById(`champ-${chemin}`) !== null

/** The control of a path, once it is on the screen: what was just chosen may be what asks for it. */
async function champAsked(chemin: string): Promise<HTMLInputElement> {
  await expect.poll(() => asked(chemin)).toBe(true)
  return champ(chemin)
}

/** Types in the field of a path. */
export const fill = async (chemin: string, texte: string): Promise<void> =>
  userEvent.fill(await champAsked(chemin), texte)

/** Chooses in the list of a path. */
export const select = async (chemin: string, valeur: string): Promise<void> =>
  userEvent.selectOptions(await champAsked(chemin), valeur)

/** What is told at a field, empty when there is nothing to mend. */
export const erreurDe = (chemin: string): string =>
  champ(chemin).closest('.me-field')?.querySelector('.me-field__error')?.textContent ?? ''
