import fc from 'fast-check'
import { describe, it } from 'vitest'
import { createAdresseRetour } from '../courriels/retours/adresse-retour.ts'
import { readRetour } from '../courriels/retours/lire-retour.ts'
import { DEMO_NIR_KEY } from '../nir/cipher.ts'
import { dsn } from '../testing/retour.ts'
import { fuzz } from './fuzz.ts'
import { damaged, pumped } from './mutations.ts'

const retours = createAdresseRetour('retours@mon-espace.example', [DEMO_NIR_KEY])
const bon = dsn(retours.of('01991f00-0000-7000-8000-000000000000'), [{ action: 'failed', status: '5.1.1' }])
const MOTS = [
  '\r\n',
  '\n\n',
  'Content-Type: multipart/report; boundary="B"\r\n\r\n',
  'Content-Type: message/rfc822\r\n\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'To: retours+',
  '--B\r\n',
  '--B--',
  'Status: 5.',
  '=?utf-8?Q?',
  '(',
  '"',
  '+',
]

describe('a message that came back', () => {
  it('is read, or told unreadable', () =>
    fuzz(
      'retours',
      fc.oneof(
        damaged([bon], MOTS),
        pumped(MOTS).map((text) => new TextEncoder().encode(text)),
      ),
      async (bytes) => retours.find((await readRetour(bytes))?.adressee ?? ''),
    ))
})
