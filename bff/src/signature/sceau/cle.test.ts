import { expect, it } from 'vitest'
import { makeDemoCle } from './autorite-demo.ts'
import { certificatDe } from './cle.ts'

it('the certificate of a key is known wherever it stands in its file', async () => {
  const { certificat, chaine, sign } = await makeDemoCle(new Date())
  expect(await certificatDe([...chaine, certificat], sign)).toBe(certificat)
  expect(await certificatDe(chaine, sign)).toBeUndefined()
})
