import { expect, it } from 'vitest'
import { nomFichier } from './nom-fichier.ts'

it('tells forty prints apart in a folder, whatever the file system', () => {
  const dossier = { numero: 'AP2026-000033', personne: 'Élise Nguyễn-Lefèvre' }
  expect(nomFichier('cerfa', dossier)).toBe('cerfa-AP2026-000033-ELISE-NGUYEN-LEFEVRE.pdf')
})

it('says « projet » before validation, and nothing of whom nobody named', () => {
  expect(nomFichier('cerfa', { numero: null, personne: '' })).toBe('cerfa-projet.pdf')
})
