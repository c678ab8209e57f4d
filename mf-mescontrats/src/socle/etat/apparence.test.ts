import { TONS_ETATS } from '@mon-espace/domain'
import { EtatDossier } from '@mon-espace/domain/api'
import { expect, it } from 'vitest'
import { apparenceDossier } from './apparence.ts'

it('gives a state one tone, which is also that of the home of the site', () => {
  for (const etat of EtatDossier.options) expect(apparenceDossier(etat).tone, etat).toBe(TONS_ETATS[etat])
})
