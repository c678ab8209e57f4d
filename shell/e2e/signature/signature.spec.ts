import { validerExemple } from '../instruction/dossiers.ts'
import { expect, test } from '../monde.ts'
import { appeler, EMPLOYEUR, titre } from '../premiers-pas/gens.ts'
import { verifier } from '../premiers-pas/qualite.ts'
import { CFA, ouvrir, signer } from './signataire.ts'

test('a contract signed by four people from their links, one on a telephone, deposits itself', async ({
  page,
  monde,
  somebodyElse,
}, info) => {
  const id = await validerExemple(page, monde)
  await page.goto(`/mes-contrats/dossiers/${id}`)
  await page.getByRole('link', { name: 'Faire signer en ligne' }).click()
  await titre(page, 'Signature en ligne')
  const cfa = page.getByRole('region', { name: 'CFA' })
  await cfa.getByLabel('Prénom et nom').fill('Łucja Ștefănescu')
  await cfa.getByLabel('Adresse e-mail').fill(CFA)
  await verifier(page, 'who signs')
  await page.screenshot({ path: info.outputPath('signataires.png'), fullPage: true })
  await page.getByRole('button', { name: 'Envoyer les invitations' }).click()
  await expect(page.getByText('Signature en cours')).toBeVisible()
  await verifier(page, 'a circuit under way')
  await page.screenshot({ path: info.outputPath('circuit.png'), fullPage: true })

  const { signataires } = await (await appeler(page, monde, 'GET', `/dossiers/${id}/signature`)).json()
  const adresses: string[] = signataires.map(({ courriel }: { courriel: string }) => courriel)
  expect(adresses).toContain(EMPLOYEUR)
  const telephone = await somebodyElse()
  await telephone.setViewportSize({ width: 360, height: 740 })
  const ailleurs = await somebodyElse()
  const [premier = '', ...autres] = adresses.filter((adresse) => adresse !== EMPLOYEUR)

  await ouvrir(telephone, monde, premier)
  await verifier(telephone, 'a contract to sign, on a telephone')
  await telephone.screenshot({ path: info.outputPath('a-signer-telephone.png'), fullPage: true })
  await signer(telephone, monde, premier)
  await verifier(telephone, 'signed')
  await telephone.screenshot({ path: info.outputPath('signe-telephone.png') })

  await ouvrir(ailleurs, monde, EMPLOYEUR)
  await ailleurs.screenshot({ path: info.outputPath('a-signer.png'), fullPage: true })
  await signer(ailleurs, monde, EMPLOYEUR)
  for (const adresse of autres) {
    await ouvrir(ailleurs, monde, adresse)
    await signer(ailleurs, monde, adresse)
  }
  await expect(ailleurs.getByText(/Tous les signataires ont signé/)).toBeVisible()

  await page.reload()
  await expect(page.getByText('Signé par tous')).toBeVisible()
  await verifier(page, 'a circuit that is done')
  const preuve = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Télécharger le dossier de preuve' }).click()
  expect((await preuve).suggestedFilename()).toMatch(/^preuve-signature-/)
  const dossier = await (await appeler(page, monde, 'GET', `/dossiers/${id}`)).json()
  const signe = dossier.pieces.find(({ type }: { type: string }) => type === 'cerfa_signe')
  expect(signe.versions).toHaveLength(1)
  await page.goto(`/mes-contrats/dossiers/${id}`)
  await expect(page.getByText('Tous les signataires ont signé le contrat.')).toBeVisible()
})
