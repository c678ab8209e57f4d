import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { contratPro } from '../../testing/contrat-pro.ts'
import { serveDraftPro } from '../../testing/monde.ts'
import { monter, screen } from '../../testing/monter.tsx'
import { coller } from '../testing/coller.ts'
import Copies from './copies.tsx'

test('a contract of the second kind gives its tutors and its training, and asks to swear what it asks alone', async () => {
  const { id } = await serveDraftPro(contratPro())
  await monter(<Copies id={id} />, { at: `/mes-contrats/dossiers/${id}/copies` })
  await expect.element(screen.getByText(/employeur, tuteurs, contrat, formation/)).toBeVisible()
  const [tuteur, ...autres] = screen.getByRole('checkbox').all()
  expect([autres, tuteur?.element().closest('label, div')?.textContent]).toEqual([
    [],
    expect.stringContaining('le tuteur répond'),
  ])
  await tuteur?.click()
  await coller('Nom\tPrénom\r\nDurand\tZoé')
  await expect.element(screen.getByText('0 prêt, 1 à compléter, 0 à corriger.')).toBeInTheDocument()
  expect(document.body.textContent).not.toMatch(/l’apprenti|maître/)
  expect(await accessibilityFaults()).toEqual([])
})
