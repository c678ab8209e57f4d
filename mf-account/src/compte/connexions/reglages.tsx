import './connexions.css'
import { Cles } from './cles.tsx'

/** What connects the software of an enterprise. */
export default function Reglages({ siret }: { siret: string }) {
  return (
    <div className="mfa-connexions">
      <Cles siret={siret} />
    </div>
  )
}
