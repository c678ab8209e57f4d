import './connexions.css'
import { Cles } from './cles.tsx'
import { Webhooks } from './webhooks.tsx'

/** What connects the software of an enterprise. */
export default function Reglages({ siret }: { siret: string }) {
  return (
    <div className="mfa-connexions">
      <Cles siret={siret} />
      <Webhooks siret={siret} />
    </div>
  )
}
