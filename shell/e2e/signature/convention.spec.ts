import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { validerExemple } from '../instruction/dossiers.ts'
import { expect, type Monde, test } from '../monde.ts'
import { pdf } from '../parcours/formulaire.ts'
import { appeler, EMPLOYEUR, titre } from '../premiers-pas/gens.ts'
import { verifier } from '../premiers-pas/qualite.ts'
import { CFA, ouvrir, signer } from './signataire.ts'

const TYPE = 'convention_formation'

async function deposer(page: Page, monde: Monde, id: string): Promise<void> {
  const depot = await page.request.post(`${monde.url}/api/dossiers/${id}/pieces`, {
    headers: { origin: monde.url },
    multipart: {
      type: TYPE,
      fichier: {
        name: 'convention.pdf',
        mimeType: 'application/pdf',
        buffer: pdf('Convention de formation'),
      },
    },
  })
  expect(depot.status(), await depot.text()).toBe(201)
}

/** How many signatures a document of the dossier bears, all of them valid for pdfsig where it is installed. */
async function signaturesDe(page: Page, monde: Monde, chemin: string, fichier: string): Promise<number> {
  const reponse = await appeler(page, monde, 'GET', chemin)
  const octets = await reponse.body()
  await writeFile(fichier, octets)
  const dit = spawnSync('pdfsig', ['-nocert', fichier], { encoding: 'utf8' })
  if (dit.error) {
    process.stderr.write('pdfsig is not installed: signatures are counted, not verified\n')
    return octets.toString('latin1').split('/ByteRange').length - 1
  }
  const verdicts = dit.stdout.match(/Signature Validation: .*/g) ?? []
  expect(new Set(verdicts)).toEqual(new Set(['Signature Validation: Signature is Valid.']))
  return verdicts.length
}

test('the convention that was deposited is read and signed with the contract, by the employer and the CFA', async ({
  page,
  monde,
  somebodyElse,
}, info) => {
  const id = await validerExemple(page, monde)
  await page.goto(`/mes-contrats/dossiers/${id}/signature`)
  await titre(page, 'Signature en ligne')
  const joints = page.getByRole('region', { name: 'Documents à signer avec le contrat' })
  await expect(joints.getByText(/n’est pas dans le dossier/)).toBeVisible()
  await verifier(page, 'a convention that is not there')
  await page.screenshot({ path: info.outputPath('a-deposer.png'), fullPage: true })

  await deposer(page, monde, id)
  await page.reload()
  await joints.getByRole('checkbox', { name: 'Faire signer aussi la convention de formation' }).check()
  await expect(joints.getByText(/^convention\.pdf, à signer par\s: Employeur, CFA\.$/)).toBeVisible()
  const cfa = page.getByRole('region', { name: 'CFA' })
  await cfa.getByLabel('Prénom et nom').fill('Łucja Ștefănescu')
  await cfa.getByLabel('Adresse e-mail').fill(CFA)
  await verifier(page, 'a convention to be signed')
  await page.screenshot({ path: info.outputPath('a-joindre.png'), fullPage: true })
  await page.getByRole('button', { name: 'Envoyer les invitations' }).click()
  await expect(page.getByText('Signature en cours')).toBeVisible()

  const { signataires } = await (await appeler(page, monde, 'GET', `/dossiers/${id}/signature`)).json()
  const adresses: string[] = signataires.map(({ courriel }: { courriel: string }) => courriel)
  const telephone = await somebodyElse()
  await telephone.setViewportSize({ width: 360, height: 740 })

  await ouvrir(telephone, monde, EMPLOYEUR, 2)
  await expect(telephone.getByText('Le contrat, la convention de formation')).toBeVisible()
  await verifier(telephone, 'two documents to sign, on a telephone')
  await telephone.screenshot({ path: info.outputPath('a-signer-telephone.png'), fullPage: true })
  await signer(telephone, monde, EMPLOYEUR)
  await verifier(telephone, 'two documents signed')
  await telephone.screenshot({ path: info.outputPath('signe-telephone.png'), fullPage: true })
  await page.reload()
  await expect(page.getByText(/^Signé par\s: Employeur\. À signer par\s: CFA\.$/)).toBeVisible()
  await verifier(page, 'a circuit with a convention')
  await page.screenshot({ path: info.outputPath('circuit.png'), fullPage: true })

  for (const adresse of adresses.filter((une) => une !== EMPLOYEUR)) {
    await ouvrir(telephone, monde, adresse, adresse === CFA ? 2 : 1)
    await signer(telephone, monde, adresse)
  }
  await page.goto(`/mes-contrats/dossiers/${id}`)
  await expect(page.getByText('Avec le contrat\u00a0: Convention de formation.')).toBeVisible()
  await expect(page.getByText('Tous les signataires ont signé le contrat.')).toBeVisible()
  await verifier(page, 'a dossier whose convention is signed')
  await page.screenshot({ path: info.outputPath('dossier.png'), fullPage: true })
  const lire = (type: string) =>
    signaturesDe(page, monde, `/dossiers/${id}/pieces/${type}/fichier`, info.outputPath(`${type}.pdf`))
  expect([await lire('cerfa_signe'), await lire(TYPE)]).toEqual([adresses.length, 2])
  const preuve = await appeler(page, monde, 'GET', `/dossiers/${id}/signature/preuve.pdf`)
  expect(preuve.status()).toBe(200)
})
