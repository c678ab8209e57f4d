import { expect, it } from 'vitest'
import { createBudget } from './budget.ts'
import { readXml } from './xml.ts'

const budget = () => createBudget({ entrees: 1, feuilles: 1, octets: 1e9, elements: 1e6, caracteres: 1e9 })

async function* inOnePiece(texte: string) {
  yield texte
}

it('gives up a declaration that XML does not have at its first words, however long it is', async () => {
  const avant = process.threadCpuUsage()
  await expect(readXml(inOnePiece(`<a><!${'_$'.repeat(65_000)}`), budget(), {})).rejects.toThrow(
    'declaration',
  )
  const { user } = process.threadCpuUsage(avant)
  // Looked at again at each character, it takes minutes.
  expect(user / 1e6).toBeLessThan(5)
})

it('reads what the pieces cut in two', async () => {
  const lus: string[] = []
  const cellule = `<c>${'é'.repeat(1021)}<![CDATA[${'<'.repeat(2000)}]]><!-- ${'x'.repeat(3000)} --></c>`
  await readXml(inOnePiece(`<r>${cellule}</r>`), budget(), { text: (texte) => lus.push(texte) })
  expect(lus.join('')).toBe('é'.repeat(1021) + '<'.repeat(2000))
})
