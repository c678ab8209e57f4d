import { CALLS, type PassationFaite } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { useMutation } from '@tanstack/react-query'

/** Hands over all that somebody follows, by as many calls as it takes: each is whole, and the next goes on from there. */
async function handOverAll(siret: string, body: { a: string; de: string }): Promise<PassationFaite> {
  let confies = 0
  for (;;) {
    const faite = await call(CALLS.handOverDossiers, {
      params: { siret },
      body,
      // The same request again is the next two hundred: a key of its own.
      idempotencyKey: crypto.randomUUID(),
    })
    confies += faite.confies
    if (faite.restants === 0) return { ...faite, confies }
  }
}

/** {@link handOverAll} as a page asks for it. */
export const useHandOverAll = (siret: string) =>
  useMutation({ mutationFn: (body: { a: string; de: string }) => handOverAll(siret, body) })
