import { ChargeDemande } from '@mon-espace/domain/api'
import { compactVerify, importJWK } from 'jose'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { hasNul } from '../http/corps.ts'
import { refus } from '../http/refus.ts'

const ALGORITHMES = ['ES256', 'EdDSA']
/** Longest life of a hand-over, and what two clocks may differ by. */
const VIE_SECONDES = 5 * 60
const ECART_SECONDES = 30

const Claims = z.object({
  aud: z.union([z.string(), z.array(z.string())]),
  exp: z.number(),
  iat: z.number().optional(),
  jti: z.string().min(1).max(200),
})

/** The kinds installed here decide which are taken. */
const Charge = ChargeDemande.extend({ type: z.string().max(40) })

/** What the portal asked for, its signature verified. */
export interface DemandeSignee {
  readonly charge: z.output<typeof Charge>
  /** Single use: kept until it could no longer be accepted anyway. */
  readonly jti: string
  readonly exp: number
}

const JTI_INVALIDE = 'L’identifiant de la demande ne peut pas contenir de caractère nul.'

const latin = new TextDecoder()
const invalid = () => refus('signature_invalide')

/**
 * Verifies a compact JWS of the portal: registered key (by its `kid`), meant for us, five minutes at most.
 * @throws Refus `signature_invalide`, or `corps_invalide` for a well-signed content that is not a demand
 */
export async function verifyDemande(
  { portailCles, clock, config, dispositifs }: Pick<Deps, 'portailCles' | 'clock' | 'config' | 'dispositifs'>,
  jws: string,
): Promise<DemandeSignee> {
  const payload = await verifiedPayload(portailCles, jws)
  const claims = Claims.safeParse(payload)
  if (!claims.success) throw invalid()
  const { aud, exp, iat, jti } = claims.data
  const now = clock.now().getTime() / 1000
  const forUs = (Array.isArray(aud) ? aud : [aud]).includes(config.urlPublique)
  const fresh = exp > now - ECART_SECONDES && exp <= now + VIE_SECONDES + ECART_SECONDES
  if (!forUs || !fresh || (iat ?? now) > now + ECART_SECONDES) throw invalid()
  if (hasNul(jti))
    throw refus('corps_invalide', { erreurs: [{ chemin: 'jti', code: 'custom', message: JTI_INVALIDE }] })
  const charge = Charge.safeParse(payload)
  if (!charge.success) {
    const erreurs = charge.error.issues.map((i) => ({
      chemin: i.path.join('.'),
      code: i.code,
      message: i.message,
    }))
    throw refus(erreurs.some((e) => e.chemin === 'type') ? 'type_indisponible' : 'corps_invalide', {
      erreurs,
    })
  }
  if (!dispositifs.has(charge.data.type)) throw refus('type_indisponible')
  return { charge: charge.data, jti, exp }
}

async function verifiedPayload(cles: Deps['portailCles'], jws: string): Promise<unknown> {
  try {
    const { payload } = await compactVerify(
      jws,
      async ({ kid, alg }) => {
        const cle = cles.find((c) => c.kid === kid)
        if (!cle) throw invalid()
        return importJWK(cle, alg)
      },
      { algorithms: ALGORITHMES },
    )
    return JSON.parse(latin.decode(payload))
  } catch {
    throw invalid()
  }
}
