import { saisirExemple } from '../ecrans/contrat.ts'
import { expect, test } from '../monde.ts'
import { AUTRE_EMPLOYEUR, EMPLOYEUR, GESTIONNAIRE, ouvrirSession, titre } from '../premiers-pas/gens.ts'
import { verifier } from '../premiers-pas/qualite.ts'

test('everybody is told kindly what is not theirs, and shown nothing of it', async ({
  page,
  monde,
  somebodyElse,
}) => {
  await ouvrirSession(page, monde, EMPLOYEUR)
  const brouillon = await saisirExemple(page, monde)
  await test.step('an employer at the desk', async () => {
    await page.goto('/mes-contrats/instruction')
    await titre(page, 'Page réservée aux gestionnaires')
    await verifier(page, 'reserved page')
    await page.goto(`/mes-contrats/instruction?dossier=${brouillon}`)
    await titre(page, 'Page réservée aux gestionnaires')
  })
  for (const [qui, email] of [
    ['another enterprise', AUTRE_EMPLOYEUR],
    ['a case officer before validation', GESTIONNAIRE],
  ] as const)
    await test.step(qui, async () => {
      const other = await somebodyElse()
      await ouvrirSession(other, monde, email)
      const refused = other.waitForResponse((r) => r.url().endsWith(`/api/dossiers/${brouillon}`))
      await other.goto(`/mes-contrats/dossiers/${brouillon}`)
      expect((await refused).status()).toBe(404)
      await titre(other, 'Dossier introuvable')
      await expect(other.getByText('Nguyễn-Lefèvre')).toHaveCount(0)
      await verifier(other, `unknown dossier, ${qui}`)
      await other.goto(`/mes-contrats/dossiers/${brouillon}/saisie/apprenti`)
      await expect(other.getByText('Ce contrat n’existe pas, ou n’est pas accessible')).toBeVisible()
      await expect(other.getByText('Nguyễn-Lefèvre')).toHaveCount(0)
      if (email === GESTIONNAIRE) {
        await other.goto(`/mes-contrats/instruction?dossier=${brouillon}`)
        await titre(other, 'Dossier introuvable')
      }
      await other.context().close()
    })
})
