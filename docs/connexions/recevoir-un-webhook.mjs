import { createHmac, timingSafeEqual } from 'node:crypto'

/** Is this delivery from Mon espace, and of now? `corps` is the text as it came, before any JSON.parse. */
export function estSigne(entete, corps, secret, maintenant = Date.now() / 1000) {
  const [t, ...signatures] = entete.split(',').map((part) => part.slice(part.indexOf('=') + 1))
  if (Math.abs(maintenant - Number(t)) > 300) return false
  const attendue = createHmac('sha256', secret).update(`${t}.${corps}`).digest()
  // Two signatures while the secret is being renewed: one that is right is enough.
  return signatures.some((v1) => {
    const recue = Buffer.from(v1, 'hex')
    return recue.length === attendue.length && timingSafeEqual(recue, attendue)
  })
}
