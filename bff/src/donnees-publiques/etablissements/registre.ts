import type { EtablissementPublic } from '@mon-espace/domain/api'

/** The State's register of enterprises. */
export interface Registre {
  /**
   * The establishment of a SIRET or of a UAI; null where the register knows none.
   * @throws Panne
   */
  find(numero: string): Promise<EtablissementPublic | null>
}
