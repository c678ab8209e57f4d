import { essayerFirefox } from './navigateurs/firefox.ts'
import { essayerWebkit } from './navigateurs/webkit.ts'
import { outputOf } from './programme.ts'
import { withService } from './service.ts'
import type { Sujet } from './sujet.ts'

/** On built files (`npm run build`). */
export const navigateurs: Sujet = {
  titre: 'Browsers',
  paquets: ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth'],
  async essayer() {
    const webkit = await withService(essayerWebkit)
    const version = await outputOf('dpkg-query', '-W', '-f', `\${Version}`, 'libwebkit2gtk-4.1-0')
    return {
      outils: [await outputOf('firefox-esr', '--version'), `WebKitGTK ${version}`],
      essais: [...webkit, ...(await essayerFirefox())],
    }
  },
}
