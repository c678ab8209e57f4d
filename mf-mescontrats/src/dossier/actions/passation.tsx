import type { Dossier } from '@mon-espace/domain/api'
import { Button } from '@mon-espace/ui'
import { useState } from 'react'
import { Confier } from '../../socle/suivi/confier.tsx'
import { suivi as t } from '../../socle/suivi/textes.ts'

/** Hands the dossier over to a colleague. */
export function Passation({ dossier: { id, siret, suiviPar } }: { dossier: Dossier }) {
  const [ouvert, setOuvert] = useState(false)
  return (
    <>
      <Button small variant="quiet" icon="droite" onClick={() => setOuvert(true)}>
        {t.confier}
      </Button>
      {ouvert ? (
        <Confier
          siret={siret}
          dossiers={[id]}
          suiveur={suiviPar?.id ?? null}
          onClose={() => setOuvert(false)}
        />
      ) : null}
    </>
  )
}
