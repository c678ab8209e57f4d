import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, type Monde, test } from '../monde.ts'
import { ADMIN, nouvelleAdresse, ouvrirCompte, ouvrirSession } from './gens.ts'
import { verifier } from './qualite.ts'

const root = join(import.meta.dirname, '../../..')
const RETOURS = 'retours@mon-espace.example'

/** Writes the report that the mail of this id came back for good, as a mail server would. */
const REPORT = `
import { createAdresseRetour } from './bff/src/courriels/retours/adresse-retour.ts'
import { DEMO_NIR_KEY } from './bff/src/nir/cipher.ts'
import { dsn } from './bff/src/testing/retour.ts'
const to = createAdresseRetour('${RETOURS}', [DEMO_NIR_KEY]).of(process.argv[1])
process.stdout.write(dsn(to, [{ action: 'failed', status: '5.1.1' }]))`

/** Runs Node at the root of the repository. */
const node = (args: readonly string[], env: NodeJS.ProcessEnv = {}, input = '') =>
  new Promise<string>((resolve, reject) => {
    const child = execFile(
      'node',
      args,
      { cwd: root, env: { ...process.env, ...env } },
      (fault, stdout, stderr) => (fault ? reject(new Error(stderr)) : resolve(stdout)),
    )
    child.stdin?.end(input)
  })

async function comesBack({ dataDir }: Monde, id: string): Promise<string> {
  const report = await node(['--input-type=module', '-e', REPORT, id])
  const command = ['bff/src/cli/courriels-retours.ts', '-']
  return node(command, { DATA_DIR: dataDir, COURRIEL_RETOURS: RETOURS }, report)
}

test('a mail that comes back later is told to its owner and to the administrator, who may write again', async ({
  page,
  monde,
  somebodyElse,
}) => {
  const email = nouvelleAdresse('ines')
  const collegue = await somebodyElse()
  await ouvrirCompte(collegue, monde, { email, prenom: 'Inès', nom: 'Roche' })
  await ouvrirSession(collegue, monde, email)
  const { id } = await monde.courriel(email, /Confirmation d’inscription/)
  expect(await comesBack(monde, id)).toContain('1 ecartee')

  await collegue.goto('/compte')
  const bandeau = collegue.getByText('Nos e-mails ne vous parviennent plus')
  await expect(bandeau).toBeVisible()
  await verifier(collegue, 'one’s address takes no mail')
  await ouvrirSession(page, monde, ADMIN)
  await page.goto('/compte')
  const ligne = page.getByRole('listitem').filter({ hasText: email })
  await expect(ligne).toContainText('Nous ne lui écrivons plus')
  await verifier(page, 'a colleague’s address takes no mail')
  await ligne.getByRole('button', { name: 'Lui écrire à nouveau' }).click()
  await expect(ligne).not.toContainText('Nous ne lui écrivons plus')
  await collegue.reload()
  await expect(bandeau).toHaveCount(0)

  // A report of what was written before changes nothing more.
  const { id: autre } = await monde.courriel(email, /activé/)
  expect(await comesBack(monde, autre)).toContain('1 deja')
})
