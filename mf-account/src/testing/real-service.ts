import { createPageBff, type PageBff } from '@mon-espace/module-kit/mock/page-bff'
import { setupWorker } from 'msw/browser'
import { http } from 'msw/http'
import { afterAll, beforeAll } from 'vitest'

/** A mail of the built-in mailbox. */
interface Courriel {
  a: string[]
  sujet: string
  texte: string
}

/** The whole service, answering in the page on the demo world, for the tests of a file. */
export function withRealService(): { courriel(a: string, sujet: RegExp): Promise<string> } {
  let bff: PageBff
  const worker = setupWorker(http.all(`${window.location.origin}/api/*`, ({ request }) => bff.fetch(request)))
  beforeAll(async () => {
    bff = await createPageBff()
    await worker.start({ quiet: true })
  })
  afterAll(() => worker.stop())
  return {
    /** Path that the link of the last such mail opens. */
    async courriel(a, sujet) {
      for (let tries = 0; tries < 50; tries += 1) {
        const all = (await (await fetch('/api/courriels')).json()) as Courriel[]
        const texte = all.find((one) => one.a.includes(a) && sujet.test(one.sujet))?.texte
        const link = texte?.match(/https?:\/\/\S+\?jeton=\S+/)?.[0]
        if (link) return link.slice(new URL(link).origin.length)
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      throw new Error(`no mail to ${a} about ${sujet}`)
    },
  }
}
